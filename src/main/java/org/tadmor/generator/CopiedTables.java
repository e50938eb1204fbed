package org.tadmor.generator;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.copy.CopyManager;

/** Tables whose rows are collected and sent together. */
abstract class CopiedTables {

    private final List<TableRows> all = new ArrayList<>();

    /** @param target the table and its columns: {@code source (id, kind)} */
    final TableRows table(String target) {
        TableRows rows = new TableRows(target);
        all.add(rows);
        return rows;
    }

    /** Sends what waits. */
    void flush(CopyManager database) throws IOException, SQLException {
        for (TableRows table : all) {
            table.flush(database);
        }
    }
}
