package org.tadmor.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CommandLineTests {

    /** A command keeps the log quiet, for the whole process; other tests read it. */
    @AfterEach
    void letTheLogSpeak() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.tadmor", LogLevel.INFO);
    }

    @ParameterizedTest
    @CsvSource({"backup, true", "--server.port=8081, false", "'', true"})
    void takesAFirstArgumentThatIsNoSettingForACommand(String first, boolean command) {
        assertThat(CommandLine.namesCommand(first, "--tadmor.data=/srv")).isEqualTo(command);
    }

    @Test
    void takesNoArgumentsForNoCommand() {
        assertThat(CommandLine.namesCommand()).isFalse();
    }

    @Test
    void listsItsCommandsToWhoAsksForAnother(CapturedOutput output) {
        assertThat(CommandLine.run("bakcup", "file")).isEqualTo(Command.MISUSED);
        assertThat(output.getErr())
                .contains("Tadmor knows no command bakcup.", "backup FILE [--overwrite]", "restore FILE [--replace]");
    }

    @Test
    void handsOverWhatFollowedTheName(CapturedOutput output) {
        assertThat(CommandLine.run("echo", "one", "two", "--loud")).isEqualTo(Command.DONE);
        assertThat(output.getOut()).contains("[one, two] loud");
    }

    @ParameterizedTest
    @CsvSource({"--tadmor.data=/srv, false", "--logging.level.org.tadmor=debug, true"})
    void keepsTheLogQuietUnlessToldOtherwise(String setting, boolean speaks) {
        CommandLine.run("echo", "one", setting);
        assertThat(LoggerFactory.getLogger("org.tadmor").isInfoEnabled()).isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource({"1, Usage: echo WORD...", "2, echo: there is nothing to say"})
    void tellsInOneLineWhatWentWrong(int words, String line, CapturedOutput output) {
        int outcome = CommandLine.run(words == 1 ? new String[] {"echo"} : new String[] {"echo", ""});
        assertThat(outcome).isEqualTo(words == 1 ? Command.MISUSED : Command.FAILED);
        assertThat(output.getErr().strip()).startsWith(line).hasLineCount(1);
    }

    /** Says its arguments again; needs no database, and so none is started. */
    static class Echo implements Command {

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public String usage() {
            return "WORD...: says the words again";
        }

        @Override
        public int run(ApplicationArguments arguments) {
            if (arguments.getNonOptionArgs().isEmpty()) {
                return MISUSED;
            }
            if (arguments.getNonOptionArgs().getFirst().isEmpty()) {
                throw new CommandFailure("there is nothing to say");
            }
            System.out.printf(
                    "%s %s%n", arguments.getNonOptionArgs(), arguments.containsOption("loud") ? "loud" : "quiet");
            return DONE;
        }
    }
}
