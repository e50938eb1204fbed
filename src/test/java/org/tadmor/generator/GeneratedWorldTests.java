package org.tadmor.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Site;

class GeneratedWorldTests {

    private static final int SIZE = 5_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 1_000})
    void hasAsManyPlacesAsAskedFor(int size) {
        assertThat(places(1, size)).hasSize(size);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(places(7, 500)).isEqualTo(places(7, 500));
        assertThat(new GeneratedWorld(7, 1).sources()).isEqualTo(new GeneratedWorld(7, 1).sources());
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(places(7, 500)).isNotEqualTo(places(8, 500));
    }

    @Test
    void tellsOfAPartAfterItsWhole() {
        Set<String> told = new HashSet<>();
        for (GeneratedPlace place : places(1, SIZE)) {
            Site site = place.site();
            assertThat(site.parentId() == null || told.contains(site.parentId()))
                    .isTrue();
            assertThat(told.add(site.id())).isTrue();
        }
    }

    @Test
    void hasMonumentsWithParts() {
        List<GeneratedPlace> places = places(1, SIZE);
        Set<String> parts = new HashSet<>();
        places.stream()
                .filter(place -> place.site().parentId() != null)
                .forEach(place -> parts.add(place.site().id()));
        assertThat(places)
                .filteredOn(place -> place.site().parentId() != null
                        && parts.contains(place.site().parentId()))
                .isNotEmpty();
    }

    @Test
    void saysOnAverageWhatARegisterHolds() {
        assertThat(average(place -> place.assessments().size())).isCloseTo(5, within(0.3));
        assertThat(average(place -> place.events().size())).isCloseTo(3, within(0.2));
        assertThat(average(place -> (int) place.notes().stream()
                        .filter(note -> note.number() == 1)
                        .count()))
                .isCloseTo(1, within(0.1));
    }

    @Test
    void holdsWhatARegisterHasTroubleWith() {
        List<GeneratedPlace> places = places(1, SIZE);
        assertThat(places).filteredOn(GeneratedPlace::withdrawn).isNotEmpty();
        assertThat(places).filteredOn(place -> !place.conflicts().isEmpty()).isNotEmpty();
        assertThat(places)
                .flatExtracting(GeneratedPlace::revisions)
                .anySatisfy(revision -> assertThat(revision.isDraft()).isTrue());
        assertThat(places).extracting(place -> place.site().sensitivity()).contains(Sensitivity.values());
    }

    @Test
    void restsNothingOnAPlaceThatIsWithdrawn() {
        List<GeneratedPlace> places = places(1, SIZE);
        Set<String> withdrawn = new HashSet<>();
        places.stream()
                .filter(GeneratedPlace::withdrawn)
                .forEach(place -> withdrawn.add(place.site().id()));
        assertThat(places)
                .noneMatch(
                        place -> withdrawn.contains(String.valueOf(place.site().parentId())));
        assertThat(places)
                .flatExtracting(GeneratedPlace::events)
                .noneMatch(event -> event.siteIds().stream().anyMatch(withdrawn::contains));
    }

    private static double average(ToIntFunction<GeneratedPlace> count) {
        return places(1, SIZE).stream().mapToInt(count).average().orElseThrow();
    }

    private static List<GeneratedPlace> places(long seed, int size) {
        return StreamSupport.stream(new GeneratedWorld(seed, size).spliterator(), false)
                .flatMap(List::stream)
                .toList();
    }
}
