package org.tadmor.exchange;

import static org.tadmor.exchange.PlainText.quoted;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first line of an evidence file: which column stands where. */
record CsvHeader(CsvLayout layout, List<String> names) {

    static CsvHeader of(CsvLayout layout, CsvRecord record) {
        return new CsvHeader(
                layout, record.getFields().stream().map(String::strip).toList());
    }

    /** A row under this header, with its cells by name. */
    CsvRow row(CsvRecord fields) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), fields.getFieldCount()); i++) {
            cells.putIfAbsent(names.get(i), fields.getField(i).strip());
        }
        return new CsvRow(layout, (int) fields.getStartingLineNumber(), cells, fields.getFieldCount() == names.size());
    }

    /** Whether the rows under it can be told from each other. */
    boolean hasKey() {
        return layout.key().stream().allMatch(column -> names.contains(column.name()));
    }

    List<EvidenceProblem> problems() {
        if (names.size() == 1 && names.getFirst().contains(";")) {
            return List.of(problem(null, "the columns are parted by semicolons; use commas"));
        }
        List<EvidenceProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!layout.has(name)) {
                problems.add(problem(
                        null, "unknown column %s; the columns are %s".formatted(quoted(name), layout.columnNames())));
            } else if (!seen.add(name)) {
                problems.add(problem(name, "the column is there twice"));
            }
        }
        for (Column<?> column : layout.columns()) {
            if (column.required() && !names.contains(column.name())) {
                problems.add(problem(column.name(), "the column is missing"));
            }
        }
        return problems;
    }

    private EvidenceProblem problem(@Nullable String field, String reason) {
        return new EvidenceProblem(layout.file(), 1, field, reason);
    }
}
