package org.tadmor.attachment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.tadmor.attachment.Attachment;
import org.tadmor.attachment.Attachments;
import org.tadmor.vocabulary.Slugs;
import org.tadmor.vocabulary.ui.Words;

/** One attached file: a small picture or a sign, what it shows, who attached it and when. */
class AttachmentItem extends ListItem {

    private static final long KILOBYTE = 1000;

    AttachmentItem(Attachments attachments, Attachment attachment, boolean curator, Runnable changed) {
        setClassName("withdrawn", attachment.withdrawn());
        add(link(attachment), about(attachment));
        if (attachment.withdrawn()) {
            add(new Span(getTranslation("attachment.withdrawn")));
        }
        if (curator) {
            NativeDetails details = new NativeDetails(getTranslation("attachment.details"));
            details.addToggleListener(toggle -> {
                if (toggle.isOpened()) {
                    details.setContent(new AttachmentDetails(attachments, attachment, changed));
                }
            });
            add(details);
        }
    }

    /** What it shows, as far as anyone has said so. */
    static String title(Attachment attachment) {
        return attachment.title().isEmpty() ? Words.of(attachment.type()) : attachment.title();
    }

    private Anchor link(Attachment attachment) {
        Anchor link = fileLink("attachment/" + attachment.id());
        Span title = new Span(title(attachment));
        title.getElement().setAttribute("dir", "auto");
        if (attachment.type().isPicture()) {
            // The title beside it says what it shows.
            Image thumbnail = new Image("attachment/" + attachment.id() + "/thumbnail", "");
            thumbnail.getElement().setAttribute("loading", "lazy");
            link.add(thumbnail, title);
        } else {
            Span sign = new Span(Words.of(attachment.type()));
            sign.addClassNames("file-sign", "file-sign-" + Slugs.of(attachment.type()));
            sign.getElement().setAttribute("aria-hidden", "true");
            link.add(sign, title);
        }
        return link;
    }

    /** A file of the server, no screen. */
    static Anchor fileLink(String address) {
        Anchor link = new Anchor(address, "", AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    private Div about(Attachment attachment) {
        Div about = new Div(getTranslation(
                "attachment.about",
                attachment.authorName(),
                Words.of(attachment.recordedAt()),
                kilobytes(attachment.published())));
        about.addClassName("fine-print");
        return about;
    }

    static long kilobytes(Attachment.File file) {
        return Math.max(1, Math.round((double) file.size() / KILOBYTE));
    }
}
