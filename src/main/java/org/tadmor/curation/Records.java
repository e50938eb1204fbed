package org.tadmor.curation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.curation.RecordRevision.State;
import org.tadmor.curation.RecordSteps.Step;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.security.Account;
import org.tadmor.security.Change;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.Slugs;

/**
 * What curators put on record, and the history of it. Anyone may read what was ever published, with its history;
 * drafts are for curators, who alone write.
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
    private final RecordRows rows;
    private final StandingRecords standing;
    private final RecordSteps steps;
    private final Sites sites;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

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
        this.revisions = new RecordRepository(jdbc);
        this.rows = new RecordRows(jdbc);
        this.standing = new StandingRecords(sources, sites, assessments, siteEvents);
        this.steps = new RecordSteps(standing, check);
        this.sites = sites;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a record. A new event brings its claims along.
     *
     * @param content of a type that a {@link RecordKind} names
     * @throws RefusedRecordException when {@link RecordCheck} finds problems
     * @throws AccessDeniedException for anyone but curators
     */
    @Transactional
    public RecordRevision record(Object content, Publication publication, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        revisions.lock();
        return revisions
                .stored(submission)
                .orElseGet(() -> append(null, steps.begin(content, publication), author, submission));
    }

    /**
     * Gives a record another content, at once or as a draft for review. Of a draft it makes another draft or publishes
     * the new content. An event keeps the claims on record, whatever the content says of them: they are records of
     * their own.
     *
     * @param read the latest revision, which the writer was reading; none of a withdrawn or discarded record
     * @param reason why, for all to read
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when {@link RecordCheck} finds problems, or the reason is blank
     * @throws AccessDeniedException for anyone but curators, and for whoever would publish a draft without review
     */
    @Transactional
    public RecordRevision correct(
            RecordRevision read, Object content, String reason, Publication publication, UUID submission) {
        return follow(read, submission, history -> {
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

    /** The last step of a record; for readers the last that they may see. Empty when there is no such record. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<RecordRevision> latest(RecordKey key) {
        return last(history(key));
    }

    /** Every revision of a record, the first one first; empty when there is no such record. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<RecordRevision> history(RecordKey key) {
        boolean curator = seesDrafts();
        return onRecord(key).stream()
                .filter(revision -> curator || revision.published())
                .map(this::asSeen)
                .toList();
    }

    /** What stood before a step: the last revision before it that readers see; empty when nothing did. */
    public Optional<RecordRevision> before(RecordRevision revision) {
        return last(revisions.history(revision.key()).stream()
                        .filter(earlier -> earlier.published() && earlier.number() < revision.number())
                        .toList())
                .map(this::asSeen);
    }

    /**
     * The changes that a filter lets through, the latest first. What the evidence files brought is among them once a
     * curator has changed it.
     */
    public List<RecordRevision> changes(ChangeFilter filter, int offset, int limit) {
        return revisions.changes(filter, seesDrafts(), offset, limit).stream()
                .map(this::asSeen)
                .toList();
    }

    /** How many changes a filter lets through. */
    public int count(ChangeFilter filter) {
        return revisions.count(filter, seesDrafts());
    }

    /** The display names of everyone who made a change. */
    public List<String> authors() {
        return revisions.authors(seesDrafts());
    }

    /** The drafts that wait for a curator, the oldest first; none for readers. */
    public List<RecordRevision> awaitingReview() {
        return seesDrafts() ? revisions.awaitingReview() : List.of();
    }

    /** A place at an earlier time, too, is shown to readers no more exactly than it is today. */
    private RecordRevision asSeen(RecordRevision revision) {
        return revision.content() instanceof Site site ? revision.withContent(sites.asSeen(site)) : revision;
    }

    private boolean seesDrafts() {
        return currentUser.is(Role.CURATOR);
    }

    /**
     * Every revision, drafts too. What the evidence files brought since the last of them, or before there was any, is one
     * more, which is stored once a curator goes on from it.
     */
    private List<RecordRevision> onRecord(RecordKey key) {
        // PostgreSQL knows no null character and refuses to compare with one.
        if (key.id().indexOf('\0') >= 0) {
            return List.of();
        }
        List<RecordRevision> history = new ArrayList<>(revisions.history(key));
        if (history.isEmpty() || history.getLast().state() == State.STANDING) {
            standing.find(key)
                    .filter(content -> history.isEmpty()
                            || !standing.asOnRecord(history.getLast().content()).equals(content))
                    .ifPresent(content -> history.add(loaded(content, history)));
        }
        return history;
    }

    private RecordRevision loaded(Object content, List<RecordRevision> earlier) {
        RecordKey key = RecordKey.of(content);
        return new RecordRevision(
                key,
                earlier.size() + 1,
                standing.siteIds(content),
                Action.LOADED,
                State.STANDING,
                true,
                content,
                null,
                RecordRevision.EVIDENCE,
                RecordRevision.EVIDENCE,
                last(earlier)
                        .map(RecordRevision::recordedAt)
                        .or(() -> rows.recordedAt(key))
                        .orElseThrow());
    }

    /** Takes the steps that a change makes of the history, and answers the last of them. */
    private RecordRevision follow(
            RecordRevision read, UUID submission, Function<List<RecordRevision>, List<Step>> change) {
        Account author = currentUser.require(Role.CURATOR);
        revisions.lock();
        Optional<RecordRevision> already = revisions.stored(submission);
        if (already.isPresent()) {
            return already.get();
        }
        List<RecordRevision> history = onRecord(read.key());
        RecordRevision latest =
                last(history).orElseThrow(() -> new IllegalArgumentException("there is no " + read.key()));
        if (latest.number() != read.number()) {
            throw new RecordConflictException(latest);
        }
        List<Step> taken = change.apply(history);
        if (latest.action() == Action.LOADED) {
            revisions.insert(latest, null);
        }
        for (Step step : taken) {
            latest = append(latest, step, author, step.equals(taken.getLast()) ? submission : null);
        }
        return latest;
    }

    private RecordRevision append(
            @Nullable RecordRevision latest, Step step, Account author, @Nullable UUID submission) {
        RecordRevision revision = new RecordRevision(
                RecordKey.of(step.content()),
                latest == null ? 1 : latest.number() + 1,
                siteIds(latest, step.content()),
                step.action(),
                step.state(),
                step.published(),
                step.content(),
                step.reason(),
                author.username(),
                author.displayName(),
                now());
        if (!revisions.insert(revision, submission)) {
            throw new RecordConflictException(revisions.history(revision.key()).getLast());
        }
        events.publishEvent(revision);
        events.publishEvent(new Change(
                author.username(),
                Slugs.of(revision.key().kind()),
                revision.key().id(),
                Slugs.of(step.action()),
                inForce(latest),
                inForce(revision),
                step.reason()));
        if (step.first() && step.content() instanceof SiteEvent event) {
            event.claims().forEach(claim -> append(null, step.of(new EventClaim(event.id(), claim)), author, null));
        }
        return revision;
    }

    /** What a record says at this revision; null when it says nothing, or no longer. */
    private static @Nullable Object inForce(@Nullable RecordRevision revision) {
        if (revision == null || revision.state() == State.WITHDRAWN || revision.state() == State.DISCARDED) {
            return null;
        }
        return revision.content();
    }

    /** Where a record has moved from one place to another, its change is about both. */
    private List<String> siteIds(@Nullable RecordRevision latest, Object content) {
        Set<String> siteIds = new LinkedHashSet<>(standing.siteIds(content));
        if (latest != null) {
            siteIds.addAll(standing.siteIds(latest.content()));
        }
        return List.copyOf(siteIds);
    }

    /** As precise as the database keeps it, so that what is returned equals what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Optional<RecordRevision> last(List<RecordRevision> history) {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }
}
