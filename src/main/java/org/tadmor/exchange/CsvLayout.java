package org.tadmor.exchange;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What an evidence file looks like.
 *
 * @param key the columns that together tell a row from every other
 */
record CsvLayout(String file, List<Column<?>> columns, List<Column<?>> key) {

    /** A file whose first column is its key. */
    static CsvLayout of(String file, Column<?>... columns) {
        return new CsvLayout(file, List.of(columns), List.of(columns[0]));
    }

    boolean has(String columnName) {
        return columns.stream().anyMatch(column -> column.name().equals(columnName));
    }

    String columnNames() {
        return columns.stream().map(Column::name).collect(joining(", "));
    }
}
