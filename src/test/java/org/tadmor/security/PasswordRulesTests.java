package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.security.PasswordRules.Problem;

class PasswordRulesTests {

    private static final Account ZENOBIA = new Account("zenobia", "Septimia Bat-Zabbai", Role.CURATOR);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a caravan on the silk road",
                "kX9vRz2Qp7Lm",
                "olivesandstonesandwells",
                "حصان صحيح بطارية دبوس",
                "𐡆𐡓𐡅𐡁𐡉𐡀 at the gate",
                "'; drop table account; --",
                "%s {0} ${x} <b>"
            })
    void takesAnyCharactersAndAsksForNone(String password) {
        assertThat(PasswordRules.problemWith(password, ZENOBIA)).isEmpty();
    }

    @Test
    void countsCharactersAsAPersonDoes() {
        assertThat(PasswordRules.problemWith("x7Kq9ZpT2mR", ZENOBIA)).contains(Problem.TOO_SHORT);
        assertThat(PasswordRules.problemWith("𐡆𐡓𐡅𐡁𐡉𐡀𐡆𐡓", ZENOBIA)).contains(Problem.TOO_SHORT);
        assertThat(PasswordRules.problemWith("x7Kq9ZpT2mRw", ZENOBIA)).isEmpty();
    }

    @Test
    void takesLongOnesAndSaysWhereItEnds() {
        String long256 =
                "the wells of the oasis, and who drank there; ".repeat(6).substring(0, 256);
        assertThat(PasswordRules.problemWith(long256, ZENOBIA)).isEmpty();
        assertThat(PasswordRules.problemWith(long256 + "!", ZENOBIA)).contains(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "PASSWORD1234",
                "Passw0rd1234!",
                "qwertyuiop123",
                "1qaz2wsx3edc",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcdefghijkl",
                "letmeinletmein",
                "correct horse battery staple"
            })
    void refusesWhatIsCommonlyLeaked(String password) {
        assertThat(PasswordRules.problemWith(password, ZENOBIA)).contains(Problem.TOO_COMMON);
    }

    @ParameterizedTest
    @CsvSource({"zenobiazenobia", "Zenobia270270", "tadmortadmor", "Tadmor123456", "septimia2026!", "Bat-Zabbai123"})
    void refusesTheNamesOfItsOwnerAndTheProgram(String password) {
        assertThat(PasswordRules.problemWith(password, ZENOBIA)).contains(Problem.TOO_COMMON);
    }

    @Test
    void takesWhatIsHandedOut() {
        assertThat(PasswordRules.problemWith(HandedOutPassword.generate(), ZENOBIA))
                .isEmpty();
        assertThat(HandedOutPassword.generate()).isNotEqualTo(HandedOutPassword.generate());
    }
}
