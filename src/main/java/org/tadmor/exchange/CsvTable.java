package org.tadmor.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.tadmor.exchange.PlainText.quoted;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of an evidence file, faulty ones included, so that a reference to a faulty row is not called unknown.
 *
 * @param complete whether all its rows are there; false when the file could not be read to the end or has no key
 */
record CsvTable(CsvLayout layout, List<CsvRow> rows, boolean complete) {

    /** The table of a file that is not there. */
    static CsvTable missing(CsvLayout layout) {
        return new CsvTable(layout, List.of(), false);
    }

    /** Reads a file and adds what is wrong in it, taken by itself, to the problems. */
    static CsvTable read(CsvLayout layout, byte[] bytes, List<EvidenceProblem> problems) {
        int before = problems.size();
        List<CsvRecord> records = CsvText.records(layout.file(), bytes, problems);
        boolean legible = problems.size() == before;
        if (records.isEmpty()) {
            if (legible) {
                problems.add(new EvidenceProblem(
                        layout.file(), 1, null, "there is no header; the columns are " + layout.columnNames()));
            }
            return missing(layout);
        }
        CsvHeader header = CsvHeader.of(layout, records.getFirst());
        problems.addAll(header.problems());
        if (!header.hasKey()) {
            return missing(layout);
        }
        List<CsvRow> rows = records.stream().skip(1).map(header::row).toList();
        rows.forEach(row -> problems.addAll(row.problems()));
        problems.addAll(repeatedKeys(rows));
        return new CsvTable(layout, rows, legible);
    }

    /** Everything that stands in a column, cells with several ids taken apart. */
    Set<String> valuesOf(Column<?> column) {
        return rows.stream().flatMap(row -> Column.parts(row.cell(column))).collect(Collectors.toSet());
    }

    /** Its rows by their key; the first of those that share one. */
    Map<String, CsvRow> byKey() {
        return rows.stream().collect(toMap(CsvRow::key, identity(), (first, repeated) -> first));
    }

    /** The cells of a column that name what is not in the other table; none when that table itself is in doubt. */
    List<EvidenceProblem> unknownReferences(Column<?> column, CsvTable target) {
        Set<String> known = target.valuesOf(target.layout.key().getFirst());
        List<EvidenceProblem> problems = new ArrayList<>();
        for (CsvRow row : rows) {
            if (target.complete && row.holds(column)) {
                Column.parts(row.cell(column))
                        .filter(id -> !known.contains(id))
                        .map(id ->
                                row.problem(column, "there is no %s in %s".formatted(quoted(id), target.layout.file())))
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    private static List<EvidenceProblem> repeatedKeys(List<CsvRow> rows) {
        List<EvidenceProblem> problems = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CsvRow row : rows) {
            Integer earlier = row.key().isBlank() ? null : lines.putIfAbsent(row.key(), row.line());
            if (earlier != null) {
                problems.add(row.problem(
                        row.layout().key().getFirst(),
                        "%s is on line %d already".formatted(quoted(row.key()), earlier)));
            }
        }
        return problems;
    }
}
