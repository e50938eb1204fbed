package org.tadmor.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.ADMINISTRATOR;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;

@WithMockUser(username = ADMINISTRATOR, roles = "ADMINISTRATOR")
class PeopleViewTests extends ScreenTest {

    @Autowired
    private Accounts accounts;

    @AfterEach
    void forgetWhoWasAdded(@Autowired JdbcClient database) {
        database.sql("delete from account where username = 'longinus'").update();
    }

    @Test
    void isLinkedForAdministrators() {
        open("");
        assertThat(links("People")).containsExactly("people");
    }

    @Test
    @WithMockUser(CURATOR)
    void saysToCuratorsThatItIsNotForThem() {
        open("people");
        assertThat(screen()).contains("Not for your account", "This page is for another role than yours.");
        assertThat(links("People")).isEmpty();
        assertThat(title()).isEqualTo("Not for your account – Tadmor");
    }

    @Test
    @WithAnonymousUser
    void leadsReadersToTheSignInAndBack() {
        open("people");
        assertThat(find(LoginForm.class).single().getAction()).isEqualTo("sign-in?return=/people");
        assertThat(links("People")).isEmpty();
    }

    @Test
    void listsEveryoneWithTheLastSignIn() {
        open("people");
        assertThat(screen()).contains("odaenathus (odaenathus)", "zenobia (zenobia)");
        assertThat(title()).isEqualTo("People – Tadmor");
    }

    @Test
    void addsAPersonAndShowsThePasswordOnce() {
        addLonginus();
        assertThat(screen())
                .containsPattern(
                        "The password of Cassius Longinus \\(longinus\\): [a-zA-Z2-9]{23} It is shown this once")
                .contains("Cassius Longinus (longinus) Has not signed in yet. The password handed out is good until");
        open("people");
        assertThat(screen()).doesNotContain("It is shown this once");
        addLonginus();
        assertThat(screen()).contains("There is an account of that name already. Nothing was added.");
    }

    @Test
    void refusesNamesThatAreNone() {
        open("people");
        click("Add");
        assertThat(field("Account name").isInvalid()).isTrue();
        test(field("Account name")).setValue("longinus");
        click("Add");
        assertThat(field("Name shown to others").isInvalid()).isTrue();
        assertThat(accounts.named("longinus")).isEmpty();
    }

    @Test
    void changesWhatAPersonMayDo() {
        addLonginus();
        @SuppressWarnings("unchecked")
        Select<Role> role = find(Select.class)
                .withCondition(select -> select.getAriaLabel().equals(Optional.of("Role of Cassius Longinus")))
                .single();
        test(role).selectItem("Reviewer");
        clickAt("Change role: Cassius Longinus");
        assertThat(screen()).contains("The role is now: Reviewer.");
        assertThat(accounts.named("longinus").orElseThrow().role()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void withdrawsAndReinstatesAPerson() {
        addLonginus();
        clickAt("Withdraw: Cassius Longinus");
        assertThat(screen()).contains("Withdrawn. Has not signed in yet.", "can no longer sign in");
        clickAt("Reinstate: Cassius Longinus");
        assertThat(screen()).contains("Cassius Longinus can sign in again.").doesNotContain("Withdrawn.");
    }

    @Test
    void replacesALostPassword() {
        addLonginus();
        open("people");
        clickAt("Reset password: Cassius Longinus");
        assertThat(screen()).containsPattern("The password of Cassius Longinus \\(longinus\\): [a-zA-Z2-9]{23}");
    }

    @Test
    void keepsTheLastAdministrator() {
        open("people");
        clickAt("Withdraw: odaenathus");
        assertThat(screen()).contains("Nothing was changed: nobody else who has signed in could administer then.");
        assertThat(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().equals(Optional.of("Reset password: odaenathus")))
                        .exists())
                .isFalse();
    }

    @Test
    void saysSoWhenTheSignInHasExpired() {
        open("people");
        forgetSignIn();
        clickAt("Withdraw: zenobia");
        assertThat(screen()).contains("You are no longer signed in, or may no longer do this.");
        assertThat(accounts.named(CURATOR)).isPresent();
    }

    private void addLonginus() {
        open("people");
        test(field("Account name")).setValue("longinus");
        test(field("Name shown to others")).setValue("Cassius Longinus");
        click("Add");
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> field.getLabel().equals(label))
                .single();
    }

    private void clickAt(String ariaLabel) {
        test(find(Button.class)
                        .withCondition(button -> button.getAriaLabel().equals(Optional.of(ariaLabel)))
                        .single())
                .click();
    }
}
