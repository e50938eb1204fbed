package org.tadmor.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.curation.RecordKey;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.curation.RecordRevision.State;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;

/**
 * What is said of a place: on average five assessments, three events and one note. Its condition only ever gets worse,
 * some see it otherwise, and a few say so of the same day.
 */
final class PlaceHistory {

    private static final String SUMMARY = "Generated to try the program; no evidence.";
    private static final int MOST_ASSESSMENTS = 10;
    private static final int MOST_EVENTS = 6;
    private static final int WORSE_IN_100 = 15;
    private static final int SEEN_OTHERWISE_IN_100 = 10;
    private static final int DISPUTED_IN_100 = 2;
    private static final int THREATENED_IN_100 = 40;
    private static final int OVER_IN_100 = 30;
    private static final int WITHDRAWN_IN_1000 = 5;
    private static final int DRAFTED_IN_1000 = 5;
    /** From intact to destroyed. */
    private static final int GRADES = Condition.DESTROYED.ordinal() + 1;

    private final SplittableRandom random;
    private final MadeUpSources sources;
    private final MadeUpDates dates;
    private final MadeUpNotes notes;

    PlaceHistory(SplittableRandom random, MadeUpSources sources) {
        this.random = random;
        this.sources = sources;
        this.dates = new MadeUpDates(random);
        this.notes = new MadeUpNotes(random, dates);
    }

    /** @param ofParts whether the place has parts; it stands then, since they rest on it */
    GeneratedPlace of(Site site, boolean ofParts) {
        if (!ofParts && random.nextInt(1000) < WITHDRAWN_IN_1000) {
            return new GeneratedPlace(
                    site, true, List.of(), List.of(), List.of(), List.of(), List.of(), withdrawn(site, site.id()));
        }
        List<ConditionAssessment> assessments = new ArrayList<>(assessments(site.id()));
        List<Conflict> conflicts = conflicts(site.id(), assessments);
        List<RecordRevision> revisions = new ArrayList<>();
        assessments.stream()
                .filter(assessment -> conflicts.isEmpty() && random.nextInt(1000) < WITHDRAWN_IN_1000)
                .forEach(assessment -> revisions.addAll(withdrawn(assessment, site.id())));
        if (random.nextInt(1000) < DRAFTED_IN_1000) {
            revisions.add(draft(site.id()));
        }
        return new GeneratedPlace(
                site, false, assessments, threats(site.id()), events(site), conflicts, notes.on(site.id()), revisions);
    }

    private List<ConditionAssessment> assessments(String siteId) {
        int count = random.nextInt(MOST_ASSESSMENTS + 1);
        List<LocalDate> days = Stream.generate(dates::day).limit(count).sorted().toList();
        int grade = random.nextInt(3);
        List<ConditionAssessment> assessments = new ArrayList<>();
        for (LocalDate day : days) {
            if (random.nextInt(100) < WORSE_IN_100) {
                grade = Math.min(grade + random.nextInt(1, GRADES), GRADES - 1);
            }
            boolean otherwise = random.nextInt(100) < SEEN_OTHERWISE_IN_100;
            assessments.add(assessment(
                    "%s-assessment-%d".formatted(siteId, assessments.size() + 1),
                    siteId,
                    day,
                    otherwise ? anyCondition() : Condition.values()[grade],
                    otherwise ? Certainty.LOW : any(Certainty.values()),
                    sources.any(random)));
        }
        return assessments;
    }

    private ConditionAssessment assessment(
            String id, String siteId, LocalDate day, Condition condition, Certainty certainty, Citation citation) {
        return new ConditionAssessment(
                id,
                siteId,
                dates.toldOf(day),
                any(ConditionAssessment.Method.values()),
                condition,
                certainty,
                null,
                SUMMARY,
                null,
                citation);
    }

    /** Adds an assessment that contradicts the last one, and the conflict between the two. */
    private List<Conflict> conflicts(String siteId, List<ConditionAssessment> assessments) {
        if (assessments.isEmpty() || random.nextInt(100) >= DISPUTED_IN_100) {
            return List.of();
        }
        ConditionAssessment one = assessments.getLast();
        Condition contrary = one.condition() == Condition.DESTROYED ? Condition.INTACT : Condition.DESTROYED;
        ConditionAssessment other = new ConditionAssessment(
                siteId + "-assessment-contrary",
                siteId,
                one.observedOn(),
                one.method(),
                contrary,
                one.certainty(),
                null,
                SUMMARY,
                null,
                sources.other(one.citation(), random));
        assessments.add(other);
        String id = siteId + "-conflict";
        List<Conflict.Position> positions =
                List.of(position(id + "-position-1", one), position(id + "-position-2", other));
        Conflict.Adoption adoption = random.nextBoolean()
                ? new Conflict.Adoption(positions.get(random.nextInt(2)).id(), MadeUpNotes.AUTHOR_NAME, SUMMARY)
                : null;
        return List.of(
                new Conflict(id, siteId, Conflict.About.CONDITION, "In what state the place was", positions, adoption));
    }

    private static Conflict.Position position(String id, ConditionAssessment assessment) {
        return new Conflict.Position(id, SUMMARY, List.of(), List.of(assessment.id()));
    }

    private List<Threat> threats(String siteId) {
        if (random.nextInt(100) >= THREATENED_IN_100) {
            return List.of();
        }
        String id = siteId + "-threat";
        LocalDate since = dates.day();
        List<Threat.End> ends = random.nextInt(100) < OVER_IN_100
                ? List.of(new Threat.End(
                        id + "-end",
                        dates.toldOf(since.plusDays(random.nextInt(1, 1500))),
                        any(Certainty.values()),
                        SUMMARY,
                        null,
                        sources.any(random)))
                : List.of();
        return List.of(new Threat(
                id,
                siteId,
                any(Threat.Kind.values()),
                MadeUpDates.since(since),
                any(Certainty.values()),
                SUMMARY,
                null,
                sources.any(random),
                ends));
    }

    private List<SiteEvent> events(Site site) {
        List<SiteEvent> events = new ArrayList<>();
        int count = random.nextInt(MOST_EVENTS + 1);
        for (int number = 1; number <= count; number++) {
            String id = "%s-event-%d".formatted(site.id(), number);
            boolean ofTheWhole = site.parentId() != null && random.nextInt(20) == 0;
            events.add(new SiteEvent(
                    id,
                    any(SiteEvent.Kind.values()),
                    dates.toldOf(dates.day()),
                    "generated",
                    any(Certainty.values()),
                    SUMMARY,
                    null,
                    ofTheWhole ? List.of(site.id(), site.parentId()) : List.of(site.id()),
                    claims(id)));
        }
        return events;
    }

    private List<SiteEvent.Claim> claims(String eventId) {
        SiteEvent.Claim first = claim(eventId + "-claim-1", SiteEvent.Stance.REPORTS, sources.any(random));
        return random.nextInt(100) < 70
                ? List.of(first)
                : List.of(
                        first,
                        claim(
                                eventId + "-claim-2",
                                any(SiteEvent.Stance.values()),
                                sources.other(first.citation(), random)));
    }

    private SiteEvent.Claim claim(String id, SiteEvent.Stance stance, Citation citation) {
        return new SiteEvent.Claim(
                id,
                stance,
                null,
                random.nextBoolean() ? null : dates.toldOf(dates.day()),
                SUMMARY,
                any(Certainty.values()),
                citation);
    }

    private RecordRevision draft(String siteId) {
        ConditionAssessment content = assessment(
                siteId + "-assessment-drafted",
                siteId,
                dates.day(),
                anyCondition(),
                any(Certainty.values()),
                sources.any(random));
        return revision(content, siteId, 1, Action.DRAFTED, State.AWAITING_REVIEW, false);
    }

    private List<RecordRevision> withdrawn(Object content, String siteId) {
        return List.of(
                revision(content, siteId, 1, Action.RECORDED, State.STANDING, true),
                revision(content, siteId, 2, Action.WITHDRAWN, State.WITHDRAWN, true));
    }

    private RecordRevision revision(
            Object content, String siteId, int number, Action action, State state, boolean published) {
        Instant day = dates.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new RecordRevision(
                RecordKey.of(content),
                number,
                List.of(siteId),
                action,
                state,
                published,
                content,
                number == 1 ? null : SUMMARY,
                MadeUpNotes.AUTHOR,
                MadeUpNotes.AUTHOR_NAME,
                day);
    }

    private Condition anyCondition() {
        return any(Condition.values());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
