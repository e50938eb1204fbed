package org.tadmor.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.site.Site;

/**
 * What changed for a place between two days.
 *
 * @param before the statuses on the earlier day
 * @param after the statuses on the later day, never the same as before
 * @param because the assessment that decides the condition on the later day; empty when only a threat came or went
 */
public record Transition(Site site, Set<Status> before, Set<Status> after, Optional<ConditionAssessment> because) {

    /** The places whose statuses differ, in the order of the later day's. A place on one side alone is left out. */
    static List<Transition> between(List<SiteSnapshot> earlier, List<SiteSnapshot> later) {
        Map<String, SiteSnapshot> before =
                earlier.stream().collect(Collectors.toMap(place -> place.site().id(), Function.identity()));
        List<Transition> transitions = new ArrayList<>();
        for (SiteSnapshot after : later) {
            SiteSnapshot then = before.get(after.site().id());
            if (then != null && !then.statuses().equals(after.statuses())) {
                boolean conditionChanged = then.conditionStatus() != after.conditionStatus();
                transitions.add(new Transition(
                        after.site(),
                        then.statuses(),
                        after.statuses(),
                        after.decisiveAssessment().filter(assessment -> conditionChanged)));
            }
        }
        return transitions;
    }
}
