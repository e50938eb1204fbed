package org.tadmor.event;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/**
 * Something that happened to one place or several.
 *
 * @param happened when, by the date adopted for this record; what each source says stands in its claim
 * @param dateAsStated how the sources put the date, or that they give none; empty where only some of them are heard
 * @param summary what happened, in our words
 * @param cause what brought it about, as the sources say; null when they say nothing
 * @param siteIds the places it touched, at least one
 * @param claims who says so, at least one
 */
public record SiteEvent(
        String id,
        Kind kind,
        DateSpan happened,
        String dateAsStated,
        Certainty certainty,
        String summary,
        @Nullable String cause,
        List<String> siteIds,
        List<Claim> claims) {

    /** The latest first, then by id, so that the order never wavers. */
    public static final Comparator<SiteEvent> LATEST_FIRST =
            Comparator.comparing(SiteEvent::happened).reversed().thenComparing(SiteEvent::id);

    /** @throws IllegalArgumentException when no place or no claim is given */
    public SiteEvent {
        if (siteIds.isEmpty()) {
            throw new IllegalArgumentException("an event needs at least one place");
        }
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an event needs at least one claim that names its source");
        }
    }

    /** The same event with these claims in place of its own. */
    public SiteEvent withClaims(List<Claim> others) {
        return new SiteEvent(id, kind, happened, dateAsStated, certainty, summary, cause, siteIds, others);
    }

    /**
     * The event by some of its claims alone: with the most precise date that they give, or the adopted one where they
     * give none, and without what this record took from the other claims.
     *
     * @param some at least one of its claims, in their order
     */
    public SiteEvent asToldBy(List<Claim> some) {
        if (some.equals(claims)) {
            return this;
        }
        DateSpan told = some.stream()
                .map(Claim::happened)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(DateSpan::days))
                .orElse(happened);
        return new SiteEvent(id, kind, told, "", certainty, summary, null, siteIds, some);
    }

    /** What sort of thing happened. */
    public enum Kind {
        /** A party takes control of a place. */
        SEIZURE,
        /** A party regains control of a place it had lost. */
        RECAPTURE,
        /** Standing fabric is brought down. */
        DESTRUCTION,
        /** Fabric or holdings are harmed and remain in part. */
        DAMAGE,
        /** People are killed at the place, or for it. */
        KILLING,
        /** Objects are moved to safety. */
        EVACUATION,
        /** Bombing from the air. */
        AIRSTRIKE,
        /** A concert, ceremony or other public gathering. */
        GATHERING,
        /** A place is put on, kept on or taken off a list such as that of World Heritage in Danger, or its entry changes. */
        LISTING,
        /** A body such as the World Heritage Committee decides on a place. */
        DECISION,
        /** Someone goes to see a place and reports on its state. */
        ASSESSMENT_VISIT,
        /** Work at the place short of rebuilding, such as documenting, sorting stones and securing what stands. */
        CONSERVATION_WORK,
        /** Something damaged is repaired, or shown again after repair. */
        RESTORATION,
        /** Works are announced that have not begun. */
        ANNOUNCEMENT,
        /** Experts or officials meet about a place. */
        CONFERENCE,
        /** Water, ground or plants change, whatever brought it about. */
        NATURAL_CHANGE
    }

    /**
     * One source's word on the event.
     *
     * @param stance what the speaker does with it
     * @param statedBy who is quoted; null when the source speaks for itself
     * @param happened the date this source gives, as precisely as it does; null where it gives none
     * @param summary what is said, in our words
     */
    public record Claim(
            String id,
            Stance stance,
            @Nullable String statedBy,
            @Nullable DateSpan happened,
            String summary,
            Certainty certainty,
            Citation citation) {}

    /** How a speaker stands to an event. */
    public enum Stance {
        /** Says that the speaker's own side did it. */
        CLAIMS,
        /** Independently says that it is so. */
        CONFIRMS,
        /** Passes on or describes what happened. */
        REPORTS,
        /** Says that it is not so. */
        DENIES
    }
}
