package org.tadmor.curation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What only the tables tell: which ids are taken, when a row came in, and how much rests on it. */
class RecordRows {

    private static final String ON_SOURCE = """
            select (select count(*) from site where not withdrawn
                    and :id in (names_source_id, position_source_id, period_source_id))
                + (select count(*) from source where not withdrawn and original_id = :id)
                + (select count(*) from condition_assessment where not withdrawn and source_id = :id)
                + (select count(*) from threat where not withdrawn and (source_id = :id
                    or exists (select from threat_end where threat_id = threat.id and threat_end.source_id = :id)))
                + (select count(*) from event_claim join site_event on site_event.id = event_id
                    where not event_claim.withdrawn and not site_event.withdrawn and source_id = :id)
            """;

    private static final String ON_PLACE = """
            select (select count(*) from site where not withdrawn and parent_id = :id)
                + (select count(*) from condition_assessment where not withdrawn and site_id = :id)
                + (select count(*) from threat where not withdrawn and site_id = :id)
                + (select count(*) from site_event join event_site on event_id = id
                    where not withdrawn and site_id = :id)
                + (select count(*) from conflict where site_id = :id)
            """;

    private static final String ON_EVENT = """
            select count(distinct conflict_id)
            from conflict_position
            join conflict_position_claim on position_id = conflict_position.id
            join event_claim on event_claim.id = claim_id
            where event_id = :id
            """;

    private static final String ON_CLAIM = """
            select count(distinct conflict_id)
            from conflict_position join conflict_position_claim on position_id = id
            where claim_id = :id
            """;

    private static final String ON_ASSESSMENT = """
            select count(distinct conflict_id)
            from conflict_position join conflict_position_assessment on position_id = id
            where assessment_id = :id
            """;

    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a record of this id stands or ever stood. */
    boolean has(RecordKey key) {
        return recordedAt(key).isPresent();
    }

    /** Whether there is a record or a draft of this id. */
    boolean isTaken(RecordKey key) {
        return has(key)
                || jdbc.sql("select exists (select from record_revision where kind = :kind and record_id = :id)")
                        .param("kind", key.kind().name())
                        .param("id", key.id())
                        .query(Boolean.class)
                        .single();
    }

    /** When the record first stood; empty when it never did. */
    Optional<Instant> recordedAt(RecordKey key) {
        return jdbc.sql("select recorded_at from %s where id = :id".formatted(table(key.kind())))
                .param("id", key.id())
                .query((row, number) -> RecordRepository.instant(row))
                .optional();
    }

    /** How many published records and conflicts rest on one. */
    int restingOn(RecordKey key) {
        return jdbc.sql(
                        switch (key.kind()) {
                            case SOURCE -> ON_SOURCE;
                            case PLACE -> ON_PLACE;
                            case EVENT -> ON_EVENT;
                            case CLAIM -> ON_CLAIM;
                            case ASSESSMENT -> ON_ASSESSMENT;
                            case THREAT -> "select 0";
                        })
                .param("id", key.id())
                .query(Integer.class)
                .single();
    }

    /** Whether the end of a threat has an id that stands for the end of another one. */
    boolean endsAnother(String threatId, String endId) {
        return jdbc.sql("select exists (select from threat_end where id = :end and threat_id <> :threat)")
                .param("end", endId)
                .param("threat", threatId)
                .query(Boolean.class)
                .single();
    }

    private static String table(RecordKind kind) {
        return switch (kind) {
            case PLACE -> "site";
            case SOURCE -> "source";
            case ASSESSMENT -> "condition_assessment";
            case EVENT -> "site_event";
            case CLAIM -> "event_claim";
            case THREAT -> "threat";
        };
    }
}
