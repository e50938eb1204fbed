package org.tadmor.trail;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the trail found. The chain alone cannot show that its end was cut off: for that, the last number and
 * hash of an earlier check are kept elsewhere and given to the next one.
 *
 * @param entries how many were found intact, from the first on
 * @param lastHash the hash of the last of them; {@link TrailEntry#START} when there are none
 * @param broken what is wrong with the entry after them; null when nothing is
 */
public record TrailCheck(
        long entries, String lastHash, @Nullable Fault broken) {

    /** What is wrong with an entry. */
    public enum Fault {
        /** Its number does not follow that of the one before. */
        MISSING,
        /** It does not carry the hash of the one before. */
        UNCHAINED,
        /** Its hash is not that of what it says. */
        ALTERED,
        /** It is not, or no longer, the one that was noted down at an earlier check. */
        NOT_AS_NOTED
    }

    public boolean isIntact() {
        return broken == null;
    }
}
