package org.tadmor.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.vocabulary.DateSpan;

/** When things happened, for the line of time. Of very many events the answer may be a minute old. */
@Component
class EventDays {

    /** The events after which a place looked different, or another party held it. */
    private static final Set<SiteEvent.Kind> TURNING_POINTS =
            Set.of(SiteEvent.Kind.SEIZURE, SiteEvent.Kind.RECAPTURE, SiteEvent.Kind.DESTRUCTION);

    /** As many as one looks through to choose a day. */
    private static final int MOST_TURNING_POINTS = 100;

    /** To count more than these takes longer than a click may. */
    private static final int MANY = 10_000;

    private static final Duration HELD = Duration.ofMinutes(1);
    private static final String ALL = "all";

    private final SiteEvents events;
    private final Cache<String, Days> held =
            Caffeine.newBuilder().expireAfterWrite(HELD).build();

    EventDays(SiteEvents events) {
        this.events = events;
    }

    /**
     * @param counts how many events there are of each date
     * @param turningPoints some of them, the latest first
     */
    record Days(Map<DateSpan, Integer> counts, List<SiteEvent> turningPoints) {

        private boolean areMany() {
            return counts.values().stream().mapToInt(Integer::intValue).sum() > MANY;
        }
    }

    Days find() {
        return Optional.ofNullable(held.getIfPresent(ALL)).orElseGet(() -> {
            Days found = new Days(events.countsByDate(), events.latest(TURNING_POINTS, MOST_TURNING_POINTS));
            if (found.areMany()) {
                held.put(ALL, found);
            }
            return found;
        });
    }
}
