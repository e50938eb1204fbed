package org.tadmor.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The browser behind a request, as far as it tells. What it sends is anyone's to write, so only names that are known
 * here are taken from it.
 *
 * @param name null when unknown
 * @param system what it runs on; null when unknown
 */
public record Browser(@Nullable String name, @Nullable String system) {

    /** By what gives them away; most browsers claim to be those further down as well. */
    private static final SequencedMap<String, String> NAMES = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final SequencedMap<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    /** @param userAgent the header of that name */
    static Browser of(@Nullable String userAgent) {
        String told = userAgent == null ? "" : userAgent;
        return new Browser(first(NAMES, told), first(SYSTEMS, told));
    }

    private static @Nullable String first(Map<String, String> names, String told) {
        return names.entrySet().stream()
                .filter(name -> told.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static SequencedMap<String, String> inOrder(String... pairs) {
        SequencedMap<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
