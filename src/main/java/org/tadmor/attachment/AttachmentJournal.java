package org.tadmor.attachment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.AttachmentStep.Action;
import org.tadmor.security.Account;
import org.tadmor.security.Change;
import org.tadmor.vocabulary.Slugs;

/**
 * Writes down what is attached and what becomes of it, and tells the program of each change. One change is made after
 * another, and committed when its method returns.
 */
class AttachmentJournal {

    private final AttachmentRepository repository;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentJournal(
            AttachmentRepository repository,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a file; when the same one is attached to the subject already, answers that one.
     *
     * @param most files that one subject may have
     * @throws RefusedFileException when it has as many
     */
    Attachment attach(Subject subject, ReceivedFile received, Account author, int most, UUID submission) {
        Attachment attachment = new Attachment(
                UUID.randomUUID(),
                subject,
                received.type(),
                "",
                false,
                received.published(),
                received.original(),
                author.username(),
                author.displayName(),
                now());
        return committed(() -> {
            List<Attachment> others =
                    repository.on(subject.kind(), List.of(subject.id())).getOrDefault(subject.id(), List.of());
            Optional<Attachment> already = repository.stored(submission).or(() -> same(others, attachment));
            if (already.isPresent()) {
                return already.get();
            }
            if (others.size() >= most) {
                throw new RefusedFileException(FileProblem.TOO_MANY);
            }
            repository.insert(attachment, received.content(), received.version(), submission);
            publish(author, "attached", null, attachment, null);
            return attachment;
        });
    }

    private static Optional<Attachment> same(List<Attachment> others, Attachment attachment) {
        String sha256 = attachment.originalFile().sha256();
        return others.stream()
                .filter(other -> other.originalFile().sha256().equals(sha256))
                .findFirst();
    }

    /**
     * Stores a step, unless it was stored before or the attachment is as it makes it.
     *
     * @param find answers the attachment before the step
     * @param title null where it stays as it is
     */
    Attachment step(
            Supplier<Attachment> find,
            Action action,
            @Nullable String title,
            @Nullable String reason,
            Account author,
            UUID submission) {
        return committed(() -> {
            Attachment before = find.get();
            if (repository.isStoredStep(submission) || before.withdrawn() != (action == Action.RESTORED)) {
                return before;
            }
            AttachmentStep step = new AttachmentStep(
                    before.id(),
                    repository.steps(before.id()).size() + 1,
                    action,
                    title == null ? before.title() : title,
                    reason,
                    author.username(),
                    author.displayName(),
                    now());
            repository.insert(step, submission);
            Attachment after = repository.find(before.id()).orElseThrow();
            publish(author, Slugs.of(action), before, after, reason);
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
            Account actor, String action, @Nullable Attachment before, Attachment after, @Nullable String reason) {
        events.publishEvent(
                new Change(actor.username(), "attachment", after.id().toString(), action, before, after, reason));
    }

    /** As precise as the database keeps it, so that what is returned equals what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
