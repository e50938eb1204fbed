package org.tadmor.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether rows that refer to another row of their own file come back to themselves that way. */
final class CircleCheck {

    private final Map<String, CsvRow> rows;
    private final Column<String> reference;
    private final String verb;

    private CircleCheck(CsvTable table, Column<String> reference, String verb) {
        this.rows = table.byKey();
        this.reference = reference;
        this.verb = verb;
    }

    /** @param verb what a row in a circle does with itself, such as "belongs to" */
    static List<EvidenceProblem> problems(CsvTable table, Column<String> reference, String verb) {
        CircleCheck check = new CircleCheck(table, reference, verb);
        return table.rows().stream().flatMap(row -> check.circle(row).stream()).toList();
    }

    private Optional<EvidenceProblem> circle(CsvRow row) {
        List<String> way = new ArrayList<>(List.of(row.key()));
        CsvRow next = rows.get(row.cell(reference));
        while (next != null && !way.contains(next.key())) {
            way.add(next.key());
            next = rows.get(next.cell(reference));
        }
        return next != null && next.key().equals(row.key())
                ? Optional.of(row.problem(
                        reference,
                        "%s %s itself: %s, %s".formatted(row.key(), verb, String.join(", ", way), row.key())))
                : Optional.empty();
    }
}
