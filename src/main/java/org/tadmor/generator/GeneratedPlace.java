package org.tadmor.generator;

import java.util.List;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.curation.RecordRevision;
import org.tadmor.event.SiteEvent;
import org.tadmor.note.NoteRevision;
import org.tadmor.site.Site;

/**
 * A place with all that is said of it.
 *
 * @param withdrawn whether the place is out of view; nothing is said of it then
 * @param assessments among them, those that {@code revisions} withdraw
 * @param conflicts between two of the assessments
 * @param notes each with all of its revisions, the first one first
 * @param revisions of what is not simply on record: drafts, and what was withdrawn
 */
record GeneratedPlace(
        Site site,
        boolean withdrawn,
        List<ConditionAssessment> assessments,
        List<Threat> threats,
        List<SiteEvent> events,
        List<Conflict> conflicts,
        List<NoteRevision> notes,
        List<RecordRevision> revisions) {

    /** Whether a record of the place is out of view. */
    boolean isWithdrawn(String recordId) {
        return revisions.stream()
                .anyMatch(revision ->
                        revision.isWithdrawn() && revision.key().id().equals(recordId));
    }
}
