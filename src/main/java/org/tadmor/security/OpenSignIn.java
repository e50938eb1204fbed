package org.tadmor.security;

import java.time.Instant;

/**
 * A browser in which someone is signed in.
 *
 * @param address where from, shortened so that it tells networks apart and not machines
 * @param here whether it is the browser that asks
 */
public record OpenSignIn(Instant since, String address, Browser browser, boolean here) {

    /** The first three of the four numbers of an address, or the first three of the eight groups of a longer one. */
    static String shortened(String address) {
        if (address.contains(":")) {
            String[] groups = address.replaceFirst("%.*", "").split(":", -1);
            return groups.length < 4 ? address : String.join(":", groups[0], groups[1], groups[2]) + "::…";
        }
        return address.replaceFirst("\\.\\d+$", ".…");
    }
}
