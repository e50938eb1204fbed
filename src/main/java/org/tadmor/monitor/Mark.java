package org.tadmor.monitor;

import org.tadmor.assessment.Condition;

/** What the index tells places apart by on a day. A place of which nothing is known has none of the first five. */
enum Mark {
    INTACT,
    MINOR,
    MODERATE,
    SEVERE,
    DESTROYED,
    AT_RISK,
    DISPUTED;

    /** The marks of a {@linkplain PlaceState#code state}, a bit for each. */
    static int ofState(int code) {
        if (code >= PlaceState.CODES) {
            return 0;
        }
        PlaceState state = PlaceState.ofCode(code, null);
        return ofCondition(state.condition())
                | (state.atRisk() ? 1 << AT_RISK.ordinal() : 0)
                | (state.disputed() ? 1 << DISPUTED.ordinal() : 0);
    }

    private static int ofCondition(Condition condition) {
        return switch (condition) {
            case INTACT -> 1 << INTACT.ordinal();
            case MINOR -> 1 << MINOR.ordinal();
            case MODERATE -> 1 << MODERATE.ordinal();
            case SEVERE -> 1 << SEVERE.ordinal();
            case DESTROYED -> 1 << DESTROYED.ordinal();
            case UNKNOWN -> 0;
        };
    }
}
