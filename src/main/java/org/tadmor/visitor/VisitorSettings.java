package org.tadmor.visitor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many visits are let in: {@code tadmor.visitors.*}.
 *
 * @param perAddress anonymous visits at once from one address, which a whole ministry may share
 * @param openPages anonymous pages open at once altogether; 0 for as many as fit into a quarter of the memory
 * @param pagesEach pages that one visitor may have open at once
 */
@ConfigurationProperties("tadmor.visitors")
record VisitorSettings(
        @DefaultValue("200") int perAddress,
        @DefaultValue("0") int openPages,
        @DefaultValue("50") int pagesEach) {

    /** What an open page may take: see the README for what it takes. */
    private static final long BYTES_PER_PAGE = 500_000;

    /** @throws IllegalArgumentException when one is out of range, so that the program does not start */
    VisitorSettings {
        if (perAddress < 1 || pagesEach < 1 || openPages < 0) {
            throw new IllegalArgumentException(
                    "tadmor.visitors.per-address (%d) and tadmor.visitors.pages-each (%d) have to be above 0, tadmor.visitors.open-pages (%d) not below it"
                            .formatted(perAddress, pagesEach, openPages));
        }
        openPages =
                openPages > 0 ? openPages : pagesThatFit(Runtime.getRuntime().maxMemory());
    }

    static int pagesThatFit(long memory) {
        return (int) Math.clamp(memory / 4 / BYTES_PER_PAGE, 1, Integer.MAX_VALUE);
    }
}
