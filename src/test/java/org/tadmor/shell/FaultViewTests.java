package org.tadmor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.ScreenTest;

class FaultViewTests extends ScreenTest {

    @Test
    void admitsAFaultAndTellsNothingOfWhatIsInside(@Autowired JdbcClient database) {
        database.sql("alter table site rename to site_away").update();
        try {
            open("place/citadel");
        } finally {
            database.sql("alter table site_away rename to site").update();
        }
        assertThat(find(H1.class).single().getText()).isEqualTo("Something went wrong");
        assertThat(title()).isEqualTo("Something went wrong – Tadmor");
        assertThat(screen())
                .contains("Nothing you stored is lost.")
                .doesNotContainIgnoringCase("sql")
                .doesNotContainIgnoringCase("exception");
        assertThat(links("Go to all places")).containsExactly("");
    }
}
