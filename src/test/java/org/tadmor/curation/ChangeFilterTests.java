package org.tadmor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tadmor.curation.RecordRevision.Action;

class ChangeFilterTests {

    private static final ChangeFilter FULL = new ChangeFilter(
            "citadel",
            Set.of(RecordKind.PLACE, RecordKind.CLAIM),
            Set.of(Action.CORRECTED, Action.WITHDRAWN),
            "zenobia",
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 22));

    @Test
    void travelsInAnAddress() {
        assertThat(FULL.toParameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "place", List.of("citadel"),
                        "kind", List.of("place,claim"),
                        "action", List.of("corrected,withdrawn"),
                        "author", List.of("zenobia"),
                        "from", List.of("2026-11-01"),
                        "to", List.of("2026-11-22")));
        assertThat(ChangeFilter.fromParameters(FULL.toParameters())).isEqualTo(FULL);
    }

    @Test
    void needsNoParametersToShowEverything() {
        assertThat(ChangeFilter.ALL.toParameters()).isEmpty();
        assertThat(ChangeFilter.fromParameters(Map.of())).isEqualTo(ChangeFilter.ALL);
    }

    @Test
    void leavesOutAndTellsWhatMeansNothing() {
        Map<String, List<String>> parameters = Map.of(
                "kind", List.of("claim,statue"),
                "action", List.of("vanished"),
                "from", List.of("yesterday"),
                "to", List.of("2026-02-30"),
                "place", List.of(" "));
        assertThat(ChangeFilter.fromParameters(parameters))
                .isEqualTo(ChangeFilter.ALL.withKinds(Set.of(RecordKind.CLAIM)));
        assertThat(ChangeFilter.unknownValues(parameters))
                .containsExactly("statue", "vanished", "yesterday", "2026-02-30");
    }
}
