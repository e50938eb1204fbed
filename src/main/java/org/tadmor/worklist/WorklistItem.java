package org.tadmor.worklist;

import org.jspecify.annotations.Nullable;
import org.tadmor.conflict.Conflict;
import org.tadmor.curation.RecordRevision;
import org.tadmor.site.Site;
import org.tadmor.source.Source;

/** One thing to do: a place, the reason, and what the reason rests on. */
public sealed interface WorklistItem {

    /** Why something is to be done. The most urgent reason stands first. */
    enum Reason {
        /** Its next visit was due before today, or nobody is on record as having seen it. */
        OVERDUE,
        /** It was last seen longer ago than the reader asks for. */
        STALE,
        /** Whoever saw its condition saw it on a satellite image. */
        SATELLITE_ALONE,
        /** All that is said of its condition and of what happened there comes from one source. */
        SINGLE_SOURCE,
        /** Sources disagree on it, and nobody has adopted a side. */
        OPEN_CONFLICT,
        /** A draft waits for a curator to publish or discard it; readers do not hear of it. */
        AWAITING_REVIEW
    }

    Reason reason();

    /** Null for a draft that is about no place on record: of a source, or of a place that is yet to be. */
    @Nullable
    Site site();

    record Overdue(Visit visit) implements WorklistItem {

        @Override
        public Reason reason() {
            return Reason.OVERDUE;
        }

        @Override
        public Site site() {
            return visit.site();
        }
    }

    /** @param monthsAgo whole months since it was seen */
    record Stale(Site site, Sighting lastSeen, int monthsAgo) implements WorklistItem {

        @Override
        public Reason reason() {
            return Reason.STALE;
        }
    }

    record SatelliteAlone(Site site, Sighting lastSeen) implements WorklistItem {

        @Override
        public Reason reason() {
            return Reason.SATELLITE_ALONE;
        }
    }

    /** @param source the one that speaks for itself, where others repeat it */
    record SingleSource(Site site, Source source) implements WorklistItem {

        @Override
        public Reason reason() {
            return Reason.SINGLE_SOURCE;
        }
    }

    record OpenConflict(Site site, Conflict conflict) implements WorklistItem {

        @Override
        public Reason reason() {
            return Reason.OPEN_CONFLICT;
        }
    }

    /** @param draft the last step of its record */
    record AwaitingReview(@Nullable Site site, RecordRevision draft) implements WorklistItem {

        @Override
        public Reason reason() {
            return Reason.AWAITING_REVIEW;
        }
    }
}
