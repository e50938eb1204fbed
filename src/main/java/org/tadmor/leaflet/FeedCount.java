package org.tadmor.leaflet;

import org.jspecify.annotations.Nullable;

/**
 * What a number of a cluster counts.
 *
 * @param words how the number is told; that nothing is counted is not told
 * @param symbol of the share of the cluster's ring that the number takes up; null for what is told in words alone. The
 *     shares of a cluster add up to all that it holds
 * @param badge what is added in the cluster's corner where anything is counted; null for nothing
 */
public record FeedCount(
        CountText words,
        @Nullable LeafletSymbol symbol,
        @Nullable LeafletSymbol badge) {

    public static FeedCount share(CountText words, LeafletSymbol symbol) {
        return new FeedCount(words, symbol, null);
    }

    public static FeedCount besides(CountText words) {
        return new FeedCount(words, null, null);
    }

    public FeedCount withBadge(LeafletSymbol badge) {
        return new FeedCount(words, symbol, badge);
    }
}
