package org.tadmor.curation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.tadmor.curation.RecordRevision.State;
import org.tadmor.curation.RecordSteps.Step;
import org.tadmor.event.SiteEvent;
import org.tadmor.security.Account;
import org.tadmor.security.Change;
import org.tadmor.vocabulary.Slugs;

/** Writes each step down as the next revision of its record, and tells the program of it. */
class RecordJournal {

    private final RecordRepository revisions;
    private final StandingRecords standing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordJournal(RecordRepository revisions, StandingRecords standing, ApplicationEventPublisher events, Clock clock) {
        this.revisions = revisions;
        this.standing = standing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a step down; with the first of an event also its claims, which are records of their own.
     *
     * @param latest the revision before it; null when there is none
     * @throws RecordConflictException when another revision of its number came in meanwhile
     */
    RecordRevision append(@Nullable RecordRevision latest, Step step, Account author, @Nullable UUID submission) {
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
        announce(latest, revision);
        if (step.first() && step.content() instanceof SiteEvent event) {
            event.claims().forEach(claim -> append(null, step.of(new EventClaim(event.id(), claim)), author, null));
        }
        return revision;
    }

    private void announce(@Nullable RecordRevision before, RecordRevision revision) {
        events.publishEvent(revision);
        events.publishEvent(new Change(
                revision.author(),
                Slugs.of(revision.key().kind()),
                revision.key().id(),
                Slugs.of(revision.action()),
                inForce(before),
                inForce(revision),
                revision.reason()));
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
}
