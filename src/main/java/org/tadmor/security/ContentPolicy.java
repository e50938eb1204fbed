package org.tadmor.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The Content-Security-Policy: nothing from anywhere but here, save the images of a tile server when one is
 * configured. Vaadin Flow 25.2 needs inline scripts and {@code eval} to start.
 */
@Component
class ContentPolicy {

    private final String tileOrigin;

    ContentPolicy(@Value("${tadmor.map.tiles.url:}") String tileUrl) {
        this.tileOrigin = originOf(tileUrl);
    }

    String directives() {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                ("img-src 'self' data: " + tileOrigin).strip(),
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    /** The part of a tile address that the policy speaks of, with {@code {s}} as any subdomain. */
    private static String originOf(String tileUrl) {
        int path = tileUrl.indexOf('/', tileUrl.indexOf("//") + 2);
        return tileUrl.isBlank() || path < 0 ? "" : tileUrl.substring(0, path).replace("{s}", "*");
    }
}
