package org.tadmor.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tadmor.ExampleSites.CITATION;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.event;
import static org.tadmor.ExampleSites.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.tadmor.DoorTest;
import org.tadmor.event.SiteEvent.Claim;
import org.tadmor.event.SiteEvent.Kind;
import org.tadmor.event.SiteEvent.Stance;
import org.tadmor.site.Sites;
import org.tadmor.source.Citation;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

@DoorTest
class SiteEventsTests {

    private static final SiteEvent RAMPAGE = new SiteEvent(
            "rampage",
            Kind.DAMAGE,
            DateSpan.parse("2015-05/2016-03"),
            "‘بين’ the two dates; gives no day",
            Certainty.MEDIUM,
            "A rampage went through the museum.",
            "متطرفون",
            List.of("museum", "city"),
            List.of(
                    new Claim(
                            "z-first",
                            Stance.CLAIMS,
                            "أعماق",
                            DateSpan.parse("2015-05~"),
                            "Says so.",
                            Certainty.LOW,
                            CITATION),
                    new Claim("m-second", Stance.CONFIRMS, null, null, "So it is.", Certainty.DEFINITE, CITATION),
                    new Claim(
                            "a-third",
                            Stance.DENIES,
                            "A minister",
                            null,
                            "Not so.",
                            Certainty.NEGLIGIBLE,
                            new Citation(SOURCE.id(), "caption"))));

    @Autowired
    private SiteEvents events;

    @BeforeEach
    void recordThePlaces(@Autowired Sources sources, @Autowired Sites sites) {
        sources.record(SOURCE);
        sites.record(site("city"));
        sites.record(site("museum"));
    }

    @Test
    void countsTheEventsOfEachDate() {
        events.record(RAMPAGE);
        events.record(event("fall", Kind.DESTRUCTION, "2015-08-30", "city"));
        events.record(event("blast", Kind.DESTRUCTION, "2015-08-30", "museum"));
        events.withdraw("rampage");
        assertThat(events.countsByDate()).isEqualTo(Map.of(DateSpan.parse("2015-08-30"), 2));
    }

    @Test
    void givesTheLatestEventsOfSomeKinds() {
        events.record(RAMPAGE);
        events.record(event("first", Kind.DESTRUCTION, "2015-08-23", "city"));
        events.record(event("second", Kind.SEIZURE, "2016-12", "city"));
        events.record(event("third", Kind.DESTRUCTION, "2017-01-20", "museum"));
        events.withdraw("third");
        assertThat(events.latest(Set.of(Kind.DESTRUCTION, Kind.SEIZURE), 5))
                .extracting(SiteEvent::id)
                .containsExactly("second", "first");
        assertThat(events.latest(Set.of(Kind.DESTRUCTION, Kind.SEIZURE), 1))
                .extracting(SiteEvent::id)
                .containsExactly("second");
        assertThat(events.latest(Set.of(), 5)).isEmpty();
    }

    @Test
    void givesBackWhatWasRecordedWithPlacesAndClaimsInTheirOrder() {
        events.record(RAMPAGE);
        assertThat(events.all()).containsExactly(RAMPAGE);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheKindOfAnEventWithoutCause(Kind kind) {
        SiteEvent event = event("one", kind, "2016-12-11", "city");
        events.record(event);
        assertThat(events.all()).containsExactly(event);
    }

    @Test
    void listsTheLatestFirst() {
        events.record(event("b", Kind.SEIZURE, "2015-05", "city"));
        events.record(event("c", Kind.DESTRUCTION, "../2016-12-11", "city"));
        events.record(event("a", Kind.SEIZURE, "2016-12-11", "city"));
        events.record(event("d", Kind.RECAPTURE, "2016-03", "city"));
        assertThat(events.all()).extracting(SiteEvent::id).containsExactly("a", "c", "d", "b");
    }

    @Test
    void addsAClaimAfterThoseThereAre() {
        events.record(RAMPAGE);
        Claim later = new Claim("b-later", Stance.REPORTS, null, null, "Tells of it again.", Certainty.HIGH, CITATION);
        events.record("rampage", later);
        assertThat(events.all().getFirst().claims()).hasSize(4).endsWith(later);
    }

    @Test
    void readsThoseAtSomePlacesAlone(@Autowired Sites sites) {
        sites.record(site("tower"));
        SiteEvent fall = event("fall", Kind.DESTRUCTION, "2015-09-04", "tower");
        events.record(RAMPAGE);
        events.record(fall);
        assertThat(events.at(List.of("museum"))).containsExactly(RAMPAGE);
        assertThat(events.at(List.of("city", "museum", "tower"))).containsExactly(RAMPAGE, fall);
        assertThat(events.withIds(List.of("fall", "none", "nul\0"))).containsExactly(fall);
        assertThat(events.withClaims(List.of("z-first", "a-third"))).containsExactly(RAMPAGE);
        events.withdrawClaim("z-first");
        assertThat(events.withClaims(List.of("z-first"))).isEmpty();
        events.withdraw("rampage");
        assertThat(events.at(List.of("city"))).isEmpty();
    }

    @Test
    void refusesAnEventAtAnUnknownPlace() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> events.record(event("one", Kind.SEIZURE, "2015-05", "atlantis")));
    }
}
