package org.tadmor.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.ProgramTest;
import org.tadmor.backup.ContentReplacement;
import org.tadmor.command.Command;
import org.tadmor.command.CommandFailure;
import org.tadmor.database.TestDatabase;

/** The command in databases beside that of the running program. */
@ProgramTest
@ExtendWith(OutputCaptureExtension.class)
class GenerateCommandTests {

    @Value("${spring.flyway.locations}")
    private String[] migrations;

    private JdbcClient target;
    private ContentReplacement content;
    private GenerateCommand command;

    @BeforeEach
    void createEmptyDatabase() {
        DataSource database = TestDatabase.emptyDatabase("generated");
        target = JdbcClient.create(database);
        content = new ContentReplacement(database, migrations);
        command = new GenerateCommand(content);
    }

    @Test
    void fillsAnEmptyDatabase(CapturedOutput output) throws Exception {
        assertThat(run("300", "--seed=4")).isEqualTo(Command.DONE);

        assertThat(places()).isEqualTo(300);
        assertThat(target.sql("select seed from generated_world")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
        assertThat(output.getOut())
                .contains("100 %  300 of 300 places", "Generated 300 places from seed 4", "none of this is evidence");
    }

    @Test
    void givesUpWhatIsThereOnlyWhenToldTo() throws Exception {
        run("20");
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> run("30"))
                .withMessageContaining("not empty; --replace gives up what it holds");
        assertThat(places()).isEqualTo(20);

        run("30", "--replace");
        assertThat(places()).isEqualTo(30);
    }

    @Test
    void leavesNothingHalfDoneWhenItIsInterrupted(CapturedOutput output) throws Exception {
        run("20");
        try (ExecutorService person = Executors.newSingleThreadExecutor()) {
            Future<Integer> filling = person.submit(() -> run("1000000", "--replace"));
            await().until(() -> output.getOut().contains("of 1,000,000 places"));

            content.close();

            assertThat(filling).failsWithin(Duration.ofSeconds(10));
        }
        assertThat(places()).isEqualTo(20);
        assertThat(target.sql("select nspname from pg_namespace where nspname like 'tadmor%'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"many, many", "0, 0", "50000001, 50000001", "--seed=x, x"})
    void refusesWhatIsNoNumber(String argument, String named) {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> run(argument))
                .withMessageStartingWith("'" + named + "' is not a whole number from ");
    }

    @Test
    void isMisusedWithTwoSizes() throws Exception {
        assertThat(run("10", "20")).isEqualTo(Command.MISUSED);
    }

    private int run(String... arguments) throws Exception {
        return command.run(new DefaultApplicationArguments(arguments));
    }

    private int places() {
        return target.sql("select count(*) from site").query(Integer.class).single();
    }
}
