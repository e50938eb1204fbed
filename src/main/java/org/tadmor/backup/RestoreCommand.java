package org.tadmor.backup;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Import;
import org.tadmor.command.Command;

/** Brings back what a backup holds, into an empty database or, if told so, in place of what is there. */
@Import(Restoration.class)
class RestoreCommand implements Command {

    private final Restoration restoration;

    RestoreCommand(Restoration restoration) {
        this.restoration = restoration;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "FILE [--replace]: brings back what backup wrote, into an empty database or in place of what is there";
    }

    @Override
    public int run(ApplicationArguments arguments) throws Exception {
        List<String> files = arguments.getNonOptionArgs();
        if (files.size() != 1) {
            return MISUSED;
        }
        Path file = Path.of(files.getFirst());
        try (BackupReader backup = BackupReader.open(file)) {
            restoration.restore(backup, arguments.containsOption("replace"));
            Manifest manifest = backup.manifest();
            System.out.printf(
                    "Restored %,d rows of %d tables from %s, as they were on %s.%n",
                    manifest.rows(), manifest.tables().size(), file, manifest.writtenAt());
        }
        return DONE;
    }
}
