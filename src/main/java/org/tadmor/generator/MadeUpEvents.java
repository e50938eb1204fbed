package org.tadmor.generator;

import java.util.ArrayList;
import java.util.List;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Citation;

/** Events that never happened, on average three at a place, by the word of one source or of two. */
final class MadeUpEvents {

    private static final int MOST_EVENTS = 6;
    private static final int OF_THE_WHOLE_IN_1000 = 50;
    private static final int BY_ONE_SOURCE_IN_1000 = 700;
    private static final int UNDATED_IN_1000 = 500;

    private final Chance chance;

    MadeUpEvents(Chance chance) {
        this.chance = chance;
    }

    List<SiteEvent> on(Site site) {
        List<SiteEvent> events = new ArrayList<>();
        int count = chance.upTo(MOST_EVENTS);
        for (int number = 1; number <= count; number++) {
            String id = "%s-event-%d".formatted(site.id(), number);
            boolean ofTheWhole = site.parentId() != null && chance.hits(OF_THE_WHOLE_IN_1000);
            events.add(new SiteEvent(
                    id,
                    chance.any(SiteEvent.Kind.values()),
                    chance.dates().toldOf(chance.dates().day()),
                    "generated",
                    chance.certainty(),
                    GeneratedWorld.SUMMARY,
                    null,
                    ofTheWhole ? List.of(site.id(), site.parentId()) : List.of(site.id()),
                    claims(id)));
        }
        return events;
    }

    private List<SiteEvent.Claim> claims(String eventId) {
        SiteEvent.Claim first = claim(eventId + "-claim-1", SiteEvent.Stance.REPORTS, chance.citation());
        return chance.hits(BY_ONE_SOURCE_IN_1000)
                ? List.of(first)
                : List.of(
                        first,
                        claim(
                                eventId + "-claim-2",
                                chance.any(SiteEvent.Stance.values()),
                                chance.citationBeside(first.citation())));
    }

    private SiteEvent.Claim claim(String id, SiteEvent.Stance stance, Citation citation) {
        return new SiteEvent.Claim(
                id,
                stance,
                null,
                chance.hits(UNDATED_IN_1000)
                        ? null
                        : chance.dates().toldOf(chance.dates().day()),
                GeneratedWorld.SUMMARY,
                chance.certainty(),
                citation);
    }
}
