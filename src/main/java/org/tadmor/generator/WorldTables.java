package org.tadmor.generator;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.copy.CopyManager;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.curation.RecordJson;
import org.tadmor.curation.RecordRevision;
import org.tadmor.event.SiteEvent;
import org.tadmor.note.NoteRevision;
import org.tadmor.site.Site;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.FoldedText;

/** The tables that a generated world goes into. The doors of the features read from them what was told here. */
final class WorldTables {

    /** As if everything had been put on record then, so that two worlds of the same seed are the same. */
    private static final Instant RECORDED_AT = Instant.parse("2024-01-01T00:00:00Z");

    private final List<TableRows> all = new ArrayList<>();
    private final TableRows sources =
            table("source (id, kind, publisher, title, published_on, url, licence, original_id, recorded_at)");
    private final TableRows sites = table("""
            site (id, parent_id, kind, name_en, name_fr, name_ar, other_names, names_source_id, latitude, longitude,
                accuracy_metres, position_source_id, position_note, period, period_source_id, built_year, sensitivity,
                withdrawn, recorded_at)
            """);
    private final TableRows assessments = table("""
            condition_assessment (id, site_id, observed_on, method, condition, certainty, source_term, summary,
                stated_by, source_id, locator, withdrawn, recorded_at)
            """);
    private final TableRows threats =
            table("threat (id, site_id, kind, active, certainty, summary, stated_by, source_id, locator, recorded_at)");
    private final TableRows threatEnds =
            table("threat_end (id, threat_id, ended, certainty, summary, stated_by, source_id, locator, recorded_at)");
    private final TableRows events =
            table("site_event (id, kind, happened, date_as_stated, certainty, summary, cause, recorded_at)");
    private final TableRows eventSites = table("event_site (event_id, position, site_id)");
    private final TableRows claims = table("""
            event_claim (id, event_id, position, stance, stated_by, happened, summary, certainty, source_id, locator,
                recorded_at)
            """);
    private final TableRows conflicts = table("conflict (id, site_id, about, question, recorded_at)");
    private final TableRows positions = table("conflict_position (id, conflict_id, position, statement, recorded_at)");
    private final TableRows positionAssessments =
            table("conflict_position_assessment (position_id, number, assessment_id)");
    private final TableRows adoptions =
            table("conflict_adoption (conflict_id, number, position_id, adopted_by, reason, recorded_at)");
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
        for (ConditionAssessment assessment : place.assessments()) {
            add(assessment, place.isWithdrawn(assessment.id()));
        }
        for (Threat threat : place.threats()) {
            add(threat);
        }
        for (SiteEvent event : place.events()) {
            add(event);
        }
        for (Conflict conflict : place.conflicts()) {
            add(conflict);
        }
        for (NoteRevision revision : place.notes()) {
            add(revision);
        }
        for (RecordRevision revision : place.revisions()) {
            add(revision);
        }
    }

    /** Sends what waits. */
    void flush(CopyManager database) throws IOException, SQLException {
        for (TableRows table : all) {
            table.flush(database);
        }
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

    private void add(ConditionAssessment assessment, boolean withdrawn) {
        assessments.add(
                assessment.id(),
                assessment.siteId(),
                assessment.observedOn(),
                assessment.method(),
                assessment.condition(),
                assessment.certainty(),
                assessment.sourceTerm(),
                assessment.summary(),
                assessment.statedBy(),
                assessment.citation().sourceId(),
                assessment.citation().locator(),
                withdrawn,
                RECORDED_AT);
    }

    private void add(Threat threat) {
        threats.add(
                threat.id(),
                threat.siteId(),
                threat.kind(),
                threat.active(),
                threat.certainty(),
                threat.summary(),
                threat.statedBy(),
                threat.citation().sourceId(),
                threat.citation().locator(),
                RECORDED_AT);
        for (Threat.End end : threat.ends()) {
            threatEnds.add(
                    end.id(),
                    threat.id(),
                    end.ended(),
                    end.certainty(),
                    end.summary(),
                    end.statedBy(),
                    end.citation().sourceId(),
                    end.citation().locator(),
                    RECORDED_AT);
        }
    }

    private void add(SiteEvent event) {
        events.add(
                event.id(),
                event.kind(),
                event.happened(),
                event.dateAsStated(),
                event.certainty(),
                event.summary(),
                event.cause(),
                RECORDED_AT);
        for (int position = 0; position < event.siteIds().size(); position++) {
            eventSites.add(event.id(), position, event.siteIds().get(position));
        }
        for (int position = 0; position < event.claims().size(); position++) {
            SiteEvent.Claim claim = event.claims().get(position);
            claims.add(
                    claim.id(),
                    event.id(),
                    position,
                    claim.stance(),
                    claim.statedBy(),
                    claim.happened(),
                    claim.summary(),
                    claim.certainty(),
                    claim.citation().sourceId(),
                    claim.citation().locator(),
                    RECORDED_AT);
        }
    }

    private void add(Conflict conflict) {
        conflicts.add(conflict.id(), conflict.siteId(), conflict.about(), conflict.question(), RECORDED_AT);
        for (int number = 0; number < conflict.positions().size(); number++) {
            Conflict.Position position = conflict.positions().get(number);
            positions.add(position.id(), conflict.id(), number, position.statement(), RECORDED_AT);
            for (int assessment = 0; assessment < position.assessmentIds().size(); assessment++) {
                positionAssessments.add(
                        position.id(), assessment, position.assessmentIds().get(assessment));
            }
        }
        Conflict.Adoption adoption = conflict.adoption();
        if (adoption != null) {
            adoptions.add(conflict.id(), 1, adoption.positionId(), adoption.by(), adoption.reason(), RECORDED_AT);
        }
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

    private TableRows table(String target) {
        TableRows rows = new TableRows(target);
        all.add(rows);
        return rows;
    }
}
