package org.tadmor.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the whole trail, from the first entry on. */
class TrailChain {

    private static final int AT_ONCE = 1_000;

    private final TrailRepository entries;

    TrailChain(TrailRepository entries) {
        this.entries = entries;
    }

    /** A number and its hash, as an earlier check gave them. */
    record Noted(long number, String hash) {}

    /** @param noted what is known of the trail from an earlier check; null for nothing */
    TrailCheck check(@Nullable Noted noted) {
        long number = 0;
        String hash = TrailEntry.START;
        for (List<TrailEntry> some = entries.after(0, AT_ONCE);
                !some.isEmpty();
                some = entries.after(number, AT_ONCE)) {
            for (TrailEntry entry : some) {
                TrailCheck.@Nullable Fault fault = fault(entry, number, hash, noted);
                if (fault != null) {
                    return new TrailCheck(number, hash, fault);
                }
                number = entry.number();
                hash = entry.hash();
            }
        }
        boolean cutOff = noted != null && noted.number() > number;
        return new TrailCheck(number, hash, cutOff ? TrailCheck.Fault.MISSING : null);
    }

    private static TrailCheck.@Nullable Fault fault(
            TrailEntry entry, long previous, String previousHash, @Nullable Noted noted) {
        if (entry.number() != previous + 1) {
            return TrailCheck.Fault.MISSING;
        }
        if (!entry.previousHash().equals(previousHash)) {
            return TrailCheck.Fault.UNCHAINED;
        }
        if (!entry.isIntact()) {
            return TrailCheck.Fault.ALTERED;
        }
        boolean other = noted != null
                && noted.number() == entry.number()
                && !noted.hash().equals(entry.hash());
        return other ? TrailCheck.Fault.NOT_AS_NOTED : null;
    }
}
