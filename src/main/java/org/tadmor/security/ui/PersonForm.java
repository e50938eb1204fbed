package org.tadmor.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.vocabulary.ui.Words;

/** Adds a person. */
class PersonForm extends Div {

    private final Accounts accounts;
    private final Runnable added;
    private final TextField username = new TextField();
    private final TextField displayName = new TextField();
    private final Select<Role> role = new Select<>();
    private final Checkbox throughProvider = new Checkbox();
    private final Outcome outcome = new Outcome();

    /**
     * @param providers whether there are any to sign in through
     * @param added called once someone was
     */
    PersonForm(Accounts accounts, boolean providers, Runnable added) {
        this.accounts = accounts;
        this.added = added;
        addClassName("account-form");
        username.setLabel(getTranslation("person.username"));
        username.setHelperText(getTranslation("person.username.help"));
        username.setErrorMessage(getTranslation("person.username.refused"));
        username.setManualValidation(true);
        displayName.setLabel(getTranslation("person.display-name"));
        displayName.setErrorMessage(getTranslation("person.display-name.refused"));
        displayName.setManualValidation(true);
        role.setLabel(getTranslation("person.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Words::of);
        role.setValue(Role.CURATOR);
        throughProvider.setLabel(getTranslation("person.through-provider"));
        throughProvider.setVisible(providers);
        add(username, displayName, role, throughProvider);
        add(new Button(getTranslation("people.add.submit"), click -> add()), outcome);
    }

    private void add() {
        outcome.removeAll();
        Account person =
                new Account(username.getValue().strip(), displayName.getValue().strip(), role.getValue());
        username.setInvalid(!Account.allowsUsername(person.username()));
        displayName.setInvalid(!Account.allowsDisplayName(person.displayName()));
        if (username.isInvalid()) {
            username.focus();
        } else if (displayName.isInvalid()) {
            displayName.focus();
        } else {
            outcome.of(() -> add(person));
        }
    }

    private Component add(Account person) {
        Component said;
        if (throughProvider.getValue()) {
            accounts.addThroughProvider(person);
            said = new Paragraph(getTranslation("people.add.done-through-provider", person.displayName()));
        } else {
            said = new HandedOut(person, accounts.add(person));
        }
        username.clear();
        displayName.clear();
        added.run();
        return said;
    }
}
