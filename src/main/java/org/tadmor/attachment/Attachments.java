package org.tadmor.attachment;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.Attachment.Version;
import org.tadmor.attachment.AttachmentStep.Action;
import org.tadmor.security.Account;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/**
 * The files attached to notes and assessments. Readers open what is attached to something they may see, in a version made
 * for them; curators open the original and what was withdrawn too, and they alone attach.
 *
 * <p>Every change takes a submission: an identifier of the writer's own, so that the same change sent twice is stored
 * once and answered the same. What a method returns has been committed by the time its caller sees it. To readers, what
 * they may not see is as if it were not there.
 */
@Component
@EnableConfigurationProperties(AttachmentSettings.class)
public class Attachments {

    private final AttachmentRepository repository;
    private final AttachmentJournal journal;
    private final AttachmentSubjects subjects;
    private final ReceivedFiles files;
    private final AttachmentSettings settings;
    private final CurrentUser currentUser;

    Attachments(
            JdbcClient jdbc,
            List<AttachmentSubject> subjects,
            AttachmentSettings settings,
            CurrentUser currentUser,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = new AttachmentRepository(jdbc);
        this.journal = new AttachmentJournal(repository, transactions, events, clock);
        this.subjects = new AttachmentSubjects(subjects);
        this.files = new ReceivedFiles(settings);
        this.settings = settings;
        this.currentUser = currentUser;
    }

    /** How much may be attached. */
    public AttachmentSettings settings() {
        return settings;
    }

    /**
     * Attaches a file. One that is attached to the same thing already is not stored again, even if it was withdrawn.
     *
     * @param fileName as its sender calls it, which may be anything
     * @throws RefusedFileException when it is of no sort that is taken, too large, or broken; or one too many
     * @throws IllegalArgumentException when there is nothing to attach it to
     * @throws AccessDeniedException for anyone but curators
     */
    public Attachment attach(Subject subject, String fileName, byte[] content, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        if (!isOpen(subject)) {
            throw new IllegalArgumentException("nothing can be attached to " + subject);
        }
        Optional<Attachment> already = repository.stored(submission);
        if (already.isPresent()) {
            return already.get();
        }
        ReceivedFile received = files.receive(fileName, content);
        return journal.attach(subject, received, author, settings.maxPerSubject(), submission);
    }

    /**
     * Says what an attachment shows. Of two curators who do so at once the later one counts; both are kept. A withdrawn
     * one keeps its title.
     *
     * @param title for readers and those who do not see it; empty to take it back
     * @throws AccessDeniedException for anyone but curators
     */
    public Attachment title(UUID id, String title, UUID submission) {
        return step(id, Action.TITLED, PlainNames.title(title), null, submission);
    }

    /**
     * Takes an attachment out of readers' view; it stays stored.
     *
     * @param reason why, for curators to read
     * @throws IllegalArgumentException when the reason is blank
     * @throws AccessDeniedException for anyone but curators
     */
    public Attachment withdraw(UUID id, String reason, UUID submission) {
        return step(id, Action.WITHDRAWN, null, requireReason(reason), submission);
    }

    /**
     * Brings a withdrawn attachment back.
     *
     * @param reason why, for curators to read
     * @throws IllegalArgumentException when the reason is blank
     * @throws AccessDeniedException for anyone but curators
     */
    public Attachment restore(UUID id, String reason, UUID submission) {
        return step(id, Action.RESTORED, null, requireReason(reason), submission);
    }

    /** What is attached to a thing, in the order in which it was attached; for readers without what was withdrawn. */
    public List<Attachment> on(Subject subject) {
        return on(subject.kind(), List.of(subject.id())).getOrDefault(subject.id(), List.of());
    }

    /** The same of several things of a kind, by their ids; those without anything are left out. One query for all. */
    public Map<String, List<Attachment>> on(String kind, Collection<String> ids) {
        boolean curator = currentUser.is(Role.CURATOR);
        Map<String, List<Attachment>> visible = new HashMap<>();
        repository.on(kind, ids).forEach((id, all) -> {
            List<Attachment> those = all.stream()
                    .filter(attachment -> curator || !attachment.withdrawn())
                    .map(attachment -> curator ? attachment : attachment.forReaders())
                    .toList();
            if (!those.isEmpty() && subjects.isReadable(those.getFirst().subject())) {
                visible.put(id, those);
            }
        });
        return visible;
    }

    /** Whether a curator may attach something to it now. */
    public boolean isOpen(Subject subject) {
        return subjects.isOpen(subject);
    }

    /** What became of an attachment, the first step first; only for curators, to others it is empty. */
    public List<AttachmentStep> history(UUID id) {
        return currentUser.is(Role.CURATOR) ? repository.steps(id) : List.of();
    }

    /** A version of an attachment to read; empty when there is none, or none that whoever asks may see. */
    public Optional<OpenedFile> open(UUID id, Version version) {
        boolean curator = currentUser.is(Role.CURATOR);
        return repository
                .find(id)
                .filter(attachment -> curator || (!attachment.withdrawn() && version != Version.ORIGINAL))
                .filter(attachment ->
                        version != Version.THUMBNAIL || attachment.type().isPicture())
                .filter(attachment -> subjects.isReadable(attachment.subject()))
                .map(attachment -> OpenedFile.of(attachment, version, repository));
    }

    private Attachment step(UUID id, Action action, @Nullable String title, @Nullable String reason, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        return journal.step(() -> readable(id), action, title, reason, author, submission);
    }

    private Attachment readable(UUID id) {
        return repository
                .find(id)
                .filter(attachment -> subjects.isReadable(attachment.subject()))
                .orElseThrow(() -> new IllegalArgumentException("there is no attachment " + id));
    }

    private static String requireReason(String reason) {
        String line = PlainNames.title(reason);
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a reason is asked for");
        }
        return line;
    }
}
