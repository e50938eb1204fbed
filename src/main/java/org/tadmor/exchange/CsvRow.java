package org.tadmor.exchange;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of an evidence file.
 *
 * @param line where it starts, counted from 1 with the header
 * @param cells what stands in it by column name, without spaces around; a blank cell is empty
 * @param aligned whether it has as many fields as the header; otherwise its cells may stand under the wrong names
 */
record CsvRow(CsvLayout layout, int line, Map<String, String> cells, boolean aligned) {

    /** The value of a required column; to be called once the row is known to be sound. */
    <T> T get(Column<T> column) {
        return column.reader().apply(cell(column));
    }

    /** The value of an optional column; null when the cell is blank. */
    <T> @Nullable T find(Column<T> column) {
        return cell(column).isEmpty() ? null : get(column);
    }

    /** What stands in the file; empty when the cell is blank or not there. */
    String cell(Column<?> column) {
        return cells.getOrDefault(column.name(), "");
    }

    /** What tells it from the other rows of its file. */
    String key() {
        return layout.key().stream().map(this::cell).collect(joining(" "));
    }

    /** What is wrong in it, taken by itself. */
    List<EvidenceProblem> problems() {
        if (!aligned) {
            return List.of(new EvidenceProblem(
                    layout.file(),
                    line,
                    null,
                    "has more or fewer fields than the header; a text with a comma needs quotes"));
        }
        return layout.columns().stream()
                .flatMap(column -> problemIn(column).stream())
                .toList();
    }

    /** Whether a cell is there, filled and sound. */
    boolean holds(Column<?> column) {
        return aligned && !cell(column).isEmpty() && problemIn(column).isEmpty();
    }

    EvidenceProblem problem(Column<?> column, String reason) {
        return new EvidenceProblem(layout.file(), line, column.name(), reason);
    }

    /** A digest of what it says; blind to the order of columns and to columns left blank. */
    String sha256() {
        String content = layout.columns().stream()
                .filter(column -> !cell(column).isEmpty())
                .map(column -> column.name() + "=" + cell(column))
                .collect(joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private Optional<EvidenceProblem> problemIn(Column<?> column) {
        if (!cells.containsKey(column.name())) {
            return Optional.empty(); // The header has no such column, which is said once for all rows.
        }
        if (cell(column).isEmpty()) {
            return column.required() ? Optional.of(problem(column, "must not be blank")) : Optional.empty();
        }
        try {
            PlainText.require(cell(column));
            get(column);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(problem(column, String.valueOf(e.getMessage())));
        }
    }
}
