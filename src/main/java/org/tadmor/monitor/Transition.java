package org.tadmor.monitor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.Condition;
import org.tadmor.site.Site;

/**
 * What changed for a place between two days: the grade of its condition, whether it is at risk, or both. What may have
 * changed, without being certain by the later day, is no transition.
 *
 * @param before how it stood on the earlier day
 * @param after how it stood on the later day, never the same as before
 * @param reasons the records that brought it about, at least one: the assessment first, then the threats that came, or
 *     those that were over
 */
public record Transition(Site site, State before, State after, List<Reason> reasons) {

    /** How a place stands on a day, in what a transition looks at. */
    public record State(Condition condition, boolean atRisk) {

        public static State of(SiteSnapshot place) {
            return new State(place.condition(), place.isAtRisk());
        }

        public static State of(PlaceState place) {
            return new State(place.condition(), place.atRisk());
        }

        public Set<Status> statuses() {
            Set<Status> statuses = EnumSet.of(Status.of(condition));
            if (atRisk) {
                statuses.add(Status.AT_RISK);
            }
            return statuses;
        }
    }

    /** The places that stand otherwise, in the order of the later day's. A place on one side alone is left out. */
    static List<Transition> between(List<SiteSnapshot> earlier, List<SiteSnapshot> later) {
        Map<String, SiteSnapshot> before =
                earlier.stream().collect(Collectors.toMap(place -> place.site().id(), Function.identity()));
        List<Transition> transitions = new ArrayList<>();
        for (SiteSnapshot after : later) {
            @Nullable SiteSnapshot then = before.get(after.site().id());
            if (then != null && !State.of(then).equals(State.of(after))) {
                transitions.add(
                        new Transition(after.site(), State.of(then), State.of(after), Reason.between(then, after)));
            }
        }
        return transitions;
    }

    /** Whether its statuses are the same, and only the grade within one of them differs: from minor to severe damage. */
    public boolean isOfGradeAlone() {
        return isOfGradeAlone(before, after);
    }

    /** The same of any two states. */
    public static boolean isOfGradeAlone(State before, State after) {
        return before.statuses().equals(after.statuses());
    }
}
