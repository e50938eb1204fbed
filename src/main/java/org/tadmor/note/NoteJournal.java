package org.tadmor.note;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.tadmor.note.NoteRevision.Action;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Change;
import org.tadmor.vocabulary.Slugs;

/** Writes each change of a note down as its next revision, once for each submission, and tells the program of it. */
class NoteJournal {

    private final NoteRepository revisions;
    private final NoteSearch search;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteJournal(
            NoteRepository revisions,
            NoteSearch search,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.revisions = revisions;
        this.search = search;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    NoteRevision begin(String siteId, NoteContent content, Account author, UUID submission) {
        return alreadyStored(content, author, submission)
                .orElseGet(() -> append(null, UUID.randomUUID(), siteId, Action.WRITTEN, content, author, submission));
    }

    /** @throws NoteConflictException with how the note stands, when that is not what the author read */
    NoteRevision follow(NoteRevision read, Action action, NoteContent content, Account author, UUID submission) {
        Optional<NoteRevision> already = alreadyStored(content, author, submission);
        if (already.isPresent()) {
            return already.get();
        }
        NoteRevision latest = latest(read.noteId());
        if (latest.number() != read.number()) {
            throw new NoteConflictException(latest);
        }
        return append(latest, latest.noteId(), latest.siteId(), action, content, author, submission);
    }

    /**
     * What is stored under a submission. Whoever did not hear that it was stored may have typed on since: that revises it,
     * under a submission which the same content makes again.
     */
    private Optional<NoteRevision> alreadyStored(NoteContent content, Account author, UUID submission) {
        return revisions.stored(submission).map(stored -> {
            byte[] later = (submission + content.toString()).getBytes(StandardCharsets.UTF_8);
            return stored.content().equals(content)
                    ? stored
                    : follow(stored, Action.REVISED, content, author, UUID.nameUUIDFromBytes(later));
        });
    }

    /** Stores, unless a revision of this number or of this submission came in meanwhile. */
    private NoteRevision append(
            @Nullable NoteRevision before,
            UUID noteId,
            String siteId,
            Action action,
            NoteContent content,
            Account author,
            UUID submission) {
        NoteRevision revision = new NoteRevision(
                noteId,
                before == null ? 1 : before.number() + 1,
                siteId,
                content.subject(),
                content.visibility(),
                action,
                content.text(),
                mentionsIn(content.text()),
                author.username(),
                author.displayName(),
                now());
        if (!revisions.insert(revision, submission)) {
            return alreadyStored(content, author, submission)
                    .orElseThrow(() -> new NoteConflictException(latest(noteId)));
        }
        revisions.insertMentions(revision);
        search.learn(revision);
        tell(before, revision);
        return revision;
    }

    private void tell(@Nullable NoteRevision before, NoteRevision after) {
        events.publishEvent(new Change(
                after.author(), "note", after.noteId().toString(), Slugs.of(after.action()), before, after, null));
        events.publishEvent(new NoteChange(before, after));
    }

    private NoteRevision latest(UUID noteId) {
        return revisions.history(noteId, NoteAudience.CURATORS).getLast();
    }

    /** Only names of accounts mention someone. */
    private List<Mention> mentionsIn(String text) {
        return Mention.namesIn(text).stream()
                .map(accounts::named)
                .flatMap(Optional::stream)
                .map(account -> new Mention(account.username(), account.displayName()))
                .sorted(Comparator.comparing(Mention::username))
                .toList();
    }

    /** As precise as the database keeps it, so that what is returned equals what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
