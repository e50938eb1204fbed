package org.tadmor.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Supplier;
import org.tadmor.security.Account;
import org.tadmor.security.AccountState;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.vocabulary.ui.Words;

/** A person with how the account stands, and what an administrator may change of it. */
class PersonLine extends ListItem {

    private final Accounts accounts;
    private final boolean oneself;
    private final Select<Role> role = new Select<>();
    private final Outcome outcome = new Outcome();
    private final Div about = new Div();
    private AccountState person;

    PersonLine(AccountState person, boolean oneself, Accounts accounts) {
        this.person = person;
        this.oneself = oneself;
        this.accounts = accounts;
        add(about, outcome);
        show();
    }

    private void show() {
        about.removeAll();
        about.add(new H3(getTranslation(
                "person.heading", account().displayName(), account().username())));
        about.add(new Paragraph(standing()));
        Div buttons = new Div();
        buttons.addClassName("buttons");
        if (person.withdrawn()) {
            buttons.add(button("person.reinstate", this::reinstate));
        } else {
            buttons.add(roleSelect(), button("person.role.change", this::changeRole));
            if (!oneself && !person.throughProvider()) {
                buttons.add(button("person.reset-password", this::resetPassword));
            }
            buttons.add(button("person.withdraw", this::withdraw));
        }
        about.add(buttons);
    }

    private Account account() {
        return person.account();
    }

    private String standing() {
        String lastSignIn = person.lastSignIn() == null
                ? getTranslation("person.never-signed-in")
                : getTranslation("person.last-sign-in", Words.of(person.lastSignIn()));
        if (person.withdrawn()) {
            return getTranslation("person.withdrawn") + " " + lastSignIn;
        }
        if (person.handedOutUntil() != null) {
            return lastSignIn + " " + getTranslation("person.handed-out-until", Words.of(person.handedOutUntil()));
        }
        return person.throughProvider() ? lastSignIn + " " + getTranslation("person.by-provider") : lastSignIn;
    }

    private Select<Role> roleSelect() {
        role.setItems(Role.values());
        role.setItemLabelGenerator(Words::of);
        role.setValue(account().role());
        role.setAriaLabel(getTranslation("person.role-of", account().displayName()));
        return role;
    }

    /**
     * @param textKey of what it reads; what it says aloud names the person as well
     * @param change makes a change and answers what to tell
     */
    private Button button(String textKey, Supplier<Component> change) {
        String text = getTranslation(textKey);
        Button button = new Button(
                text,
                click -> outcome.of(() -> {
                    Component said = change.get();
                    refresh();
                    return said;
                }));
        button.setAriaLabel(getTranslation("person.button", text, account().displayName()));
        return button;
    }

    private Component changeRole() {
        accounts.setRole(account().username(), role.getValue());
        return told("person.role.changed", Words.of(role.getValue()));
    }

    private Component resetPassword() {
        return new HandedOut(account(), accounts.resetPassword(account().username()));
    }

    private Component withdraw() {
        accounts.withdraw(account().username());
        return told("person.withdraw.done", account().displayName());
    }

    private Component reinstate() {
        accounts.reinstate(account().username());
        return told("person.reinstate.done", account().displayName());
    }

    private void refresh() {
        accounts.all().stream()
                .filter(state -> state.account().username().equals(account().username()))
                .forEach(state -> person = state);
        show();
    }

    private Paragraph told(String key, String value) {
        return new Paragraph(getTranslation(key, value));
    }
}
