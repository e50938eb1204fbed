package org.tadmor.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;

/** The evidence files as read, each for itself; {@link EvidenceReader} judges them together. */
record EvidenceTables(
        CsvTable sources,
        CsvTable places,
        CsvTable identifiers,
        CsvTable assessments,
        CsvTable threats,
        CsvTable threatEnds,
        CsvTable events,
        CsvTable claims,
        CsvTable conflicts,
        CsvTable positions) {

    /** Reads all files of a folder and adds what is wrong in them to the problems. */
    static EvidenceTables read(Resource folder, List<EvidenceProblem> problems) {
        return new EvidenceTables(
                table(folder, SourcesFile.LAYOUT, problems),
                table(folder, PlacesFile.LAYOUT, problems),
                table(folder, IdentifiersFile.LAYOUT, problems),
                table(folder, AssessmentsFile.LAYOUT, problems),
                table(folder, ThreatsFile.LAYOUT, problems),
                table(folder, ThreatEndsFile.LAYOUT, problems),
                table(folder, EventsFile.LAYOUT, problems),
                table(folder, ClaimsFile.LAYOUT, problems),
                table(folder, ConflictsFile.LAYOUT, problems),
                table(folder, PositionsFile.LAYOUT, problems));
    }

    List<CsvTable> all() {
        return List.of(
                sources, places, identifiers, assessments, threats, threatEnds, events, claims, conflicts, positions);
    }

    /** What is wrong between the files: references to nothing, and events that nobody vouches for. */
    List<EvidenceProblem> brokenReferences() {
        List<EvidenceProblem> problems = new ArrayList<>();
        for (CsvTable table : all()) {
            for (Column<?> column : table.layout().columns()) {
                all().stream()
                        .filter(target -> target.layout().file().equals(column.refersTo()))
                        .forEach(target -> problems.addAll(table.unknownReferences(column, target)));
            }
        }
        problems.addAll(eventsWithoutClaim());
        return problems;
    }

    private List<EvidenceProblem> eventsWithoutClaim() {
        var claimed = claims.valuesOf(ClaimsFile.EVENT_ID);
        return events.rows().stream()
                .filter(event -> claims.complete() && event.holds(EventsFile.ID))
                .filter(event -> !claimed.contains(event.cell(EventsFile.ID)))
                .map(event -> event.problem(
                        EventsFile.ID,
                        "nobody vouches for %s; an event needs a claim in %s"
                                .formatted(PlainText.quoted(event.key()), ClaimsFile.NAME)))
                .toList();
    }

    private static CsvTable table(Resource folder, CsvLayout layout, List<EvidenceProblem> problems) {
        try {
            Resource file = folder.createRelative(layout.file());
            if (file.exists()) {
                return CsvTable.read(layout, file.getContentAsByteArray(), problems);
            }
            problems.add(new EvidenceProblem(
                    layout.file(), null, null, "there is no such file in " + folder.getDescription()));
        } catch (IOException e) {
            problems.add(new EvidenceProblem(layout.file(), null, null, "cannot be read: " + e.getMessage()));
        }
        return CsvTable.missing(layout);
    }
}
