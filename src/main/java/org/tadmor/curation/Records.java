package org.tadmor.curation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.curation.RecordSteps.Step;
import org.tadmor.event.SiteEvents;
import org.tadmor.security.Account;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/**
 * What curators put on record, and how they change it: they alone write. What comes of it is read from
 * {@link RecordRevisions}.
 *
 * <p>Every change takes a submission: an identifier of the writer's own, so that the same change sent twice is stored
 * once and answered the same. It names the revision that the writer was reading; when someone changed the record since,
 * nothing is stored. What a method returns has been committed by the time its caller sees it. Each stored revision is
 * published as an event of the application, drafts too: whoever listens waits for the commit, and tells readers of
 * published ones alone.
 */
@Component
public class Records {

    private final RecordRepository revisions;
    private final StandingRecords standing;
    private final RecordHistories histories;
    private final RecordSteps steps;
    private final RecordJournal journal;
    private final CurrentUser currentUser;

    Records(
            JdbcClient jdbc,
            Sources sources,
            Sites sites,
            Assessments assessments,
            SiteEvents siteEvents,
            RecordCheck check,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standing = new StandingRecords(sources, sites, assessments, siteEvents);
        this.revisions = new RecordRepository(jdbc);
        this.histories = new RecordHistories(jdbc, standing);
        this.steps = new RecordSteps(standing, check);
        this.journal = new RecordJournal(revisions, standing, events, clock);
        this.currentUser = currentUser;
    }

    /**
     * Starts a record. A new event brings its claims along.
     *
     * @param content of a type that a {@link RecordKind} names
     * @throws RecordConflictException when another content came under this submission before
     * @throws RefusedRecordException when {@link RecordCheck} finds problems
     * @throws AccessDeniedException for anyone but curators
     */
    @Transactional
    public RecordRevision record(Object content, Publication publication, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        revisions.lock();
        return alreadyStored(submission, content::equals)
                .orElseGet(() -> journal.append(null, steps.begin(content, publication), author, submission));
    }

    /**
     * Gives a record another content, at once or as a draft for review. Of a draft it makes another draft or publishes
     * the new content. An event keeps the claims on record, whatever the content says of them: they are records of
     * their own.
     *
     * @param read the latest revision, which the writer was reading; none of a withdrawn or discarded record
     * @param reason why, for all to read
     * @throws RecordConflictException when someone changed the record since, or another content came under this submission
     * @throws RefusedRecordException when {@link RecordCheck} finds problems, or the reason is blank
     * @throws AccessDeniedException for anyone but curators, and for whoever would publish a draft without review
     */
    @Transactional
    public RecordRevision correct(
            RecordRevision read, Object content, String reason, Publication publication, UUID submission) {
        Predicate<Object> same = stored -> standing.asOnRecord(stored).equals(standing.asOnRecord(content));
        return follow(read, submission, same, history -> {
            if (publication == Publication.AT_ONCE && history.getLast().isDraft()) {
                requireReview(history.getLast());
            }
            return List.of(steps.correct(history, content, reason, publication));
        });
    }

    /**
     * Lets a draft stand.
     *
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when {@link RecordCheck} finds problems, which may have come up since it was drafted
     * @throws AccessDeniedException for whoever may not, see {@link #canReview}
     */
    @Transactional
    public RecordRevision publish(RecordRevision draft, UUID submission) {
        return follow(draft, submission, history -> {
            requireReview(history.getLast());
            return List.of(steps.publish(history));
        });
    }

    /**
     * Turns a draft down; what stood before it stands on.
     *
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when the reason is blank
     * @throws AccessDeniedException for whoever may not, see {@link #canReview}
     */
    @Transactional
    public RecordRevision discard(RecordRevision draft, String reason, UUID submission) {
        return follow(draft, submission, history -> {
            requireReview(history.getLast());
            return List.of(steps.discard(history, reason));
        });
    }

    /**
     * Takes a record out of view; its history stays readable. The claims of an event go with it.
     *
     * @param read the latest revision, which must stand
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when published records rest on it, or the reason is blank
     * @throws AccessDeniedException for anyone but curators
     */
    @Transactional
    public RecordRevision withdraw(RecordRevision read, String reason, UUID submission) {
        return follow(read, submission, history -> List.of(steps.withdraw(history, reason)));
    }

    /**
     * Brings a withdrawn record back as it read.
     *
     * @param read the latest revision, which must be withdrawn
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when {@link RecordCheck} finds problems, or the reason is blank
     * @throws AccessDeniedException for anyone but curators
     */
    @Transactional
    public RecordRevision restore(RecordRevision read, String reason, UUID submission) {
        return follow(read, submission, history -> List.of(steps.restore(history, reason)));
    }

    /**
     * Takes back the last step of a record, as one more revision: the record is as it was before. A new record is
     * withdrawn; a draft that was published waits for review again.
     *
     * @param read the latest revision, whose author is whoever asks
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when what was before can stand no longer
     * @throws AccessDeniedException for anyone but the curator who took the step
     */
    @Transactional
    public RecordRevision undo(RecordRevision read, UUID submission) {
        return follow(read, submission, history -> {
            if (!canUndo(history.getLast())) {
                throw new AccessDeniedException("only whoever took a step may take it back");
            }
            return steps.undo(history);
        });
    }

    /**
     * Whether whoever asks may {@link #publish} or {@link #discard} a draft: reviewers any, curators one that nobody else
     * has had a hand in.
     */
    public boolean canReview(RecordRevision draft) {
        return currentUser
                .account(Role.CURATOR)
                .filter(account -> account.role().includes(Role.REVIEWER) || isAllOf(account, draft))
                .isPresent();
    }

    private boolean isAllOf(Account account, RecordRevision draft) {
        return revisions.history(draft.key()).reversed().stream()
                .dropWhile(later -> later.number() > draft.number())
                .takeWhile(RecordRevision::isDraft)
                .allMatch(step -> step.author().equals(account.username()));
    }

    private void requireReview(RecordRevision draft) {
        if (!canReview(draft)) {
            throw new AccessDeniedException("the draft of somebody else is for reviewers");
        }
    }

    /** Whether whoever asks may {@link #undo} the step, as long as it is the last. */
    public boolean canUndo(RecordRevision step) {
        return step.action() != Action.LOADED
                && currentUser
                        .account(Role.CURATOR)
                        .filter(account -> account.username().equals(step.author()))
                        .isPresent();
    }

    /** A change that sends no content of its own. */
    private RecordRevision follow(
            RecordRevision read, UUID submission, Function<List<RecordRevision>, List<Step>> change) {
        return follow(read, submission, stored -> true, change);
    }

    /** Takes the steps that a change makes of the history, and answers the last of them. */
    private RecordRevision follow(
            RecordRevision read,
            UUID submission,
            Predicate<Object> same,
            Function<List<RecordRevision>, List<Step>> change) {
        Account author = currentUser.require(Role.CURATOR);
        revisions.lock();
        Optional<RecordRevision> already = alreadyStored(submission, same);
        if (already.isPresent()) {
            return already.get();
        }
        List<RecordRevision> history = histories.of(read.key());
        if (history.isEmpty()) {
            throw new IllegalArgumentException("there is no " + read.key());
        }
        RecordRevision latest = history.getLast();
        if (latest.number() != read.number()) {
            throw new RecordConflictException(latest);
        }
        List<Step> taken = change.apply(history);
        if (latest.action() == Action.LOADED) {
            revisions.insert(latest, null);
        }
        for (Step step : taken) {
            latest = journal.append(latest, step, author, step.equals(taken.getLast()) ? submission : null);
        }
        return latest;
    }

    /**
     * What is stored under a submission.
     *
     * @param same whether what is stored is what is sent now
     * @throws RecordConflictException when it is not: whoever did not hear that it was stored has typed on
     */
    private Optional<RecordRevision> alreadyStored(UUID submission, Predicate<Object> same) {
        Optional<RecordRevision> stored = revisions.stored(submission);
        stored.filter(revision -> !same.test(revision.content())).ifPresent(revision -> {
            throw new RecordConflictException(histories.of(revision.key()).getLast());
        });
        return stored;
    }
}
