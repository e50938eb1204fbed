package org.tadmor.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a load did: how many rows of each file it put on record, and which it left alone although they were edited. */
final class EvidenceReport {

    private final Map<String, Integer> recorded = new LinkedHashMap<>();
    private final List<EvidenceProblem> leftAlone = new ArrayList<>();

    void recorded(EvidenceRow<?> row) {
        recorded.merge(row.file(), 1, Integer::sum);
    }

    void leftAlone(EvidenceRow<?> row) {
        leftAlone.add(new EvidenceProblem(
                row.file(),
                row.line(),
                null,
                "%s differs from what was loaded earlier; records on file are never overwritten, so it was left alone"
                        .formatted(row.key())));
    }

    boolean hasRecorded() {
        return !recorded.isEmpty();
    }

    List<EvidenceProblem> leftAlone() {
        return List.copyOf(leftAlone);
    }

    /** One line: "Evidence: 5 sources, 1 place loaded", or that there was nothing new. */
    @Override
    public String toString() {
        return recorded.isEmpty()
                ? "Evidence: nothing new"
                : recorded.entrySet().stream()
                        .map(file -> counted(file.getKey(), file.getValue()))
                        .collect(joining(", ", "Evidence: ", " loaded"));
    }

    private static String counted(String file, int rows) {
        String noun = file.replace(".csv", "").replace('-', ' ');
        return rows + " " + (rows == 1 ? noun.substring(0, noun.length() - 1) : noun);
    }
}
