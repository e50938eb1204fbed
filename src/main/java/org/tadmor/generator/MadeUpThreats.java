package org.tadmor.generator;

import java.time.LocalDate;
import java.util.List;
import org.tadmor.assessment.Threat;

/** Threats that never were, to four places in ten; some of them are over. */
final class MadeUpThreats {

    private static final int THREATENED_IN_1000 = 400;
    private static final int OVER_IN_1000 = 300;
    private static final int LONGEST_DAYS = 1_500;

    private final Chance chance;

    MadeUpThreats(Chance chance) {
        this.chance = chance;
    }

    List<Threat> on(String siteId) {
        if (!chance.hits(THREATENED_IN_1000)) {
            return List.of();
        }
        String id = siteId + "-threat";
        LocalDate since = chance.dates().day();
        List<Threat.End> ends = chance.hits(OVER_IN_1000)
                ? List.of(new Threat.End(
                        id + "-end",
                        chance.dates().toldOf(since.plusDays(1L + chance.upTo(LONGEST_DAYS))),
                        chance.certainty(),
                        GeneratedWorld.SUMMARY,
                        null,
                        chance.citation()))
                : List.of();
        return List.of(new Threat(
                id,
                siteId,
                chance.any(Threat.Kind.values()),
                MadeUpDates.since(since),
                chance.certainty(),
                GeneratedWorld.SUMMARY,
                null,
                chance.citation(),
                ends));
    }
}
