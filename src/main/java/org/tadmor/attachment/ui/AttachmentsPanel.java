package org.tadmor.attachment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tadmor.attachment.Attachment;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.Attachments;

/** What is attached to one thing: small pictures that lead to the files and, for curators, more to attach. */
public class AttachmentsPanel extends Div {

    private final Attachments attachments;
    private final Subject subject;
    private final boolean curator;
    private final UnorderedList list = new UnorderedList();
    private final Div adding = new Div();

    AttachmentsPanel(Attachments attachments, Subject subject, List<Attachment> found, boolean curator) {
        this.attachments = attachments;
        this.subject = subject;
        this.curator = curator;
        addClassName("attachments");
        list.getElement().setAttribute("aria-label", getTranslation("attachment.list"));
        add(list);
        if (curator) {
            Button attach = new Button(getTranslation("attachment.attach"), click -> offerUpload());
            attach.addThemeVariants(ButtonVariant.TERTIARY);
            adding.add(attach);
            add(adding);
        }
        show(found);
    }

    /** Shows what is attached by now. */
    public void refresh() {
        show(attachments.on(subject));
    }

    private void show(List<Attachment> found) {
        list.removeAll();
        found.forEach(attachment -> list.add(new AttachmentItem(attachments, attachment, curator, this::refresh)));
        list.setVisible(!found.isEmpty());
        setVisible(curator || !found.isEmpty());
    }

    /** Only when somebody asks for it: an open page costs memory for each. */
    private void offerUpload() {
        adding.removeAll();
        if (attachments.isOpen(subject)) {
            adding.add(new FilesUpload(attachments, subject, this::refresh));
        }
    }
}
