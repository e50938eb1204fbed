package org.tadmor.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.OwnAccount;
import org.tadmor.security.Role;

@WithMockUser("longinus")
class OwnPageViewTests extends ScreenTest {

    private static final String PASSWORD = "on the sublime, chapter nine";
    private static final String NEXT = "an echo of a great soul";

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnAccount ownAccount;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void openAccount() {
        accounts.open(new Account("longinus", "Longinus", Role.REVIEWER), PASSWORD);
    }

    @AfterEach
    void closeAccount() {
        database.sql("delete from account where username = 'longinus'").update();
    }

    @Test
    void isLinkedByTheNameOfWhoeverIsSignedIn() {
        open("");
        assertThat(links("Longinus")).containsExactly("me");
    }

    @Test
    @WithAnonymousUser
    void leadsReadersToTheSignInAndBack() {
        open("me");
        assertThat(find(LoginForm.class).single().getAction()).isEqualTo("sign-in?return=/me");
    }

    @Test
    void namesTheAccountAndItsRole() {
        open("me");
        assertThat(screen())
                .contains("Signed in as longinus. Role: Reviewer.")
                .containsSubsequence("Name", "Password", "Language", "Where you are signed in");
        assertThat(title()).isEqualTo("Your page – Tadmor");
    }

    @Test
    void renamesItsOwner() {
        open("me");
        TextField name = find(TextField.class).single();
        test(name).setValue(" ");
        click("Save name");
        assertThat(name.isInvalid()).isTrue();
        test(name).setValue("Cassius Longinus");
        click("Save name");
        assertThat(screen()).contains("You are shown as Cassius Longinus from now on.");
        open("worklist");
        assertThat(links("Cassius Longinus")).containsExactly("me");
    }

    @Test
    void changesThePasswordForWhoKnowsIt() {
        open("me");
        fillIn("a wrong one", NEXT, NEXT);
        assertThat(password("Current password").getErrorMessage()).isEqualTo("This is not your current password.");
        fillIn(PASSWORD, NEXT, "another");
        assertThat(password("New password again").getErrorMessage()).isEqualTo("The two new passwords differ.");
        fillIn(PASSWORD, "short", "short");
        assertThat(password("New password").getErrorMessage()).isEqualTo("Too short: use at least 12 characters.");
        fillIn(PASSWORD, "longinuslonginus", "longinuslonginus");
        assertThat(password("New password").getErrorMessage()).startsWith("Too easy to guess");
        fillIn(PASSWORD, NEXT, NEXT);
        assertThat(screen()).contains("The password was changed. You were signed out everywhere else.");
        assertThat(password("New password").getValue()).isEmpty();
    }

    @Test
    void showsNothingElseUntilAHandedOutPasswordWasReplaced() {
        database.sql("update account set handed_out_until = now() + interval '1 year' where username = 'longinus'")
                .update();
        open("worklist");
        assertThat(title()).isEqualTo("Your page – Tadmor");
        assertThat(screen()).contains("Choose one of your own to go on.").doesNotContain("Where you are signed in");
        fillIn(PASSWORD, NEXT, NEXT);
        open("worklist");
        assertThat(title()).isEqualTo("Worklist – Tadmor");
    }

    @Test
    void remembersTheLanguage() {
        open("me");
        Select<?> language = find(Select.class).single();
        test(language).selectItem("English");
        click("Save language");
        assertThat(ownAccount.state().orElseThrow().language()).isEqualTo(Locale.ENGLISH);
    }

    private void fillIn(String current, String next, String again) {
        test(password("Current password")).setValue(current);
        test(password("New password")).setValue(next);
        test(password("New password again")).setValue(again);
        click("Change password");
    }

    private PasswordField password(String label) {
        return find(PasswordField.class)
                .withCondition(field -> field.getLabel().equals(label))
                .single();
    }
}
