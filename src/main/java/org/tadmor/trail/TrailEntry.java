package org.tadmor.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadmor.security.Change;

/**
 * One change on the trail.
 *
 * @param number 1 for the first, without gaps
 * @param recordedAt to the microsecond
 * @param actor account name, or {@link org.tadmor.security.Change#PROGRAM}
 * @param before JSON; null when the subject is new
 * @param after JSON; null when the subject is gone
 * @param reason null when none was asked for
 * @param previousHash the hash of the entry before; {@link #START} for the first
 * @param hash of this entry, in hexadecimal digits
 */
public record TrailEntry(
        long number,
        Instant recordedAt,
        String actor,
        String subject,
        String subjectId,
        String action,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        String previousHash,
        String hash) {

    /** What stands in the place of a hash before there is any entry. */
    public static final String START = "0".repeat(64);

    /** What follows an entry when something is changed. */
    static TrailEntry following(@Nullable TrailEntry last, Instant now, Change change) {
        TrailEntry entry = new TrailEntry(
                last == null ? 1 : last.number + 1,
                now,
                change.actor(),
                change.subject(),
                change.subjectId(),
                change.action(),
                TrailJson.write(change.before()),
                TrailJson.write(change.after()),
                change.reason(),
                last == null ? START : last.hash,
                START);
        return entry.withHash(entry.computedHash());
    }

    /** Whether the hash is that of what the entry says. */
    public boolean isIntact() {
        return hash.equals(computedHash());
    }

    /** What reads otherwise since. */
    public List<TrailDifference> differences() {
        return TrailJson.between(before, after);
    }

    private TrailEntry withHash(String computed) {
        return new TrailEntry(
                number, recordedAt, actor, subject, subjectId, action, before, after, reason, previousHash, computed);
    }

    /**
     * The SHA-256 of the other fields in the order of this record, each written as its length in bytes, a colon and its
     * UTF-8; an absent one as a hyphen, and the time as microseconds since 1970. So no two entries are written alike.
     */
    private String computedHash() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt);
        MessageDigest digest = sha256();
        for (@Nullable
        Object field :
                Arrays.asList(number, micros, actor, subject, subjectId, action, before, after, reason, previousHash)) {
            add(digest, field);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable Object field) {
        if (field == null) {
            digest.update((byte) '-');
            return;
        }
        byte[] text = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
