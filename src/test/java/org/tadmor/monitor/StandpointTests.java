package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.DateSpan;

class StandpointTests {

    @Test
    void survivesTheWayThroughAnAddress() {
        Standpoint standpoint = new Standpoint(
                LocalDate.of(2015, 9, 1),
                LocalDate.of(2014, 1, 31),
                LocalDate.of(2015, 8, 31),
                Set.of("satellite", "guardian-2016-12-11"));
        assertThat(standpoint.toParameters())
                .containsEntry("asOf", List.of("2015-09-01"))
                .containsEntry("compare", List.of("2014-01-31"))
                .containsEntry("source", List.of("guardian-2016-12-11,satellite"))
                .containsEntry("knownOn", List.of("2015-08-31"));
        assertThat(Standpoint.fromParameters(standpoint.toParameters())).isEqualTo(standpoint);
    }

    @Test
    void leavesNothingInTheAddressOfHereAndNow() {
        assertThat(Standpoint.HERE_AND_NOW.toParameters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2015-13-01", "2016-02-30", "2015-09", "0000-01-01x", "٢٠١٥-٠٩-٠١", "yesterday", "1.9.2015"})
    void leavesWhatIsNoDayOutAndNamesIt(String word) {
        for (String parameter : List.of("asOf", "compare", "knownOn")) {
            Map<String, List<String>> parameters = Map.of(parameter, List.of(word));
            assertThat(Standpoint.fromParameters(parameters)).isEqualTo(Standpoint.HERE_AND_NOW);
            assertThat(SiteFilter.unknownValues(parameters)).containsExactly(word);
        }
    }

    @Test
    void namesTheSourcesThatAreNotOnRecord() {
        Standpoint standpoint =
                Standpoint.HERE_AND_NOW.withSources(Set.of("satellite", "unosat-2015-08-31", "hearsay"));
        assertThat(standpoint.unknownSources(List.of(source(null)))).containsExactly("hearsay");
    }

    @ParameterizedTest
    @CsvSource({
        "satellite,                true",
        "press,                    false",
        "unosat-2015-08-31,        true",
        "'press,satellite',        true",
        "guardian-2016-12-11,      false"
    })
    void hearsASourceByItsNameOrKind(String words, boolean heard) {
        Standpoint standpoint = Standpoint.HERE_AND_NOW.withSources(Set.of(words.split(",")));
        assertThat(standpoint.hears(source("2015-08-31"))).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-31, 2015-08-30, false",
        "2015-08-31, 2015-08-31, true",
        "2015-08,    2015-08-30, false",
        "2015-08,    2015-08-31, true",
        "2015,       2015-12-30, false",
        ",           2026-11-22, false"
    })
    void knowsOnADayWhatHadBeenPublishedByThen(@Nullable String publishedOn, LocalDate day, boolean known) {
        assertThat(Standpoint.HERE_AND_NOW.withKnownOn(day).hears(source(publishedOn)))
                .isEqualTo(known);
    }

    private static Source source(@Nullable String publishedOn) {
        return new Source(
                "unosat-2015-08-31",
                Source.Kind.SATELLITE,
                "UNITAR-UNOSAT",
                "Comparison of images",
                publishedOn == null ? null : DateSpan.parse(publishedOn),
                null,
                null,
                null);
    }
}
