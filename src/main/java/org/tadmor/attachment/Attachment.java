package org.tadmor.attachment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to something, as it stands today.
 *
 * @param subject what it is attached to
 * @param title what it shows, in a curator's words; empty when nobody has said so yet
 * @param published what readers get; its name is made of the title
 * @param original the file as it came, with the name it came with; null for readers
 * @param author account name of who attached it
 * @param authorName that person's display name at the time
 * @param recordedAt when it was attached
 */
public record Attachment(
        UUID id,
        Subject subject,
        FileType type,
        String title,
        boolean withdrawn,
        File published,
        @Nullable File original,
        String author,
        String authorName,
        Instant recordedAt) {

    /**
     * Something that files are attached to.
     *
     * @param kind as its {@link AttachmentSubject} calls it
     */
    public record Subject(String kind, String id) {

        public static final String NOTE = "note";
        public static final String ASSESSMENT = "assessment";
    }

    /**
     * One version of what is attached.
     *
     * @param sha256 of its bytes, in hexadecimal digits
     * @param size in bytes
     */
    public record File(String name, String sha256, long size) {}

    /** Which version to open. */
    public enum Version {
        PUBLISHED,
        ORIGINAL,
        THUMBNAIL
    }

    /** @throws NullPointerException when this is what readers know of it */
    File originalFile() {
        return Objects.requireNonNull(original);
    }

    Attachment forReaders() {
        return new Attachment(id, subject, type, title, withdrawn, published, null, author, authorName, recordedAt);
    }
}
