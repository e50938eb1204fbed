package org.tadmor.attachment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadmor.attachment.Attachment.File;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.Attachment.Version;
import org.tadmor.attachment.AttachmentStep.Action;
import org.tadmor.security.Account;
import org.tadmor.security.Change;
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
    private final Map<String, AttachmentSubject> subjects;
    private final AttachmentSettings settings;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** An unpacked picture takes much memory; one after another, several at once take no more. */
    private final Lock unpacking = new ReentrantLock(true);

    Attachments(
            JdbcClient jdbc,
            List<AttachmentSubject> subjects,
            AttachmentSettings settings,
            CurrentUser currentUser,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = new AttachmentRepository(jdbc);
        this.subjects = subjects.stream().collect(toMap(AttachmentSubject::kind, identity()));
        this.settings = settings;
        this.currentUser = currentUser;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
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
        FileType type = requireTaken(content);
        ReaderVersion version = readerVersion(type, content);
        Attachment attachment = new Attachment(
                UUID.randomUUID(),
                subject,
                type,
                "",
                false,
                file(PlainNames.fileName("", Sha256.of(version.content()), type), version.content()),
                file(PlainNames.fileName(fileName), content),
                author.username(),
                author.displayName(),
                now());
        return committed(() -> insert(attachment, content, version, submission));
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
            if (!those.isEmpty() && isReadable(those.getFirst().subject())) {
                visible.put(id, those);
            }
        });
        return visible;
    }

    /** Whether a curator may attach something to it now. */
    public boolean isOpen(Subject subject) {
        AttachmentSubject kind = subjects.get(subject.kind());
        return kind != null && kind.isOpen(subject.id());
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
                .filter(attachment -> isReadable(attachment.subject()))
                .map(attachment -> OpenedFile.of(attachment, version, repository));
    }

    private boolean isReadable(Subject subject) {
        AttachmentSubject kind = subjects.get(subject.kind());
        return kind != null && kind.isReadable(subject.id());
    }

    private FileType requireTaken(byte[] content) {
        if (content.length == 0) {
            throw new RefusedFileException(FileProblem.EMPTY);
        }
        if (content.length > settings.maxSize().toBytes()) {
            throw new RefusedFileException(FileProblem.TOO_LARGE);
        }
        return FileType.of(content).orElseThrow(() -> new RefusedFileException(FileProblem.UNKNOWN_TYPE));
    }

    private ReaderVersion readerVersion(FileType type, byte[] content) {
        unpacking.lock();
        try {
            return ReaderVersion.of(type, content);
        } finally {
            unpacking.unlock();
        }
    }

    private Attachment insert(Attachment attachment, byte[] content, ReaderVersion version, UUID submission) {
        Subject subject = attachment.subject();
        List<Attachment> others =
                repository.on(subject.kind(), List.of(subject.id())).getOrDefault(subject.id(), List.of());
        Optional<Attachment> same = repository
                .stored(submission)
                .or(() -> others.stream()
                        .filter(other -> other.originalFile()
                                .sha256()
                                .equals(attachment.originalFile().sha256()))
                        .findFirst());
        if (same.isPresent()) {
            return same.get();
        }
        if (others.size() >= settings.maxPerSubject()) {
            throw new RefusedFileException(FileProblem.TOO_MANY);
        }
        repository.insert(attachment, content, version, submission);
        publish(attachment.author(), "attached", null, attachment, null);
        return attachment;
    }

    private Attachment step(UUID id, Action action, @Nullable String title, @Nullable String reason, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        return committed(() -> {
            Attachment before = repository
                    .find(id)
                    .filter(attachment -> isReadable(attachment.subject()))
                    .orElseThrow(() -> new IllegalArgumentException("there is no attachment " + id));
            if (repository.isStoredStep(submission) || before.withdrawn() != (action == Action.RESTORED)) {
                return before;
            }
            AttachmentStep step = new AttachmentStep(
                    id,
                    repository.steps(id).size() + 1,
                    action,
                    title == null ? before.title() : title,
                    reason,
                    author.username(),
                    author.displayName(),
                    now());
            repository.insert(step, submission);
            Attachment after = repository.find(id).orElseThrow();
            publish(author.username(), action.name().toLowerCase(Locale.ROOT), before, after, reason);
            return after;
        });
    }

    private <T> T committed(Supplier<T> change) {
        return Objects.requireNonNull(transaction.execute(open -> {
            repository.lock();
            return change.get();
        }));
    }

    private void publish(
            String actor, String action, @Nullable Attachment before, Attachment after, @Nullable String reason) {
        events.publishEvent(new Change(actor, "attachment", after.id().toString(), action, before, after, reason));
    }

    private static File file(String name, byte[] content) {
        return new File(name, Sha256.of(content), content.length);
    }

    private static String requireReason(String reason) {
        String line = PlainNames.title(reason);
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a reason is asked for");
        }
        return line;
    }

    /** As precise as the database keeps it, so that what is returned equals what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
