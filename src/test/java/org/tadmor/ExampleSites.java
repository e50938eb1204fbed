package org.tadmor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/** Small places for tests, each with just what a test is about. */
public final class ExampleSites {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Source SOURCE =
            new Source("guardian", Source.Kind.PRESS, "The Guardian", "News", null, null, null, null);
    public static final Citation CITATION = new Citation(SOURCE.id(), "paragraph 4");

    private ExampleSites() {}

    public static Site site(
            String id,
            SiteKind kind,
            String english,
            @Nullable String french,
            @Nullable String arabic,
            String... others) {
        return new Site(
                id,
                null,
                kind,
                new MultilingualText(english, french, arabic),
                List.of(others),
                "guardian",
                new Site.Position(new GeoPoint(34.55, 38.27), 10, "guardian", null),
                Sensitivity.EXACT,
                "1st century",
                "guardian",
                null,
                List.of());
    }

    public static Site site(String id) {
        return site(id, SiteKind.TEMPLE, id, null, null);
    }

    public static SiteSnapshot snapshot(Site site, List<ConditionAssessment> assessments, List<Threat> threats) {
        List<ConditionAssessment> latestFirst =
                assessments.stream().sorted(ConditionAssessment.LATEST_FIRST).toList();
        return new SiteSnapshot(site, TODAY, latestFirst, threats, List.of(), List.of());
    }

    public static ConditionAssessment assessment(
            String id, String observedOn, Condition condition, Certainty certainty) {
        return new ConditionAssessment(
                id,
                "site",
                DateSpan.parse(observedOn),
                ConditionAssessment.Method.REPORT,
                condition,
                certainty,
                null,
                "what is said",
                null,
                CITATION);
    }

    public static Threat threat(String active) {
        return new Threat(
                "threat-" + active,
                "site",
                Threat.Kind.ARMED_CONFLICT,
                DateSpan.parse(active),
                Certainty.HIGH,
                "what is said",
                null,
                CITATION,
                List.of());
    }

    /** What another source says of the end of a threat. */
    public static Threat.End end(String ended, String sourceId) {
        return new Threat.End(
                "end-" + ended,
                DateSpan.parse(ended),
                Certainty.MEDIUM,
                "what is said",
                null,
                new Citation(sourceId, "whole report"));
    }

    public static SiteEvent event(String id, SiteEvent.Kind kind, String happened, String... siteIds) {
        return new SiteEvent(
                id,
                kind,
                DateSpan.parse(happened),
                "no date given",
                Certainty.HIGH,
                "what happened",
                null,
                List.of(siteIds),
                List.of(new SiteEvent.Claim(
                        id + "-claim",
                        SiteEvent.Stance.REPORTS,
                        null,
                        null,
                        "what is said",
                        Certainty.HIGH,
                        CITATION)));
    }
}
