package org.tadmor.attachment.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tadmor.attachment.Attachment;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.Attachments;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/** Makes attachments panels for whoever is looking. */
@Component
public class AttachmentsPanels {

    private final Attachments attachments;
    private final CurrentUser currentUser;

    AttachmentsPanels(Attachments attachments, CurrentUser currentUser) {
        this.attachments = attachments;
        this.currentUser = currentUser;
    }

    /** What is attached to one thing. For readers it is there and not visible while there is nothing to see. */
    public AttachmentsPanel on(Subject subject) {
        return panel(subject, attachments.on(subject));
    }

    /** What is attached to several things of a kind, by their ids; for readers without those that have nothing. */
    public Map<String, AttachmentsPanel> on(String kind, Collection<String> ids) {
        Map<String, List<Attachment>> found = attachments.on(kind, ids);
        Collection<String> shown = currentUser.is(Role.CURATOR) ? ids : found.keySet();
        Map<String, AttachmentsPanel> panels = new HashMap<>();
        shown.forEach(id -> panels.put(id, panel(new Subject(kind, id), found.getOrDefault(id, List.of()))));
        return panels;
    }

    private AttachmentsPanel panel(Subject subject, List<Attachment> found) {
        return new AttachmentsPanel(attachments, subject, found, currentUser.is(Role.CURATOR));
    }
}
