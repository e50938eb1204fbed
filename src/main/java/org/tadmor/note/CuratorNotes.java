package org.tadmor.note;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.note.NoteRevision.Action;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/**
 * The curators' notes on places. Anyone may read the public ones with their history since they are public, curators the
 * internal ones too; only curators write. Nothing that a reader gets tells of an internal note.
 *
 * <p>Every change takes a submission: an identifier of the writer's own, so that the same change sent twice is
 * stored once and answered the same. What a method returns has been committed by the time its caller sees it. Each
 * change throws {@link NoteConflictException} when someone changed the note since it was read, and
 * {@link org.springframework.security.access.AccessDeniedException} for anyone but curators.
 */
@Component
public class CuratorNotes {

    private final NoteRepository revisions;
    private final NoteSearch search;
    private final NoteJournal journal;
    private final CurrentUser currentUser;

    CuratorNotes(
            JdbcClient jdbc,
            Accounts accounts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.revisions = new NoteRepository(jdbc);
        this.search = new NoteSearch(jdbc);
        this.journal = new NoteJournal(revisions, search, accounts, events, clock);
        this.currentUser = currentUser;
    }

    /** The latest revision of each note on the place, withdrawn and resolved ones too, the newest note first. */
    public List<NoteRevision> on(String siteId) {
        return revisions.on(siteId, NoteAudience.of(currentUser));
    }

    /** Every revision of a note, the first one first; empty when there is no such note. */
    public List<NoteRevision> history(UUID noteId) {
        return revisions.history(noteId, NoteAudience.of(currentUser));
    }

    /** The latest revisions of the notes that a filter lets through, those changed last first. */
    public List<NoteRevision> matching(NoteFilter filter, int offset, int limit) {
        return search.matching(filter, NoteAudience.of(currentUser), offset, limit);
    }

    /** How many notes a filter lets through. */
    public int count(NoteFilter filter) {
        return search.count(filter, NoteAudience.of(currentUser));
    }

    /** The display names of everyone who wrote or revised a note. */
    public List<String> authors() {
        return search.authors(NoteAudience.of(currentUser));
    }

    /** Writes a new public note on a place itself. */
    @Transactional
    public NoteRevision write(String siteId, String text, UUID submission) {
        return write(siteId, NoteContent.onPlace(siteId, text), submission);
    }

    /**
     * Writes a new note on a place, or on something on record about it.
     *
     * @throws IllegalArgumentException when {@link NoteText} refuses the text, or the place has no such record
     */
    @Transactional
    public NoteRevision write(String siteId, NoteContent content, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        requireSound(content, siteId);
        return journal.begin(siteId, content, author, submission);
    }

    /** Gives a note a new text; what it is about and who may read it stays. */
    @Transactional
    public NoteRevision revise(NoteRevision read, String text, UUID submission) {
        return revise(read, new NoteContent(text, read.subject(), read.visibility()), submission);
    }

    /**
     * Gives a note a new content. One that was withdrawn or resolved is open again.
     *
     * @param read the revision that the writer was reading
     * @throws IllegalArgumentException when {@link NoteText} refuses the text, or the place has no such record
     */
    @Transactional
    public NoteRevision revise(NoteRevision read, NoteContent content, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        requireSound(content, read.siteId());
        return journal.follow(read, Action.REVISED, content, author, submission);
    }

    /** Takes a note out of view; its history stays readable. */
    @Transactional
    public NoteRevision withdraw(NoteRevision read, UUID submission) {
        return journal.follow(read, Action.WITHDRAWN, read.content(), currentUser.require(Role.CURATOR), submission);
    }

    /**
     * Brings back the text of an earlier revision and what it was about. Who may read the note stays as it is by now,
     * but what was written for curators alone comes back for them alone.
     *
     * @throws IllegalArgumentException when the earlier revision is one of another note
     */
    @Transactional
    public NoteRevision restore(NoteRevision read, NoteRevision earlier, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        require(earlier.noteId().equals(read.noteId()), "this revision is one of another note");
        Visibility visibility = earlier.visibility() == Visibility.INTERNAL ? Visibility.INTERNAL : read.visibility();
        NoteContent content = new NoteContent(earlier.text(), earlier.subject(), visibility);
        return journal.follow(read, Action.RESTORED, content, author, submission);
    }

    /**
     * Says that nothing more is to be done about a note.
     *
     * @throws IllegalArgumentException when the note is not open
     */
    @Transactional
    public NoteRevision resolve(NoteRevision read, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        require(read.state() == State.OPEN, "only an open note can be resolved");
        return journal.follow(read, Action.RESOLVED, read.content(), author, submission);
    }

    /**
     * Says that something is to be done about a resolved note after all.
     *
     * @throws IllegalArgumentException when the note is not resolved
     */
    @Transactional
    public NoteRevision reopen(NoteRevision read, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        require(read.state() == State.RESOLVED, "only a resolved note can be reopened");
        return journal.follow(read, Action.REOPENED, read.content(), author, submission);
    }

    /** Lets notes be found that were written before they could be searched, or came from a backup. */
    @EventListener(ApplicationReadyEvent.class)
    void learnWhatCannotBeFound() {
        search.unlearnt().forEach(search::learn);
    }

    private void requireSound(NoteContent content, String siteId) {
        NoteText.problemWith(content.text()).ifPresent(problem -> {
            throw new IllegalArgumentException("the text of a note was refused: " + problem);
        });
        require(revisions.isOnRecord(content.subject(), siteId), "nothing of this kind is on record of this place");
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
