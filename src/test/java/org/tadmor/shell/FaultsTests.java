package org.tadmor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.tadmor.ScreenTest;

/** What a click meets that fails. */
@ExtendWith(OutputCaptureExtension.class)
class FaultsTests extends ScreenTest {

    @Test
    void saysThatTheDatabaseIsAwayAndLeavesTheScreenAsItIs() {
        open("place/citadel");
        fail(new DataAccessResourceFailureException("no", new SQLException("secret inside", "08006")));
        assertThat(screen())
                .contains("The database does not answer. What you type is kept in this browser", "Citadel")
                .doesNotContain("secret inside");
    }

    @Test
    void saysThatTheDiskIsFull() {
        open("place/citadel");
        fail(new DataAccessResourceFailureException("no", new SQLException("full", "53100")));
        assertThat(screen()).contains("no room on its disk: reading goes on, saving waits", "Citadel");
    }

    @Test
    void givesEveryOtherFaultAReferenceThatTheLogHas(CapturedOutput output) {
        open("place/citadel");
        fail(new IllegalStateException("secret inside"));
        Matcher reference = Pattern.compile("the reference ([0-9a-f]{8})\\.").matcher(screen());
        assertThat(reference.find()).isTrue();
        assertThat(screen()).contains("nothing you typed is lost", "Citadel").doesNotContain("secret inside");
        assertThat(output).contains("Fault " + reference.group(1), "secret inside");
        click("Close");
        assertThat(screen()).doesNotContain("the reference");
    }

    private static void fail(Throwable fault) {
        var handler = VaadinSession.getCurrent().getErrorHandler();
        assertThat(handler).isNotInstanceOf(DefaultErrorHandler.class);
        handler.error(new ErrorEvent(fault));
    }
}
