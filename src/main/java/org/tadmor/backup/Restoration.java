package org.tadmor.backup;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.context.annotation.Import;
import org.tadmor.command.CommandFailure;

/** Brings a backup back, as it was when it was written, in tables of this program's version. */
@Import(ContentReplacement.class)
class Restoration {

    private final ContentReplacement content;

    Restoration(ContentReplacement content) {
        this.content = content;
    }

    /**
     * Restores the backup.
     *
     * @param replace whether what the database holds may give way
     * @throws CommandFailure when it may not, when a program uses the database, or when the backup does not fit
     */
    void restore(BackupReader backup, boolean replace) throws IOException, SQLException {
        content.fill(replace, backup.manifest().schema(), connection -> new BackupLoader(connection, backup).load());
    }
}
