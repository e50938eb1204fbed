package org.tadmor.backup;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.command.CommandFailure;

/** The tables, columns and sequences of the schema that a connection works in, as PostgreSQL's catalogue has them. */
final class Schema {

    /** What Flyway writes about itself; a restore has it written anew. */
    static final String HISTORY = "flyway_schema_history";

    private final JdbcClient jdbc;

    /** @param jdbc asks one connection throughout, so that all answers are of one moment and one schema */
    Schema(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns that are stored, by table; each table comes after those that it refers to. */
    Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        ordered().forEach(table -> columns.put(table, new ArrayList<>()));
        jdbc.sql("""
                select relname, attname from pg_attribute
                join pg_class on pg_class.oid = attrelid
                where relnamespace = current_schema()::regnamespace and relkind = 'r'
                    and attnum > 0 and not attisdropped and attgenerated = ''
                order by attrelid, attnum
                """).query(row -> {
            List<String> known = columns.get(row.getString("relname"));
            if (known != null) {
                known.add(row.getString("attname"));
            }
        });
        return columns;
    }

    /** Sequences that were never asked for a number begin where the migrations let them begin. */
    List<Manifest.Sequence> sequences() {
        return jdbc.sql("""
                select sequencename as name, last_value as last from pg_sequences
                where schemaname = current_schema() and last_value is not null
                order by sequencename
                """)
                .query((row, number) -> new Manifest.Sequence(row.getString("name"), row.getLong("last")))
                .list();
    }

    boolean isMigrated() {
        return jdbc.sql("select to_regclass(quote_ident(current_schema()) || '.' || :history) is not null")
                .param("history", HISTORY)
                .query(Boolean.class)
                .single();
    }

    /** The newest migration. */
    MigrationVersion version() {
        return jdbc
                .sql("select version from flyway_schema_history where success and version is not null")
                .query((row, number) -> MigrationVersion.fromVersion(row.getString("version")))
                .list()
                .stream()
                .max(MigrationVersion::compareTo)
                .orElseThrow(() -> new CommandFailure("the database was never migrated; start Tadmor on it once"));
    }

    /** Whether any table has a row. */
    boolean isFilled() {
        return tables().stream()
                .anyMatch(table -> jdbc.sql("select exists (select from " + quoted(table) + ")")
                        .query(Boolean.class)
                        .single());
    }

    /** Has everyone else wait who would read or write a table, until the transaction has ended. */
    void lock() {
        if (isMigrated()) {
            jdbc.sql(Stream.concat(Stream.of(HISTORY), tables().stream())
                            .map(Schema::quoted)
                            .collect(joining(", ", "lock table ", "")))
                    .update();
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private List<String> ordered() {
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        tables().forEach(table -> waiting.put(table, new HashSet<>()));
        references()
                .forEach(reference ->
                        waiting.getOrDefault(reference.table(), new HashSet<>()).add(reference.target()));
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> ready = waiting.keySet().stream()
                    .filter(table -> ordered.containsAll(waiting.get(table)))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables that refer to one another in a circle: " + waiting.keySet());
            }
            ordered.addAll(ready);
            ready.forEach(waiting::remove);
        }
        return ordered;
    }

    private List<String> tables() {
        return jdbc.sql("""
                select relname from pg_class
                where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname <> :history
                order by relname
                """)
                .param("history", HISTORY)
                .query((row, number) -> row.getString("relname"))
                .list();
    }

    private record Reference(String table, String target) {}

    /** Those that are checked at once; a table may refer to itself, since its rows come in one statement. */
    private List<Reference> references() {
        return jdbc.sql("""
                select distinct referring.relname as table, target.relname as target
                from pg_constraint
                join pg_class referring on referring.oid = conrelid
                join pg_class target on target.oid = confrelid
                where contype = 'f' and not condeferrable and conrelid <> confrelid
                    and referring.relnamespace = current_schema()::regnamespace
                """)
                .query((row, number) -> new Reference(row.getString("table"), row.getString("target")))
                .list();
    }
}
