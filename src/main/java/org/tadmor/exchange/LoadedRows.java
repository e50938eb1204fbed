package org.tadmor.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the evidence files that are on record, with a digest of what they held when they were loaded. */
@Component
class LoadedRows {

    private final JdbcClient jdbc;

    LoadedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one program at a time load, until its transaction ends; two may start on one database together. */
    void lock() {
        jdbc.sql("lock table evidence_row in exclusive mode").update();
    }

    /** The digests of a file's rows by their key. */
    Map<String, String> digestsOf(String file) {
        return jdbc
                .sql("select id, sha256 from evidence_row where file = :file")
                .param("file", file)
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("sha256")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(EvidenceRow<?> row) {
        jdbc.sql("insert into evidence_row (file, id, sha256) values (:file, :id, :sha256)")
                .param("file", row.file())
                .param("id", row.key())
                .param("sha256", row.sha256())
                .update();
    }
}
