package org.tadmor.curation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadmor.assessment.Assessments;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.AttachmentSubject;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/** Whose eyes the files attached to an assessment are for: everyone's while it stands, curators' at any time. */
@Component
public class AssessmentAttachments implements AttachmentSubject {

    private final Assessments assessments;
    private final RecordRevisions revisions;
    private final CurrentUser currentUser;

    AssessmentAttachments(Assessments assessments, RecordRevisions revisions, CurrentUser currentUser) {
        this.assessments = assessments;
        this.revisions = revisions;
        this.currentUser = currentUser;
    }

    @Override
    public String kind() {
        return Subject.ASSESSMENT;
    }

    @Override
    public boolean isReadable(String id) {
        return assessments.has(id)
                || (currentUser.is(Role.CURATOR) && latest(id).isPresent());
    }

    @Override
    public boolean isOpen(String id) {
        return assessments.has(id) || latest(id).filter(RecordRevision::isDraft).isPresent();
    }

    private Optional<RecordRevision> latest(String id) {
        return revisions.latest(new RecordKey(RecordKind.ASSESSMENT, id));
    }
}
