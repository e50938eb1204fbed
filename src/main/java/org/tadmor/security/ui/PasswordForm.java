package org.tadmor.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.tadmor.security.OwnAccount;
import org.tadmor.security.PasswordRules;
import org.tadmor.security.RefusedPasswordException;
import org.tadmor.security.WrongPasswordException;
import org.tadmor.vocabulary.ui.Words;

/** The password, for its owner to change. Whoever does is signed out everywhere else. */
class PasswordForm extends Div {

    private final OwnAccount ownAccount;
    private final PasswordField current = field("own.password.current", "current-password");
    private final PasswordField next = field("own.password.next", "new-password");
    private final PasswordField again = field("own.password.again", "new-password");
    private final Outcome outcome = new Outcome();

    PasswordForm(OwnAccount ownAccount) {
        this.ownAccount = ownAccount;
        addClassName("account-form");
        next.setHelperText(getTranslation("own.password.help", PasswordRules.SHORTEST));
        Button save = new Button(getTranslation("own.password.save"), click -> save());
        add(current, next, again, save, outcome);
    }

    private PasswordField field(String labelKey, String autocomplete) {
        PasswordField field = new PasswordField(getTranslation(labelKey));
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void save() {
        outcome.removeAll();
        boolean same = next.getValue().equals(again.getValue());
        refuse(again, same ? "" : getTranslation("own.password.differs"));
        if (same) {
            outcome.of(this::change);
        }
    }

    private Component change() {
        refuse(current, "");
        refuse(next, "");
        try {
            ownAccount.changePassword(current.getValue(), next.getValue(), SignInList.sessionId());
        } catch (WrongPasswordException wrong) {
            long seconds = wrong.waitBefore().plusMillis(999).toSeconds();
            refuse(
                    current,
                    seconds == 0
                            ? getTranslation("own.password.wrong")
                            : getTranslation("sign-in.wait.message", seconds));
            return new Div();
        } catch (RefusedPasswordException refused) {
            refuse(next, Words.of(refused.problem()));
            return new Div();
        }
        current.clear();
        next.clear();
        again.clear();
        return new Paragraph(getTranslation("own.password.saved"));
    }

    private static void refuse(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(!why.isEmpty());
        if (!why.isEmpty()) {
            field.focus();
        }
    }
}
