package org.tadmor.worklist;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.TODAY;
import static org.tadmor.ExampleSites.event;
import static org.tadmor.ExampleSites.site;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.ConditionAssessment.Method;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.worklist.WorklistItem.Reason;

/** When there is something to do at a place; today is 22 November 2026. */
class WorklistRulesTests {

    private static final Map<String, Source> SOURCES = Stream.of(
                    source("unosat", null),
                    source("dgam", null),
                    source("agency", null),
                    source("newspaper", "agency"),
                    source("broadcaster", "newspaper"))
            .collect(toMap(Source::id, identity()));

    /** Assessments as "date method condition", with bars between them. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "never",
            value = {
                "'',                                                              never",
                "2015-08-31 satellite destroyed,                                  2015-08-31",
                "2016-03-27 field moderate,                                       2016-03-27",
                "2016-03-27 report moderate,                                      never",
                "2016-03-27 field unknown,                                        never",
                "2015-08-31 satellite destroyed | 2016-03-27 field severe,        2016-03-27",
                "2015-08-31 satellite destroyed | 2016-03-27 satellite unknown,   2015-08-31",
                "2015-08-31 satellite destroyed | 2026-09 report severe,          2015-08-31",
                "2016-12-26/2017-01-10 satellite moderate,                        2017-01-10",
                "2016-03 field moderate,                                          2016-03-31",
                "../2014 field intact,                                            2014-12-31",
                "2015-06-19~ field intact,                                        2015-06-20",
                "2016-12-11/.. field moderate,                                    2016-12-11",
                "2016-12-11/.. field moderate | 2017-03-05 field moderate,        2017-03-05",
                "2026-11 field moderate,                                          2026-11-22"
            })
    void takesAPlaceAsSeenWhenSomeoneLookedAndSawSomething(String assessments, @Nullable String lastSeen) {
        assertThat(Sighting.lastOf(place(assessments))
                        .map(sighting -> sighting.day().toString()))
                .isEqualTo(Optional.ofNullable(lastSeen));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "usual",
            value = {
                "'',                      usual, true",
                "'',                      120,   true",
                "2025-11-21 field minor,  usual, true",
                "2025-11-22 field minor,  usual, false",
                "2025-11-23 field minor,  usual, false",
                "2026-05-21 field minor,  6,     true",
                "2026-05-22 field minor,  6,     false",
                "2016-11-22 field minor,  120,   false",
                "2016-11-21 field minor,  120,   true",
                "2026-11-22 report minor, usual, true"
            })
    void isOverdueOnceTheIntervalIsOverAndWhenNobodyEverSawThePlace(
            String assessments, @Nullable Integer months, boolean overdue) {
        assertThat(reasons(place(assessments), months).contains(Reason.OVERDUE)).isEqualTo(overdue);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                           false",
        "2024-11-21 field minor,       true",
        "2024-11-22 field minor,       false",
        "2024-10 satellite minor,      true",
        "2024-11 satellite minor,      false",
        "2015-08-31 report destroyed,  false"
    })
    void isStaleWhenItWasLastSeenMoreThan24MonthsAgo(String assessments, boolean stale) {
        assertThat(reasons(place(assessments), null).contains(Reason.STALE)).isEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                                             false",
        "2015-08-31 satellite destroyed,                                 true",
        "2015-08-27 satellite intact | 2015-08-31 satellite destroyed,   true",
        "2015-08-31 satellite destroyed | 2016-12-11 report unknown,     true",
        "2015-08-31 satellite destroyed | 2016-12-11 report destroyed,   false",
        "2015-08-31 satellite destroyed | 2016-03-27 field severe,       false",
        "2015-08-31 satellite unknown,                                   false",
        "2016-03-27 field severe,                                        false"
    })
    void restsOnSatellitesAloneWhenNothingElseSawSomething(String assessments, boolean alone) {
        assertThat(reasons(place(assessments), null).contains(Reason.SATELLITE_ALONE))
                .isEqualTo(alone);
    }

    /** The sources of the assessments, and of the claims about events; which of them repeats which stands above. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'',                     '',          none",
                "unosat,                 '',          unosat",
                "'',                     unosat,      unosat",
                "unosat | unosat,        unosat,      unosat",
                "unosat | dgam,          '',          none",
                "unosat,                 dgam,        none",
                "newspaper,              agency,      agency",
                "newspaper,              broadcaster, agency",
                "broadcaster,            '',          agency",
                "newspaper,              dgam,        none"
            })
    void restsOnOneSourceWhenNoOtherWitnessSpeaks(String assessing, String claiming, @Nullable String source) {
        List<ConditionAssessment> assessments = parts(assessing)
                .map(id -> assessment("2016-03-27", Method.REPORT, Condition.MINOR, id))
                .toList();
        List<SiteEvent> events = parts(claiming)
                .map(id -> event("event-" + id, SiteEvent.Kind.DAMAGE, "2015-05", "place"))
                .map(told -> told.withClaims(List.of(claim(told.claims().getFirst(), claiming))))
                .toList();
        SiteSnapshot place = new SiteSnapshot(site("place"), TODAY, assessments, List.of(), events, List.of());

        assertThat(items(place, null).stream()
                        .filter(item -> item.reason() == Reason.SINGLE_SOURCE)
                        .map(item -> ((WorklistItem.SingleSource) item).source().id()))
                .isEqualTo(source == null ? List.of() : List.of(source));
    }

    @Test
    void waitsForADecisionOnEachConflictThatIsOpen() {
        SiteSnapshot place = new SiteSnapshot(
                site("place"),
                TODAY,
                List.of(),
                List.of(),
                List.of(),
                List.of(conflict("cause", false), conflict("date", true), conflict("extent", false)));

        assertThat(items(place, null).stream()
                        .filter(item -> item.reason() == Reason.OPEN_CONFLICT)
                        .map(item ->
                                ((WorklistItem.OpenConflict) item).conflict().id()))
                .containsExactly("cause", "extent");
    }

    private static List<Reason> reasons(SiteSnapshot place, @Nullable Integer months) {
        return items(place, months).stream().map(WorklistItem::reason).toList();
    }

    private static List<WorklistItem> items(SiteSnapshot place, @Nullable Integer months) {
        WorklistRules rules = new WorklistRules(24, 12, SOURCES);
        VisitInterval own =
                months == null ? null : new VisitInterval("place", 1, months, "zenobia", "Zenobia", Instant.EPOCH);
        return rules.items(place, rules.visit(place, own));
    }

    private static SiteSnapshot place(String assessments) {
        List<ConditionAssessment> latestFirst = parts(assessments)
                .map(text -> text.split(" "))
                .map(words -> assessment(
                        words[0],
                        Method.valueOf(words[1].toUpperCase(Locale.ROOT)),
                        Condition.valueOf(words[2].toUpperCase(Locale.ROOT)),
                        "unosat"))
                .sorted(ConditionAssessment.LATEST_FIRST)
                .toList();
        return new SiteSnapshot(site("place"), TODAY, latestFirst, List.of(), List.of(), List.of());
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static ConditionAssessment assessment(
            String observedOn, Method method, Condition condition, String sourceId) {
        return new ConditionAssessment(
                observedOn + method,
                "place",
                DateSpan.parse(observedOn),
                method,
                condition,
                Certainty.HIGH,
                null,
                "what is said",
                null,
                new Citation(sourceId, "page 1"));
    }

    private static SiteEvent.Claim claim(SiteEvent.Claim like, String sourceId) {
        return new SiteEvent.Claim(
                like.id(),
                like.stance(),
                null,
                null,
                like.summary(),
                like.certainty(),
                new Citation(sourceId, "page 1"));
    }

    private static Source source(String id, @Nullable String originalId) {
        return new Source(id, Source.Kind.PRESS, id, "News", null, null, null, originalId);
    }

    private static Conflict conflict(String id, boolean decided) {
        return new Conflict(
                id,
                "place",
                Conflict.About.DATE,
                "When?",
                List.of(
                        new Conflict.Position("one", "In May.", List.of("claim"), List.of()),
                        new Conflict.Position("other", "In June.", List.of("other-claim"), List.of())),
                decided ? new Conflict.Adoption("one", "The editors", "It is the usual date.") : null);
    }
}
