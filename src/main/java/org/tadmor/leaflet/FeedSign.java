package org.tadmor.leaflet;

import org.jspecify.annotations.Nullable;

/**
 * What a code in a feed stands for. A marker is named by the words of its codes in their order, drawn by the symbol of
 * the first one that has any, in the classes of all of them, with the badges of all of them in the order of the feed's
 * signs.
 *
 * @param code without space, slash and plus sign. A place may give it arguments: <code>changed/old+red/new</code> fills
 *     in the words of these codes
 * @param words what a screen reader says, with <code>{0}</code>, <code>{1}</code> for arguments; empty for nothing
 * @param symbol what the marker is; null for what says nothing of that
 * @param badge what is added in its corner; null for nothing
 * @param cssClass classes that the marker's symbol has besides; empty for none
 */
public record FeedSign(
        String code,
        String words,
        @Nullable LeafletSymbol symbol,
        @Nullable LeafletSymbol badge,
        String cssClass) {

    /** @throws IllegalArgumentException when the code is none */
    public FeedSign {
        if (!code.matches("[^\\s/+]+")) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
    }

    public static FeedSign ofWords(String code, String words) {
        return new FeedSign(code, words, null, null, "");
    }

    public static FeedSign ofSymbol(String code, String words, LeafletSymbol symbol) {
        return new FeedSign(code, words, symbol, null, "");
    }

    public static FeedSign ofBadge(String code, String words, LeafletSymbol badge) {
        return new FeedSign(code, words, null, badge, "");
    }

    public FeedSign withClass(String cssClass) {
        return new FeedSign(code, words, symbol, badge, cssClass);
    }
}
