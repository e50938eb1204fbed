package org.tadmor.attachment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.attachment.Attachment;
import org.tadmor.attachment.AttachmentStep;
import org.tadmor.attachment.Attachments;
import org.tadmor.vocabulary.ui.Words;

/** What a curator sees of an attached file and can do with it: the original, its title, withdraw and restore. */
class AttachmentDetails extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentDetails.class);
    private static final int MAX_TITLE = 120;

    private final Attachments attachments;
    private final Attachment attachment;
    private final Runnable changed;
    private final UUID submission = UUID.randomUUID();
    private final Div message = new Div();

    AttachmentDetails(Attachments attachments, Attachment attachment, Runnable changed) {
        this.attachments = attachments;
        this.attachment = attachment;
        this.changed = changed;
        addClassName("attachment-details");
        message.getElement().setAttribute("role", "alert");
        add(original());
        if (!attachment.withdrawn()) {
            add(title());
        }
        add(standing(), message, history());
    }

    private Anchor original() {
        Attachment.File original = Objects.requireNonNull(attachment.original());
        Anchor link = AttachmentItem.fileLink("attachment/" + attachment.id() + "/original");
        link.setText(getTranslation("attachment.original", original.name(), AttachmentItem.kilobytes(original)));
        return link;
    }

    private Div title() {
        TextField title = field("attachment.title.label");
        title.setValue(attachment.title());
        title.setHelperText(getTranslation("attachment.title.help"));
        return row(
                title,
                button(
                        "attachment.title.save",
                        () -> take(() -> attachments.title(attachment.id(), title.getValue(), submission))));
    }

    private Div standing() {
        TextField reason = field("attachment.reason");
        Runnable step = attachment.withdrawn()
                ? () -> attachments.restore(attachment.id(), reason.getValue(), submission)
                : () -> attachments.withdraw(attachment.id(), reason.getValue(), submission);
        return row(reason, button(attachment.withdrawn() ? "attachment.restore" : "attachment.withdraw", () -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("attachment.reason.required"));
                reason.setInvalid(true);
                reason.focus();
            } else {
                take(step);
            }
        }));
    }

    private OrderedList history() {
        OrderedList steps = new OrderedList();
        for (AttachmentStep step : attachments.history(attachment.id())) {
            String what = Words.of(step.action());
            String detail = step.action() == AttachmentStep.Action.TITLED ? step.title() : step.reason();
            steps.add(new ListItem(getTranslation(
                    "attachment.step",
                    step.authorName(),
                    what,
                    Words.of(step.recordedAt()),
                    Objects.toString(detail, ""))));
        }
        return steps;
    }

    private TextField field(String label) {
        TextField field = new TextField(getTranslation(label));
        field.setMaxLength(MAX_TITLE);
        field.setWidthFull();
        return field;
    }

    private static Div row(TextField field, Button button) {
        Div row = new Div(field, button);
        row.addClassName("row");
        return row;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void take(Runnable step) {
        message.removeAll();
        try {
            step.run();
            changed.run();
        } catch (AccessDeniedException expired) {
            message.add(new Paragraph(getTranslation("attachment.sign-in-expired")));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("An attachment could not be changed", unreachable);
            message.add(new Paragraph(getTranslation("attachment.not-changed")));
        }
    }
}
