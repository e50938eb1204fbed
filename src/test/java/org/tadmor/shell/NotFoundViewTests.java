package org.tadmor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.ScreenTest;

class NotFoundViewTests extends ScreenTest {

    @ParameterizedTest
    @CsvSource({
        "place/temple-of-baal, temple of baal",
        "no/such/page,         page",
        "place/<b>bel</b>,     b>",
        "{0},                  {0}",
        "المعبد,               المعبد"
    })
    void offersASearchForTheWordsInTheAddress(String address, String words) {
        open(address);
        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
        assertThat(text(find(Main.class).single())).contains("There is no page at “" + address + "”.");
        Anchor search = find(Anchor.class)
                .withText("Search the places for “" + words + "”")
                .single();
        assertThat(asked(search)).isEqualTo(Map.of("q", words));
        assertThat(links("Go to all places")).containsExactly("");
        assertThat(title()).isEqualTo("Nothing here – Tadmor");
    }

    @Test
    void keepsTheHeader() {
        open("nowhere");
        assertThat(links("Sign in")).hasSize(1);
    }
}
