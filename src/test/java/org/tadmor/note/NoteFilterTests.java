package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.note.NoteRevision.Visibility;

class NoteFilterTests {

    private static final NoteFilter FULL = new NoteFilter(
            "cella gone",
            "temple",
            "Zenobia",
            Set.of(State.OPEN, State.WITHDRAWN),
            Set.of(NoteSubject.Kind.EVENT, NoteSubject.Kind.CLAIM),
            Visibility.INTERNAL);

    @Test
    void travelsInAnAddress() {
        assertThat(FULL.toParameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "text", List.of("cella gone"),
                        "place", List.of("temple"),
                        "author", List.of("Zenobia"),
                        "state", List.of("open,withdrawn"),
                        "about", List.of("event,claim"),
                        "visibility", List.of("internal")));
        assertThat(NoteFilter.fromParameters(FULL.toParameters())).isEqualTo(FULL);
    }

    @Test
    void needsNoParametersToShowEverything() {
        assertThat(NoteFilter.ALL.toParameters()).isEmpty();
        assertThat(NoteFilter.fromParameters(Map.of())).isEqualTo(NoteFilter.ALL);
    }

    @Test
    void leavesOutAndTellsWhatMeansNothing() {
        Map<String, List<String>> parameters = Map.of(
                "state", List.of("resolved,lost"),
                "about", List.of("statue"),
                "visibility", List.of("secret"),
                "place", List.of(" "));
        assertThat(NoteFilter.fromParameters(parameters)).isEqualTo(NoteFilter.ALL.withStates(Set.of(State.RESOLVED)));
        assertThat(NoteFilter.unknownValues(parameters)).containsExactly("lost", "statue", "secret");
    }
}
