package org.tadmor.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;

/** Reads a folder of evidence files and finds everything that is wrong in them, not only the first thing. */
final class EvidenceReader {

    private static final Comparator<EvidenceProblem> BY_FILE_AND_LINE = Comparator.comparing(EvidenceProblem::file)
            .thenComparing(EvidenceProblem::line, Comparator.nullsFirst(Comparator.naturalOrder()));

    private EvidenceReader() {}

    /** @throws MalformedEvidenceException with all problems, by file and line */
    static Evidence read(Resource folder) {
        List<EvidenceProblem> problems = new ArrayList<>();
        EvidenceTables tables = EvidenceTables.read(folder, problems);
        problems.addAll(tables.brokenReferences());
        problems.addAll(CircleCheck.problems(tables.sources(), SourcesFile.ORIGINAL_ID, "repeats"));
        problems.addAll(PlaceCheck.problems(tables.places()));
        problems.addAll(CircleCheck.problems(tables.places(), PlacesFile.PARENT_ID, "belongs to"));
        problems.addAll(ThreatEndsFile.beforeTheStart(tables.threatEnds(), tables.threats()));
        problems.addAll(ConflictCheck.problems(tables));
        if (!problems.isEmpty()) {
            problems.sort(BY_FILE_AND_LINE);
            throw new MalformedEvidenceException(problems);
        }
        return Evidence.of(tables);
    }
}
