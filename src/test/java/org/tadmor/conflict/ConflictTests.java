package org.tadmor.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictTests {

    private static final Conflict.Position TWO =
            new Conflict.Position("two-columns", "Two columns stand.", List.of("seen-from-above"), List.of());
    private static final Conflict.Position FOUR =
            new Conflict.Position("four-columns", "Four columns stand.", List.of(), List.of("seen-on-the-ground"));

    @Test
    void isOpenUntilAPositionIsAdopted() {
        assertThat(conflict(null, TWO, FOUR)).returns(true, Conflict::isOpen);
        assertThat(conflict(null, TWO, FOUR).adopted()).isEmpty();
    }

    @Test
    void followsTheAdoptedPositionAndKeepsTheOther() {
        Conflict conflict = conflict("four-columns", TWO, FOUR);

        assertThat(conflict.adopted()).contains(FOUR);
        assertThat(conflict.positions()).containsExactly(TWO, FOUR);
        assertThat(conflict).returns(false, Conflict::isOpen);
    }

    @Test
    void needsTwoSides() {
        assertThatIllegalArgumentException().isThrownBy(() -> conflict(null, TWO));
    }

    @Test
    void adoptsOnlyAPositionOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conflict("three-columns", TWO, FOUR))
                .withMessage("the adopted position three-columns is none of this conflict's");
    }

    @Test
    void hasNoPositionThatNobodyTakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conflict.Position("none", "None stands.", List.of(), List.of()));
    }

    @Test
    void overrulesOnlyWhatACuratorDecidedAgainst() {
        Conflict decided = conflict("two-columns", TWO, FOUR);
        assertThat(decided.overrules("seen-on-the-ground")).isTrue();
        assertThat(decided.overrules("another")).isFalse();
        assertThat(conflict("four-columns", TWO, FOUR).overrules("seen-on-the-ground"))
                .isFalse();
        assertThat(conflict("four-columns", TWO, FOUR).adopts("seen-on-the-ground"))
                .isTrue();
        assertThat(conflict(null, TWO, FOUR).overrules("seen-on-the-ground")).isFalse();
    }

    @Test
    void isNoneWhereOnlyOneSideIsHeard() {
        assertThat(conflict(null, TWO, FOUR).among(Set.of("seen-from-above"))).isEmpty();
    }

    @Test
    void isOpenWhereTheAdoptedSideIsNotHeard() {
        Conflict.Position three = new Conflict.Position("three", "Three stand.", List.of("told"), List.of());
        Conflict heard = conflict("two-columns", TWO, FOUR, three)
                .among(Set.of("seen-on-the-ground", "told"))
                .orElseThrow();
        assertThat(heard.positions()).containsExactly(FOUR, three);
        assertThat(heard.isOpen()).isTrue();
    }

    private static Conflict conflict(@Nullable String adopted, Conflict.Position... positions) {
        return new Conflict(
                "columns",
                "tetrapylon",
                Conflict.About.EXTENT,
                "How many columns stand?",
                List.of(positions),
                adopted == null ? null : new Conflict.Adoption(adopted, "The editors", "Seen from near by."));
    }
}
