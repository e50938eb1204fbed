package org.tadmor.monitor;

import org.tadmor.assessment.Condition;
import org.tadmor.vocabulary.Slugs;

/**
 * The word on the dashboard, derived for a day. Every place has one of the first four, from its condition; and
 * {@link #AT_RISK} besides while a threat to it is active, whatever its condition.
 */
public enum Status {
    /** Standing fabric gone. */
    DESTROYED,
    /** Minor to severe damage. */
    DAMAGED,
    /** Assessed, and no damage visible. */
    NO_KNOWN_DAMAGE,
    /** Not assessed, or not visible. */
    UNKNOWN,
    /** Under an active threat. */
    AT_RISK;

    /** The status that a condition gives. */
    public static Status of(Condition condition) {
        return switch (condition) {
            case INTACT -> NO_KNOWN_DAMAGE;
            case MINOR, MODERATE, SEVERE -> DAMAGED;
            case DESTROYED -> DESTROYED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The word in an address: {@code at-risk}. */
    public String slug() {
        return Slugs.of(this);
    }
}
