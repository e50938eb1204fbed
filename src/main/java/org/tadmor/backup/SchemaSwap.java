package org.tadmor.backup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the content of one schema in the place of another's. The schema itself stays, with the permissions that its owner
 * gave and the extensions that live in it.
 */
final class SchemaSwap {

    private final JdbcClient jdbc;

    SchemaSwap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Belongs into one transaction. */
    void replace(String place, String replacement) {
        members(place)
                .forEach(member -> jdbc.sql("drop %s if exists %s cascade".formatted(member.type(), member.identity()))
                        .update());
        members(replacement)
                .forEach(member -> jdbc.sql("alter %s %s set schema %s"
                                .formatted(member.type(), member.identity(), Schema.quoted(place)))
                        .update());
        extensions(replacement)
                .forEach(extension -> jdbc.sql("alter extension %s set schema %s"
                                .formatted(Schema.quoted(extension), Schema.quoted(place)))
                        .update());
        jdbc.sql("drop schema " + Schema.quoted(replacement)).update();
    }

    /** Those that the migrations made, which a database knows once: there is none where the place has it already. */
    private List<String> extensions(String schema) {
        return jdbc.sql("select extname from pg_extension where extnamespace = :schema::regnamespace")
                .param("schema", schema)
                .query((row, number) -> row.getString("extname"))
                .list();
    }

    /** What PostgreSQL calls it in a statement. */
    private record Member(String type, String identity) {}

    /** Without what belongs to an extension, and without what goes with a table, such as the sequence of a column. */
    private List<Member> members(String schema) {
        return jdbc.sql("""
                select type, identity from (
                    select 'pg_class'::regclass as catalogue, oid from pg_class
                    where relnamespace = :schema::regnamespace and relkind in ('r', 'v', 'm', 'S')
                    union all
                    select 'pg_proc'::regclass, oid from pg_proc where pronamespace = :schema::regnamespace
                    union all
                    select 'pg_type'::regclass, oid from pg_type
                    where typnamespace = :schema::regnamespace and typtype in ('d', 'e', 'r')
                ) member
                cross join pg_identify_object(catalogue, oid, 0)
                where not exists (
                    select from pg_depend
                    where classid = catalogue and objid = oid and deptype in ('a', 'e', 'i'))
                """)
                .param("schema", schema)
                .query((row, number) -> new Member(row.getString("type"), row.getString("identity")))
                .list();
    }
}
