package org.tadmor.generator;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.postgresql.copy.CopyManager;
import org.tadmor.curation.RecordJson;
import org.tadmor.curation.RecordRevision;
import org.tadmor.note.NoteRevision;
import org.tadmor.site.Site;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.FoldedText;

/** The tables that a generated world goes into. The doors of the features read from them what it tells. */
final class WorldTables extends CopiedTables {

    /** As if everything had been put on record then, so that two worlds of the same seed are the same. */
    static final Instant RECORDED_AT = Instant.parse("2024-01-01T00:00:00Z");

    private final TableRows sources =
            table("source (id, kind, publisher, title, published_on, url, licence, original_id, recorded_at)");
    private final TableRows sites = table("""
            site (id, parent_id, kind, name_en, name_fr, name_ar, other_names, names_source_id, latitude, longitude,
                accuracy_metres, position_source_id, position_note, period, period_source_id, built_year, sensitivity,
                withdrawn, recorded_at)
            """);
    private final StatementTables statements = new StatementTables();
    private final TableRows notes = table("""
            note_revision (note_id, number, site_id, visibility, action, text, author, author_name, recorded_at,
                submission)
            """);
    private final TableRows noteSearch = table("note_search (note_id, text_folded)");
    private final TableRows revisions = table("""
            record_revision (kind, record_id, number, site_ids, action, state, published, content, reason, author,
                author_name, recorded_at)
            """);

    void add(Source source) {
        sources.add(
                source.id(),
                source.kind(),
                source.publisher(),
                source.title(),
                source.publishedOn(),
                source.url(),
                source.licence(),
                source.originalId(),
                RECORDED_AT);
    }

    void add(GeneratedPlace place) {
        add(place.site(), place.withdrawn());
        statements.add(place);
        place.notes().forEach(this::add);
        place.revisions().forEach(this::add);
    }

    @Override
    void flush(CopyManager database) throws IOException, SQLException {
        super.flush(database);
        statements.flush(database);
    }

    private void add(Site site, boolean withdrawn) {
        Site.Position position = site.positionOnRecord();
        sites.add(
                site.id(),
                site.parentId(),
                site.kind(),
                site.name().english(),
                site.name().french(),
                site.name().arabic(),
                site.otherNames(),
                site.namesSourceId(),
                position.point().latitude(),
                position.point().longitude(),
                position.accuracyMetres(),
                position.sourceId(),
                position.note(),
                site.period(),
                site.periodSourceId(),
                site.builtYear(),
                site.sensitivity(),
                withdrawn,
                RECORDED_AT);
    }

    private void add(NoteRevision revision) {
        notes.add(
                revision.noteId(),
                revision.number(),
                revision.siteId(),
                revision.visibility(),
                revision.action(),
                revision.text(),
                revision.author(),
                revision.authorName(),
                revision.recordedAt(),
                // Any that is its own and the same for the same world.
                new UUID(
                        revision.noteId().getMostSignificantBits(),
                        revision.noteId().getLeastSignificantBits() ^ revision.number()));
        if (revision.number() == 1) {
            noteSearch.add(revision.noteId(), FoldedText.of(revision.readableText()));
        }
    }

    private void add(RecordRevision revision) {
        revisions.add(
                revision.key().kind(),
                revision.key().id(),
                revision.number(),
                revision.siteIds(),
                revision.action(),
                revision.state(),
                revision.published(),
                RecordJson.write(revision.content()),
                revision.reason(),
                revision.author(),
                revision.authorName(),
                revision.recordedAt());
    }
}
