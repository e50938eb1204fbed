package org.tadmor.generator;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows on their way into one table, in the text format of {@code COPY}, many at a time. */
final class TableRows {

    private final String target;
    private final StringBuilder waiting = new StringBuilder();

    /** @param target the table and its columns: {@code source (id, kind)} */
    TableRows(String target) {
        this.target = target;
    }

    /** @param values one for each column; a list for an array of texts */
    void add(@Nullable Object... values) {
        waiting.append(Arrays.stream(values).map(TableRows::written).collect(Collectors.joining("\t", "", "\n")));
    }

    /** Sends those that wait. */
    void flush(CopyManager database) throws IOException, SQLException {
        database.copyIn("copy " + target + " from stdin", new StringReader(waiting.toString()));
        waiting.setLength(0);
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case List<?> texts -> escaped(array(texts));
            default -> escaped(value.toString());
        };
    }

    private static String array(List<?> texts) {
        return texts.stream()
                .map(text -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
