package org.tadmor.assessment;

import org.jspecify.annotations.Nullable;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/**
 * Something that may harm a place, as a source says.
 *
 * @param active from when to when; open at the end while no source says that it is over
 * @param summary what the source says, in our words
 * @param statedBy who is quoted; null when the source speaks for itself
 */
public record Threat(
        String id,
        String siteId,
        Kind kind,
        DateSpan active,
        Certainty certainty,
        String summary,
        @Nullable String statedBy,
        Citation citation) {

    /** What the harm may come from. */
    public enum Kind {
        /** Fighting or the presence of an armed party. */
        ARMED_CONFLICT,
        /** A party that has destroyed heritage on purpose. */
        DELIBERATE_DESTRUCTION,
        /** Digging and theft for sale. */
        LOOTING,
        /** Weather, water, plants, or fabric that may give way. */
        DECAY
    }
}
