package org.tadmor.attachment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.tadmor.attachment.Attachment.Subject;

/** All the kinds of things that files can be attached to. What is of none of them is neither readable nor open. */
class AttachmentSubjects {

    private final Map<String, AttachmentSubject> kinds;

    AttachmentSubjects(List<AttachmentSubject> kinds) {
        this.kinds = kinds.stream().collect(toMap(AttachmentSubject::kind, identity()));
    }

    boolean isReadable(Subject subject) {
        AttachmentSubject kind = kinds.get(subject.kind());
        return kind != null && kind.isReadable(subject.id());
    }

    boolean isOpen(Subject subject) {
        AttachmentSubject kind = kinds.get(subject.kind());
        return kind != null && kind.isOpen(subject.id());
    }
}
