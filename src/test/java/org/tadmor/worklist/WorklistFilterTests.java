package org.tadmor.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.worklist.WorklistItem.Reason;

class WorklistFilterTests {

    @Test
    void travelsInAnAddress() {
        WorklistFilter filter = new WorklistFilter(Set.of(Reason.OPEN_CONFLICT, Reason.OVERDUE), 12);
        Map<String, List<String>> parameters =
                Map.of("reason", List.of("overdue,open-conflict"), "months", List.of("12"));
        assertThat(filter.toParameters()).isEqualTo(parameters);
        assertThat(WorklistFilter.fromParameters(parameters)).isEqualTo(filter);
        assertThat(WorklistFilter.unknownValues(parameters)).isEmpty();
    }

    @Test
    void leavesOutOfTheAddressWhatIsAsUsual() {
        assertThat(WorklistFilter.ALL.toParameters()).isEmpty();
        assertThat(WorklistFilter.fromParameters(Map.of())).isEqualTo(WorklistFilter.ALL);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "24, 24", "1200, 1200", "1201, 24", "0, 24", "-3, 24", "1.5, 24", "two, 24", "99999999999, 24"})
    void takesWholeNumbersOfMonthsUpToAHundredYears(String word, int months) {
        assertThat(WorklistFilter.fromParameters(Map.of("months", List.of(word)))
                        .months())
                .isEqualTo(months);
    }

    @Test
    void namesTheValuesThatMeanNothing() {
        assertThat(WorklistFilter.unknownValues(Map.of(
                        "reason", List.of("overdue,bored"), "months", List.of("many"), "colour", List.of("red"))))
                .containsExactly("bored", "many");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1201})
    void refusesMonthsOutOfRange(int months) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorklistFilter(Set.of(), months));
    }
}
