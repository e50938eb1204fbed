package org.tadmor.curation;

import org.springframework.stereotype.Component;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.AttachmentSubject;
import org.tadmor.curation.RecordRevision.State;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/** Whose eyes the files attached to an assessment are for: everyone's while it stands, curators' at any time. */
@Component
public class AssessmentAttachments implements AttachmentSubject {

    private final Records records;
    private final CurrentUser currentUser;

    AssessmentAttachments(Records records, CurrentUser currentUser) {
        this.records = records;
        this.currentUser = currentUser;
    }

    @Override
    public String kind() {
        return Subject.ASSESSMENT;
    }

    @Override
    public boolean isReadable(String id) {
        return records.latest(new RecordKey(RecordKind.ASSESSMENT, id))
                .filter(assessment -> assessment.state() == State.STANDING || currentUser.is(Role.CURATOR))
                .isPresent();
    }

    @Override
    public boolean isOpen(String id) {
        return records.latest(new RecordKey(RecordKind.ASSESSMENT, id))
                .filter(assessment -> assessment.state() == State.STANDING || assessment.isDraft())
                .isPresent();
    }
}
