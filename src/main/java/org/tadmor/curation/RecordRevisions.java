package org.tadmor.curation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.event.SiteEvents;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/**
 * What was ever put on record, with its history. Anyone may read what was published, places no more exactly than they are
 * shown today; drafts are for curators.
 */
@Component
public class RecordRevisions {

    private final RecordRepository revisions;
    private final RecordHistories histories;
    private final Sites sites;
    private final CurrentUser currentUser;

    RecordRevisions(
            JdbcClient jdbc,
            Sources sources,
            Sites sites,
            Assessments assessments,
            SiteEvents siteEvents,
            CurrentUser currentUser) {
        this.revisions = new RecordRepository(jdbc);
        this.histories = new RecordHistories(jdbc, new StandingRecords(sources, sites, assessments, siteEvents));
        this.sites = sites;
        this.currentUser = currentUser;
    }

    /** The last step of a record; for readers the last that they may see. Empty when there is no such record. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<RecordRevision> latest(RecordKey key) {
        return history(key).reversed().stream().findFirst();
    }

    /** Every revision of a record, the first one first; empty when there is no such record. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<RecordRevision> history(RecordKey key) {
        boolean curator = seesDrafts();
        return histories.of(key).stream()
                .filter(revision -> curator || revision.published())
                .map(this::asSeen)
                .toList();
    }

    /** What stood before a step: the last revision before it that readers see; empty when nothing did. */
    public Optional<RecordRevision> before(RecordRevision revision) {
        return revisions.history(revision.key()).reversed().stream()
                .filter(earlier -> earlier.published() && earlier.number() < revision.number())
                .findFirst()
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
}
