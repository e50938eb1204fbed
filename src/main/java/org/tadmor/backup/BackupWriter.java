package org.tadmor.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.StreamUtils;

/**
 * Writes what a database holds as a zip file: an entry for each table, its rows as PostgreSQL copies them, then the
 * {@link Manifest}, whose own checksum is the comment of the file.
 */
final class BackupWriter {

    static final String MANIFEST = "manifest.json";

    private final Connection connection;
    private final Instant now;

    BackupWriter(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** All of it as of one moment, whatever is written to the database meanwhile; leaves the target open. */
    Manifest write(OutputStream target) throws IOException, SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (var zip = new ZipOutputStream(new BufferedOutputStream(StreamUtils.nonClosing(target)))) {
            var schema = new Schema(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            String version = schema.version().getVersion();
            List<Manifest.Table> tables = new ArrayList<>();
            for (Map.Entry<String, List<String>> table : schema.columns().entrySet()) {
                tables.add(write(table.getKey(), table.getValue(), zip));
            }
            var manifest = new Manifest(programVersion(), version, now, tables, schema.sequences());
            byte[] json = manifest.toJson();
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(json);
            zip.setComment(Checksum.of(json));
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private Manifest.Table write(String table, List<String> columns, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(new Manifest.Table(table, columns, 0, "").entry()));
        var rows = new Checksum(zip);
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy %s to stdout".formatted(columnsOf(table, columns)), rows);
        return new Manifest.Table(table, columns, rows.rows(), rows.hex());
    }

    /** The table with its columns, as {@code COPY} names them. */
    static String columnsOf(String table, List<String> columns) {
        return columns.stream().map(Schema::quoted).collect(Collectors.joining(", ", Schema.quoted(table) + " (", ")"));
    }

    private static String programVersion() {
        return Objects.requireNonNullElse(BackupWriter.class.getPackage().getImplementationVersion(), "development");
    }
}
