package org.tadmor.report;

import java.text.Normalizer;
import java.util.Locale;

/** Ids made of names: small letters, digits and single hyphens. */
final class Ids {

    private static final int MAX_LENGTH = 60;

    private Ids() {}

    /** "Temple of Bêl" is {@code temple-of-bel}; {@code record} where nothing is left, as of a name in Arabic. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > MAX_LENGTH ? plain.substring(0, MAX_LENGTH) : plain;
        String id = cut.replaceAll("^-|-$", "");
        return id.isEmpty() ? "record" : id;
    }
}
