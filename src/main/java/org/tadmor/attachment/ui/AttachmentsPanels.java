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

    /**
     * What is attached to several things of a kind, by their ids. For readers a panel is there and not visible while there
     * is nothing to see. One query for all.
     */
    public Map<String, AttachmentsPanel> on(String kind, Collection<String> ids) {
        Map<String, List<Attachment>> found = attachments.on(kind, ids);
        boolean curator = currentUser.is(Role.CURATOR);
        Map<String, AttachmentsPanel> panels = new HashMap<>();
        ids.forEach(id -> panels.put(
                id,
                new AttachmentsPanel(attachments, new Subject(kind, id), found.getOrDefault(id, List.of()), curator)));
        return panels;
    }
}
