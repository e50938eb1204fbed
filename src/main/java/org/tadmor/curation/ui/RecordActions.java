package org.tadmor.curation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.curation.RecordConflictException;
import org.tadmor.curation.RecordProblem;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.Records;
import org.tadmor.curation.RefusedRecordException;
import org.tadmor.vocabulary.Slugs;
import org.tadmor.vocabulary.ui.Words;

/** What a curator can do next with a record: correct, withdraw, restore, publish or discard it, or undo the last step. */
class RecordActions extends Section {

    private static final Logger LOG = LoggerFactory.getLogger(RecordActions.class);

    private final Records records;
    private final RecordRevision latest;
    private final Runnable changed;
    private final UUID submission = UUID.randomUUID();
    private final TextField reason = new TextField(getTranslation("record-action.reason"));
    private final Div message = new Div();

    /** @param changed told after each change */
    RecordActions(Records records, RecordRevision latest, Runnable changed) {
        this.records = records;
        this.latest = latest;
        this.changed = changed;
        addClassName("record-actions");
        getElement().setAttribute("aria-label", getTranslation("record-action.label"));
        message.getElement().setAttribute("role", "alert");
        reason.setWidthFull();
        Div buttons = new Div(offered());
        buttons.addClassName("buttons");
        if (records.canUndo(latest)) {
            buttons.add(button("record-action.undo", () -> records.undo(latest, submission)));
        }
        add(reason, buttons, message);
    }

    private Component[] offered() {
        return switch (latest.state()) {
            case STANDING ->
                new Component[] {
                    new Anchor(
                            "report/" + Slugs.of(latest.key().kind()) + "/"
                                    + latest.key().id(),
                            getTranslation("record-action.correct")),
                    button("record-action.withdraw", () -> records.withdraw(latest, reason.getValue(), submission))
                };
            case AWAITING_REVIEW ->
                records.canReview(latest)
                        ? new Component[] {
                            button("record-action.publish", () -> records.publish(latest, submission)),
                            button(
                                    "record-action.discard",
                                    () -> records.discard(latest, reason.getValue(), submission))
                        }
                        : new Component[] {new Paragraph(getTranslation("record-action.for-reviewers"))};
            case WITHDRAWN ->
                new Component[] {
                    button("record-action.restore", () -> records.restore(latest, reason.getValue(), submission))
                };
            case DISCARDED -> new Component[0];
        };
    }

    private Button button(String key, Runnable step) {
        Button button = new Button(getTranslation(key), click -> take(step));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void take(Runnable step) {
        message.removeAll();
        reason.setInvalid(false);
        try {
            step.run();
            changed.run();
        } catch (RefusedRecordException refused) {
            refused.problems().forEach(this::show);
        } catch (RecordConflictException meanwhile) {
            say(getTranslation(
                    "record-action.conflict",
                    meanwhile.latest().authorName(),
                    Words.of(meanwhile.latest().recordedAt())));
        } catch (AccessDeniedException expired) {
            say(getTranslation("record-action.sign-in-expired"));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A record could not be changed", unreachable);
            say(getTranslation("record-action.not-changed"));
        }
    }

    private void show(RecordProblem problem) {
        String why =
                getTranslation(Words.key(problem.reason()), problem.arguments().toArray());
        if (problem.field().equals("reason")) {
            reason.setErrorMessage(why);
            reason.setInvalid(true);
            reason.focus();
        } else {
            say(why);
        }
    }

    private void say(String text) {
        message.add(new Paragraph(text));
    }
}
