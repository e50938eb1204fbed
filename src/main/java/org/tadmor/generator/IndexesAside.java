package org.tadmor.generator;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The foreign keys, the indexes that are no constraints, and the marks of stale places of the schema in use, taken off
 * while it is filled and put back then: to check, to sort and to mark millions of rows at once is several times as fast
 * as row by row.
 */
final class IndexesAside {

    /** The statements that take one off and put it back. */
    private record Aside(String off, String back) {}

    private final JdbcClient jdbc;
    private final List<Aside> asides;

    private IndexesAside(JdbcClient jdbc, List<Aside> asides) {
        this.jdbc = jdbc;
        this.asides = asides;
    }

    /** Belongs into the transaction that fills the tables, and puts them back. */
    static IndexesAside take(JdbcClient jdbc) {
        List<Aside> asides = jdbc.sql("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
                    format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                        pg_get_constraintdef(oid)) as back
                from pg_constraint
                where contype = 'f' and connamespace = current_schema()::regnamespace
                union all
                select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
                from pg_index join pg_class on pg_class.oid = indexrelid
                where relnamespace = current_schema()::regnamespace
                    and not exists (select from pg_constraint where conindid = indexrelid)
                union all
                select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
                    format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
                from pg_trigger
                where tgfoid = 'mark_stale_places'::regproc
                """)
                .query((row, number) -> new Aside(row.getString("off"), row.getString("back")))
                .list();
        asides.forEach(aside -> jdbc.sql(aside.off()).update());
        return new IndexesAside(jdbc, asides);
    }

    void putBack() {
        asides.forEach(aside -> jdbc.sql(aside.back()).update());
        // Once for each, rather than with every row on it.
        jdbc.sql("insert into stale_place (site_id) select id from site").update();
    }
}
