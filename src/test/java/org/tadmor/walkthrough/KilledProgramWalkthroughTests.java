package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tadmor.walkthrough.NotesWalkthroughTests.field;
import static org.tadmor.walkthrough.NotesWalkthroughTests.note;
import static org.tadmor.walkthrough.NotesWalkthroughTests.save;
import static org.tadmor.walkthrough.NotesWalkthroughTests.unique;
import static org.tadmor.walkthrough.NotesWalkthroughTests.write;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tadmor.BrowserTest;
import org.tadmor.TadmorApplication;

/** Notes outlive the program's death and the database's: what was shown as saved is there, what was typed can be saved. */
@BrowserTest
@DisabledOnOs(OS.WINDOWS)
class KilledProgramWalkthroughTests {

    private static final Pattern READY = Pattern.compile("open (http://localhost:\\d+)/");

    @TempDir
    private static Path data;

    @Test
    void keepsANoteThatWasShownAsSaved() throws Exception {
        String text = unique("Saved a moment before the power went.");
        try (RunningProgram program = RunningProgram.start(data)) {
            Page page = open(program.address() + "/sign-in?return=/place/citadel");
            Walkthrough.signIn(page, Walkthrough.ADMINISTRATOR, Walkthrough.PASSWORD);
            write(page, text);
            note(page, text).waitFor();
            program.process().destroyForcibly().waitFor();
        }

        try (RunningProgram program = RunningProgram.start(data)) {
            Page page = open(program.address() + "/place/citadel");
            assertThat(note(page, text)).isVisible();
        } finally {
            SharedBrowser.closeTabs();
        }
    }

    @Test
    void waitsForADatabaseThatWentAwayAndStoresWhatWasTyped() throws Exception {
        String text = unique("Typed while the database was away.");
        try (RunningProgram program = RunningProgram.start(data)) {
            Page page = open(program.address() + "/sign-in?return=/place/citadel");
            Walkthrough.signIn(page, Walkthrough.CURATOR, Walkthrough.PASSWORD);
            field(page).fill(text);

            // It starts its database again, and cannot until this is undone.
            Path programs = data.resolve("postgresql-programs");
            Files.move(programs, data.resolve("hidden"));
            databaseOf(data).destroyForcibly();
            assertThat(page.getByText("The database does not answer.")).isVisible();
            save(page);
            assertThat(page.getByText("The note could not be stored just now.")).isVisible();
            assertThat(field(page)).hasValue(text);

            Files.move(data.resolve("hidden"), programs);
            assertThat(page.getByText("The database does not answer.")).isHidden();
            save(page);
            assertThat(note(page, text)).isVisible();
            assertThat(note(page, text)).hasCount(1);
        } finally {
            SharedBrowser.closeTabs();
        }
    }

    private static ProcessHandle databaseOf(Path data) throws IOException {
        String pid =
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Page open(String address) {
        BrowserContext browser = SharedBrowser.get().newContext(Walkthrough.options());
        SharedBrowser.closeLater(browser);
        Page page = browser.newPage();
        page.navigate(address);
        return page;
    }

    /** The program in a Java machine of its own. */
    private record RunningProgram(Process process, String address) implements AutoCloseable {

        static RunningProgram start(Path data) throws IOException {
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-XX:TieredStopAtLevel=1",
                            "-Dvaadin.productionMode=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TadmorApplication.class.getName(),
                            "--server.port=0",
                            "--tadmor.data=" + data,
                            "--tadmor.administrator.password=" + Walkthrough.PASSWORD)
                    .redirectErrorStream(true)
                    .start();
            return new RunningProgram(process, address(process.inputReader()));
        }

        private static String address(BufferedReader output) throws IOException {
            StringBuilder said = new StringBuilder();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    return ready.group(1);
                }
            }
            throw new IllegalStateException("The program did not start:\n" + said);
        }

        /** Ends it as Ctrl+C does. */
        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
