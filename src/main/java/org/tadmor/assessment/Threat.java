package org.tadmor.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/**
 * Something that may harm a place, as a source says.
 *
 * @param active from when to when, as this source says; open at the end when it does not say that it is over
 * @param summary what the source says, in our words
 * @param statedBy who is quoted; null when the source speaks for itself
 * @param ends what other sources say of its end, which the first could not know; empty when none does
 */
public record Threat(
        String id,
        String siteId,
        Kind kind,
        DateSpan active,
        Certainty certainty,
        String summary,
        @Nullable String statedBy,
        Citation citation,
        List<End> ends) {

    /** What the harm may come from. */
    public enum Kind {
        /** Fighting or the presence of an armed party. */
        ARMED_CONFLICT,
        /** A party that has destroyed heritage on purpose. */
        DELIBERATE_DESTRUCTION,
        /** Digging and theft for sale. */
        LOOTING,
        /** Weather, water, plants, or fabric that may give way. */
        DECAY,
        /** Whatever has led an international body to list the place as in danger. */
        DANGER_LISTING
    }

    /**
     * What a source says of the end of a threat.
     *
     * @param ended when it was over
     * @param summary what the source says, in our words
     * @param statedBy who is quoted; null when the source speaks for itself
     */
    public record End(
            String id,
            DateSpan ended,
            Certainty certainty,
            String summary,
            @Nullable String statedBy,
            Citation citation) {}

    /** The same threat with only these said of its end. */
    public Threat withEnds(List<End> some) {
        return new Threat(id, siteId, kind, active, certainty, summary, statedBy, citation, some);
    }

    /** Whether it is active on that day: within its span, and no source has it certainly over by then. */
    public boolean isActiveOn(LocalDate day) {
        return active.includes(day)
                && ends.stream().noneMatch(end -> end.ended().certainlyBy(day));
    }
}
