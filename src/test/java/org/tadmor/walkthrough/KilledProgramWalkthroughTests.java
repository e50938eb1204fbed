package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tadmor.walkthrough.NotesWalkthroughTests.field;
import static org.tadmor.walkthrough.NotesWalkthroughTests.note;
import static org.tadmor.walkthrough.NotesWalkthroughTests.save;
import static org.tadmor.walkthrough.NotesWalkthroughTests.unique;
import static org.tadmor.walkthrough.NotesWalkthroughTests.write;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tadmor.BrowserTest;
import org.tadmor.ChildProgram;
import org.tadmor.ProgramTest;
import org.tadmor.TadmorApplication;

/** Notes outlive the program's death and the database's: what was shown as saved is there, what was typed can be saved. */
@BrowserTest
@DisabledOnOs(OS.WINDOWS)
class KilledProgramWalkthroughTests {

    private static final Pattern READY = Pattern.compile("open (http://localhost:\\d+)/");

    /** A program starts meanwhile, or a database. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path data;

    /** They are unpacked once for all tests. */
    @BeforeAll
    static void lendsThePrograms() throws IOException {
        Path programs = Files.createDirectories(Path.of("target", "postgresql-programs"));
        Files.createSymbolicLink(data.resolve("postgresql-programs"), programs.toAbsolutePath());
    }

    @BeforeEach
    void waitsLonger() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    @AfterEach
    void closeTabs() {
        SharedBrowser.closeTabs();
    }

    /** One walk, since a program takes long to start. */
    @Test
    void keepsWhatWasSavedAndWhatWasOnlyTyped() throws Exception {
        String saved = unique("Saved a moment before the power went.");
        String typed = unique("Typed when the power went.");
        Page page;
        int port;
        try (RunningProgram program = RunningProgram.start(data, 0)) {
            port = URI.create(program.address()).getPort();
            page = signedIn(program);
            waitsForADatabaseThatIsAway(page);
            write(page, saved);
            note(page, saved).waitFor();
            field(page).pressSequentially(typed);
            program.process().destroyForcibly().waitFor();
        }
        try (RunningProgram program = RunningProgram.start(data, port)) {
            showsADraftOfWhatWasTyped(page, program, saved, typed);
            waitsForWorkInHand(page, program);
        }
    }

    private static void waitsForADatabaseThatIsAway(Page page) throws IOException {
        String typed = unique("Typed while the database was away.");
        field(page).fill(typed);
        // The program starts its database again, and cannot until this is undone.
        Path programs = data.resolve("postgresql-programs");
        Files.move(programs, data.resolve("hidden"));
        databaseOf(data).destroyForcibly();
        assertThat(page.getByText("The database does not answer.")).isVisible();
        save(page);
        assertThat(page.getByText("The note could not be stored just now.")).isVisible();
        assertThat(field(page)).hasValue(typed);

        Files.move(data.resolve("hidden"), programs);
        assertThat(page.getByText("The database does not answer.")).isHidden();
        save(page);
        assertThat(note(page, typed)).hasCount(1);
    }

    private static void showsADraftOfWhatWasTyped(Page page, RunningProgram program, String saved, String typed) {
        // The open page finds out by itself that it talks to another program.
        assertThat(page.getByText("A draft of yours is kept in this browser")).isVisible();
        page.navigate(program.address() + "/sign-in?return=/place/citadel");
        Walkthrough.signIn(page, Walkthrough.ADMINISTRATOR, Walkthrough.PASSWORD);
        assertThat(note(page, saved)).isVisible();
        assertThat(field(page)).hasValue(typed);
        save(page);
        assertThat(note(page, typed)).hasCount(1);
    }

    private static void waitsForWorkInHand(Page page, RunningProgram program) throws Exception {
        String late = unique("Saved while the program was told to stop.");
        try (Connection other = connectTo(data)) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table note_revision in exclusive mode");
            write(page, late);
            await().atMost(PATIENCE).until(() -> someoneWaits(other));
            program.process().destroy();
            other.rollback();
        }
        assertThat(note(page, late)).isVisible();
        program.process().waitFor();
        org.assertj.core.api.Assertions.assertThat(data.resolve("postgresql/postmaster.pid"))
                .doesNotExist();
    }

    private static Page signedIn(RunningProgram program) {
        Page page = open(program.address() + "/sign-in?return=/place/citadel");
        Walkthrough.signIn(page, Walkthrough.ADMINISTRATOR, Walkthrough.PASSWORD);
        field(page).waitFor();
        return page;
    }

    private static Connection connectTo(Path data) throws Exception {
        String port =
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port.strip() + "/postgres",
                "tadmor",
                Files.readString(data.resolve("postgresql/password")));
    }

    private static boolean someoneWaits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var locks = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            return locks.next() && locks.getBoolean(1);
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

        static RunningProgram start(Path data, int port) throws IOException {
            Process process = ChildProgram.startHurried(
                    TadmorApplication.class,
                    "--server.port=" + port,
                    "--tadmor.data=" + data,
                    "--tadmor.evidence=" + ProgramTest.ARTICLE,
                    "--tadmor.administrator.password=" + Walkthrough.PASSWORD);
            BufferedReader output = process.inputReader();
            String address = address(output);
            Thread.startVirtualThread(() -> readOn(output));
            return new RunningProgram(process, address);
        }

        /** A program whose output nobody reads stands still at its next line once the pipe is full. */
        private static void readOn(BufferedReader output) {
            try {
                output.transferTo(Writer.nullWriter());
            } catch (IOException killed) {
                // There is nothing more to read.
            }
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
