package org.tadmor.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.tadmor.startup.StartupFailure;

/** The program's arguments, when the first of them names a {@link Command} rather than a setting. */
public final class CommandLine {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);

    private CommandLine() {}

    public static boolean namesCommand(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /**
     * Runs the command; settings may stand among its arguments ({@code --tadmor.data=FOLDER}).
     *
     * @return the exit code
     */
    public static int run(String... arguments) {
        try (ConfigurableApplicationContext context = start(arguments)) {
            List<Command> commands = context.getBeansOfType(Command.class).values().stream()
                    .sorted(Comparator.comparing(Command::name))
                    .toList();
            Optional<Command> named = commands.stream()
                    .filter(command -> command.name().equals(arguments[0]))
                    .findAny();
            if (named.isEmpty()) {
                System.err.printf("Tadmor knows no command %s. It knows:%n", arguments[0]);
                commands.forEach(command -> System.err.println("  " + usage(command)));
                return Command.MISUSED;
            }
            return run(named.get(), Arrays.copyOfRange(arguments, 1, arguments.length));
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(CommandContext.class)
                .web(WebApplicationType.NONE)
                .profiles("command")
                .run(arguments);
    }

    private static int run(Command command, String... arguments) {
        try {
            int outcome = command.run(new DefaultApplicationArguments(arguments));
            if (outcome == Command.MISUSED) {
                System.err.println("Usage: " + usage(command));
            }
            return outcome;
        } catch (CommandFailure | StartupFailure | DataAccessException | IOException | SQLException reason) {
            LOG.debug("The command {} failed", command.name(), reason);
            System.err.printf("%s: %s%n", command.name(), reason.getMessage());
        } catch (Exception fault) {
            LOG.error("The command {} failed", command.name(), fault);
        }
        return Command.FAILED;
    }

    private static String usage(Command command) {
        return command.name() + " " + command.usage();
    }
}
