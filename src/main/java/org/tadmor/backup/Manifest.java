package org.tadmor.backup;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds, as its last entry says it.
 *
 * @param program version of the Tadmor that wrote it
 * @param schema version of the newest migration of its database
 * @param writtenAt the moment whose state it holds
 * @param tables in an order in which each comes after those it refers to
 */
record Manifest(String program, String schema, Instant writtenAt, List<Table> tables, List<Sequence> sequences) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The content of a table.
     *
     * @param columns in the order in which the rows have them
     * @param sha256 of the rows as they are written in the file, in lower case
     */
    record Table(String name, List<String> columns, long rows, String sha256) {

        /** What the file calls it. */
        String entry() {
            return name + ".copy";
        }
    }

    /** A sequence that has been asked for a number before, and the last it gave. */
    record Sequence(String name, long last) {}

    byte[] toJson() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** @throws tools.jackson.core.JacksonException when it is none */
    static Manifest fromJson(byte[] json) {
        return JSON.readValue(json, Manifest.class);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
