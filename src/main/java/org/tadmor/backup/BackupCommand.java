package org.tadmor.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Import;
import org.tadmor.command.Command;

/** Writes everything that the database holds into a file, while the program runs or while it does not. */
@Import(Backups.class)
class BackupCommand implements Command {

    private final Backups backups;

    BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "FILE [--overwrite]: writes everything into FILE, which must not be there yet, and reads it back";
    }

    @Override
    public int run(ApplicationArguments arguments) throws Exception {
        List<String> files = arguments.getNonOptionArgs();
        if (files.size() != 1) {
            return MISUSED;
        }
        Path file = Path.of(files.getFirst());
        Manifest manifest = backups.write(file, arguments.containsOption("overwrite"));
        System.out.printf(
                "Wrote %,d rows of %d tables to %s (%,d bytes) and read them back.%n",
                manifest.rows(), manifest.tables().size(), file, Files.size(file));
        return DONE;
    }
}
