package org.tadmor.source;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tadmor.vocabulary.DateSpan;

/**
 * A citation: one publication that statements rest on.
 *
 * @param id short and stable, such as {@code guardian-2016-12-11}
 * @param publishedOn null when no date is known
 * @param url null when no address is at hand
 * @param licence the terms its facts were taken under; null when facts alone were read from it
 * @param originalId the source that this one repeats, so that both together are one witness; null when it speaks for
 *     itself
 */
public record Source(
        String id,
        Kind kind,
        String publisher,
        String title,
        @Nullable DateSpan publishedOn,
        @Nullable URI url,
        @Nullable String licence,
        @Nullable String originalId) {

    /** What sort of publisher speaks, for a reader to weigh it. */
    public enum Kind {
        /** A government, an antiquities authority or an international body. */
        OFFICIAL,
        /** An analysis of satellite images. */
        SATELLITE,
        /** An organisation that monitors a conflict or the heritage in it. */
        MONITOR,
        /** A newspaper, broadcaster or agency. */
        PRESS,
        /** A study or field report. */
        REPORT,
        /** A gazetteer, map or encyclopaedia. */
        REFERENCE
    }
}
