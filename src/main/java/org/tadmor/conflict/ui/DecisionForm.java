package org.tadmor.conflict.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.conflict.Conflict;
import org.tadmor.conflict.Conflicts;
import org.tadmor.conflict.DecidedMeanwhileException;

/** Lets a reviewer decide that the record follows a position, with the reason; folded away until then. */
class DecisionForm extends NativeDetails {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionForm.class);

    private final Conflicts conflicts;
    private final TextField reason = new TextField(getTranslation("conflict.reason"));
    private final Paragraph message = new Paragraph();

    DecisionForm(Conflicts conflicts, Conflict conflict, Conflict.Position position) {
        this.conflicts = conflicts;
        addClassName("decision");
        setSummaryText(getTranslation("conflict.decide"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        message.getElement().setAttribute("role", "alert");
        Button decide = new Button(getTranslation("conflict.follow"), click -> decide(conflict, position));
        setContent(new Section(reason, decide, message));
    }

    private void decide(Conflict conflict, Conflict.Position position) {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.setErrorMessage(getTranslation("conflict.reason-required"));
            reason.focus();
            return;
        }
        try {
            conflicts.decide(conflict, position.id(), reason.getValue());
            UI.getCurrent().getPage().reload();
        } catch (DecidedMeanwhileException meanwhile) {
            message.setText(getTranslation("conflict.decided-meanwhile"));
        } catch (AccessDeniedException expired) {
            message.setText(getTranslation("record-action.sign-in-expired"));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A decision could not be stored", unreachable);
            message.setText(getTranslation("record-action.not-changed"));
        }
    }
}
