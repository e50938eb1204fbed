package org.tadmor.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tadmor.ExampleSites;
import org.tadmor.event.SiteEvent.Claim;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

class SiteEventTests {

    private static final Claim MONTH = claim("month", "2015-05");
    private static final Claim DAY = claim("day", "2015-05-20");
    private static final Claim UNDATED = claim("undated", null);

    private static final SiteEvent SEIZURE = new SiteEvent(
            "seizure",
            SiteEvent.Kind.SEIZURE,
            DateSpan.parse("2015-05-21"),
            "one has a day, one the month",
            Certainty.HIGH,
            "The city was taken.",
            "A siege",
            List.of("city"),
            List.of(MONTH, DAY, UNDATED));

    @Test
    void isItselfByAllItsClaims() {
        assertThat(SEIZURE.asToldBy(SEIZURE.claims())).isEqualTo(SEIZURE);
    }

    @Test
    void hasTheDateThatTheHeardOnesGive() {
        assertThat(SEIZURE.asToldBy(List.of(MONTH)).happened()).isEqualTo(DateSpan.parse("2015-05"));
        assertThat(SEIZURE.asToldBy(List.of(MONTH, DAY)).happened()).isEqualTo(DateSpan.parse("2015-05-20"));
        assertThat(SEIZURE.asToldBy(List.of(UNDATED)).happened()).isEqualTo(DateSpan.parse("2015-05-21"));
    }

    @Test
    void leavesOutWhatTheOthersSaid() {
        SiteEvent told = SEIZURE.asToldBy(List.of(MONTH));
        assertThat(told.claims()).containsExactly(MONTH);
        assertThat(told.dateAsStated()).isEmpty();
        assertThat(told.cause()).isNull();
    }

    private static Claim claim(String id, @Nullable String happened) {
        return new Claim(
                id,
                SiteEvent.Stance.REPORTS,
                null,
                happened == null ? null : DateSpan.parse(happened),
                "what is said",
                Certainty.HIGH,
                ExampleSites.CITATION);
    }
}
