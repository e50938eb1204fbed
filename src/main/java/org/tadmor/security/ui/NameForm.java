package org.tadmor.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.tadmor.security.Account;
import org.tadmor.security.OwnAccount;

/** The name that others see beside what one writes. */
class NameForm extends Div {

    private final OwnAccount ownAccount;
    private final TextField name = new TextField();
    private final Outcome outcome = new Outcome();

    NameForm(Account owner, OwnAccount ownAccount) {
        this.ownAccount = ownAccount;
        addClassName("account-form");
        name.setLabel(getTranslation("own.name.label"));
        name.setHelperText(getTranslation("own.name.help", owner.username()));
        name.setErrorMessage(getTranslation("person.display-name.refused"));
        name.setManualValidation(true);
        name.getElement().setAttribute("autocomplete", "name");
        name.setValue(owner.displayName());
        add(name, new Button(getTranslation("own.name.save"), click -> save(name.getValue())), outcome);
    }

    private void save(String typed) {
        boolean allowed = Account.allowsDisplayName(typed);
        name.setInvalid(!allowed);
        if (allowed) {
            outcome.of(() -> new Paragraph(
                    getTranslation("own.name.saved", ownAccount.rename(typed).displayName())));
        } else {
            name.focus();
        }
    }
}
