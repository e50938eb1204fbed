package org.tadmor.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tadmor.command.CommandFailure;

/** Fills a schema that was migrated to the version of a backup with what the backup holds. */
final class BackupLoader {

    private final Connection connection;
    private final JdbcClient jdbc;
    private final BackupReader backup;

    BackupLoader(Connection connection, BackupReader backup) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.backup = backup;
    }

    /** Leaves what it did to the transaction of the connection. */
    void load() throws IOException, SQLException {
        List<Manifest.Table> tables = backup.manifest().tables();
        refuseUnlessSame(new Schema(jdbc).columns(), tables);
        jdbc.sql("set constraints all deferred").update();
        // What a trigger would add to a row, the row has already.
        alterAll(tables, "disable trigger user");
        clear(tables);
        for (Manifest.Table table : tables) {
            load(table);
        }
        jdbc.sql("set constraints all immediate").update();
        alterAll(tables, "enable trigger user");
        backup.manifest().sequences().forEach(this::continueAfter);
    }

    private static void refuseUnlessSame(Map<String, List<String>> here, List<Manifest.Table> there) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        there.forEach(table -> written.put(table.name(), table.columns()));
        if (!here.equals(written)) {
            throw new CommandFailure("the backup has other tables than this Tadmor had at that version");
        }
    }

    /** A migration may have put rows there. */
    private void clear(List<Manifest.Table> tables) {
        String names = tables.stream().map(table -> Schema.quoted(table.name())).collect(Collectors.joining(", "));
        jdbc.sql("truncate " + names).update();
    }

    private void load(Manifest.Table table) throws IOException, SQLException {
        String target = BackupWriter.columnsOf(table.name(), table.columns());
        try (InputStream rows = backup.rows(table)) {
            long copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s from stdin".formatted(target), rows);
            if (copied != table.rows()) {
                throw new CommandFailure(
                        "the table %s took %d rows of %d".formatted(table.name(), copied, table.rows()));
            }
        }
    }

    private void alterAll(List<Manifest.Table> tables, String change) {
        tables.forEach(table -> jdbc.sql("alter table %s %s".formatted(Schema.quoted(table.name()), change))
                .update());
    }

    private void continueAfter(Manifest.Sequence sequence) {
        jdbc.sql("select setval(:name::regclass, :last)")
                .param("name", Schema.quoted(sequence.name()))
                .param("last", sequence.last())
                .query(Long.class)
                .single();
    }
}
