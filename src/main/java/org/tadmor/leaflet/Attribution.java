package org.tadmor.leaflet;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who made what a map shows; read in the map's lower corner.
 *
 * @param text plain text
 * @param url where to read more, http or https; null for none
 */
public record Attribution(String text, @Nullable String url) {

    /** @throws IllegalArgumentException when the URL is not an http or https one */
    public Attribution {
        if (url != null && !isWeb(URI.create(url))) {
            throw new IllegalArgumentException("Not an http or https URL: " + url);
        }
    }

    public Attribution(String text) {
        this(text, null);
    }

    private static boolean isWeb(URI uri) {
        return uri.getScheme() != null
                && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
    }
}
