package org.tadmor.worklist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often places are to be visited for which no curator set an interval: {@code tadmor.visit-interval-months}.
 *
 * @param visitIntervalMonths from {@link VisitInterval#MIN_MONTHS} to {@link VisitInterval#MAX_MONTHS}
 */
@ConfigurationProperties("tadmor")
record VisitSettings(@DefaultValue("12") int visitIntervalMonths) {

    /** @throws IllegalArgumentException when it is out of range, so that the program does not start */
    VisitSettings {
        if (!VisitInterval.allows(visitIntervalMonths)) {
            throw new IllegalArgumentException("tadmor.visit-interval-months is %d; it has to be from %d to %d"
                    .formatted(visitIntervalMonths, VisitInterval.MIN_MONTHS, VisitInterval.MAX_MONTHS));
        }
    }
}
