package org.tadmor.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.database.DatabaseWatch;

class MainLayoutTests extends ScreenTest {

    @Test
    void letsReadersSignInAndComeBack() {
        open("place/citadel");
        assertThat(links("Sign in")).containsExactly("sign-in?return=/place/citadel");
        assertThat(offers("Sign out")).isFalse();
        open("?status=destroyed&place=citadel");
        assertThat(links("Sign in"))
                .singleElement()
                .asString()
                .startsWith("sign-in?return=/?")
                .contains("status%3Ddestroyed", "place%3Dcitadel");
    }

    @Test
    void offersNoWayToTheSignInPageFromItself() {
        open("sign-in?return=/place/citadel");
        assertThat(text(header()))
                .isEqualTo("Tadmor Heritage places: their state, and who says so Places Worklist Notes Changes");
    }

    @Test
    @WithMockUser(CURATOR)
    void namesTheCurator() {
        open("place/citadel");
        assertThat(text(header())).endsWith("zenobia Sign out");
        assertThat(links("Sign in")).isEmpty();
    }

    @Test
    void leadsHomeAndPastItself() {
        open("place/citadel");
        assertThat(links("Tadmor")).containsExactly("");
        assertThat(links("Skip to the content")).containsExactly("#content");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"'', Places", "?status=destroyed, Places", "worklist?months=12, Worklist", "place/citadel, none"})
    void namesTheScreensAndMarksTheOneThatIsOpen(String address, @Nullable String current) {
        open(address);
        assertThat(links("Places")).containsExactly("");
        assertThat(links("Worklist")).containsExactly("worklist");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                        .map(Anchor::getText)
                        .toList())
                .isEqualTo(current == null ? List.of() : List.of(current));
    }

    @Test
    void saysAboveEveryScreenThatEverythingIsMadeUp(@Autowired DatabaseWatch database) {
        String notice = "Everything here is made up, to try the program with. None of it is evidence.";
        assertThat(texts(new NoticeBar(database, true))).contains(notice);
        assertThat(texts(new NoticeBar(database, false))).doesNotContain(notice);
    }

    @Test
    void letsGoOfNoticesWhosePageIsGone(@Autowired DatabaseWatch database) {
        NoticeBar notices = new NoticeBar(database, false);
        assertThatNoException().isThrownBy(() -> notices.onDetach(new DetachEvent(notices)));
    }

    private static List<String> texts(NoticeBar notices) {
        return notices.getChildren()
                .map(notice -> notice.getElement().getText())
                .toList();
    }

    private Header header() {
        return find(Header.class).withClassName("page-header").single();
    }
}
