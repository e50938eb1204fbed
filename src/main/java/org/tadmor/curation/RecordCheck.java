package org.tadmor.curation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.curation.RecordProblem.Reason;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;

/** What a record may say: the rules that {@link Records} holds every content to, for forms to ask beforehand. */
@Component
public class RecordCheck {

    private final Sources sources;
    private final Sites sites;
    private final Assessments assessments;
    private final SiteEvents events;
    private final RecordRows rows;
    private final Clock clock;

    RecordCheck(
            Sources sources, Sites sites, Assessments assessments, SiteEvents events, JdbcClient jdbc, Clock clock) {
        this.sources = sources;
        this.sites = sites;
        this.assessments = assessments;
        this.events = events;
        this.rows = new RecordRows(jdbc);
        this.clock = clock;
    }

    /**
     * What is wrong with a content that changes a record; empty when it may be stored. Of an event without its claims,
     * which are records of their own.
     *
     * @throws IllegalArgumentException when no record holds such a thing
     */
    @Transactional(readOnly = true)
    public List<RecordProblem> problems(Object content) {
        RecordProblems problems = new RecordProblems(known());
        check(content, problems);
        return problems.found();
    }

    /** The same for a content that starts a record, whose id must be well-formed and free; of an event with its claims. */
    @Transactional(readOnly = true)
    public List<RecordProblem> problemsOfNew(Object content) {
        RecordProblems problems = new RecordProblems(known());
        newId("id", RecordKey.of(content), problems);
        checkWithParts(content, problems);
        return problems.found();
    }

    /** The same for a draft that was never published, which has its id already. */
    List<RecordProblem> problemsOfFirst(Object content) {
        RecordProblems problems = new RecordProblems(known());
        if (rows.has(RecordKey.of(content))) {
            problems.add("id", Reason.DUPLICATE_ID);
        }
        checkWithParts(content, problems);
        return problems.found();
    }

    /** The same for a record that comes back after a withdrawal; of an event with the claims that come with it. */
    List<RecordProblem> problemsOfRestoring(Object content) {
        RecordProblems problems = new RecordProblems(known());
        check(content, problems);
        if (content instanceof SiteEvent event) {
            for (int i = 0; i < event.claims().size(); i++) {
                StatementRules.check("claims.%d.".formatted(i), event.claims().get(i), event.siteIds(), problems);
            }
        }
        return problems.found();
    }

    /** Why a record cannot be withdrawn; empty when it can. */
    List<RecordProblem> problemsOfWithdrawing(Object content) {
        RecordProblems problems = new RecordProblems(known());
        int resting = rows.restingOn(RecordKey.of(content));
        if (resting > 0) {
            problems.add("id", Reason.STILL_CITED, resting);
        }
        if (content instanceof EventClaim claim && isLast(claim)) {
            problems.add("id", Reason.LAST_CLAIM);
        }
        return problems.found();
    }

    /** What is wrong with the reason of a change. */
    List<RecordProblem> problemsOfReason(String reason) {
        return RecordText.problem("reason", reason).map(List::of).orElse(List.of());
    }

    private void check(Object content, RecordProblems problems) {
        switch (content) {
            case Site site -> PlaceRules.check(site, problems);
            case Source source -> SourceRules.check(source, problems);
            case ConditionAssessment assessment -> StatementRules.check(assessment, problems);
            case SiteEvent event -> StatementRules.check(event, problems);
            case EventClaim claim -> StatementRules.check(claim, problems);
            case Threat threat -> {
                StatementRules.check(threat, problems);
                endIds(threat, problems);
            }
            default -> throw new IllegalArgumentException("no record holds a " + content.getClass());
        }
    }

    private void checkWithParts(Object content, RecordProblems problems) {
        check(content, problems);
        if (content instanceof SiteEvent event) {
            claims(event, problems);
        }
    }

    private void claims(SiteEvent event, RecordProblems problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < event.claims().size(); i++) {
            SiteEvent.Claim claim = event.claims().get(i);
            String path = "claims.%d.".formatted(i);
            if (ids.add(claim.id())) {
                newId(path + "id", new RecordKey(RecordKind.CLAIM, claim.id()), problems);
            } else {
                problems.add(path + "id", Reason.DUPLICATE_ID);
            }
            StatementRules.check(path, claim, event.siteIds(), problems);
        }
    }

    private void newId(String field, RecordKey key, RecordProblems problems) {
        problems.id(field, key.id());
        if (rows.isTaken(key)) {
            problems.add(field, Reason.DUPLICATE_ID);
        }
    }

    private void endIds(Threat threat, RecordProblems problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < threat.ends().size(); i++) {
            String id = threat.ends().get(i).id();
            if (!ids.add(id) || rows.endsAnother(threat.id(), id)) {
                problems.add("ends.%d.id".formatted(i), Reason.DUPLICATE_ID);
            }
        }
    }

    private boolean isLast(EventClaim claim) {
        return Optional.of(events.claimsAbout(claim.eventId()))
                .filter(claims -> claims.size() == 1)
                .filter(claims -> claims.getFirst().id().equals(claim.claim().id()))
                .isPresent();
    }

    private KnownRecords known() {
        return new KnownRecords(sources, sites, assessments, events, LocalDate.now(clock));
    }
}
