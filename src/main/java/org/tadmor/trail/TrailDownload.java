package org.tadmor.trail;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadmor.vocabulary.SpreadsheetText;

/**
 * The trail as a CSV file for administrators, the latest entry first, with the parameters of its screen. Columns are
 * added at the end and never change their meaning.
 */
@RestController
class TrailDownload {

    private static final List<String> COLUMNS = List.of(
            "number",
            "recorded_at",
            "actor",
            "subject",
            "subject_id",
            "action",
            "before",
            "after",
            "reason",
            "previous_hash",
            "hash");

    private final Trail trail;

    TrailDownload(Trail trail) {
        this.trail = trail;
    }

    @GetMapping("/export/trail.csv")
    void entries(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        TrailFilter filter = TrailFilter.fromParameters(parameters);
        // Refuses before the first byte is written.
        trail.entries(filter, 0, 1);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tadmor-trail.csv\"");
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(response.getWriter());
        csv.writeRecord(COLUMNS);
        trail.forEach(filter, entry -> csv.writeRecord(cells(entry)));
        csv.flush();
    }

    private static List<String> cells(TrailEntry entry) {
        Stream<Object> values = Arrays.stream(new Object[] {
            entry.number(),
            entry.recordedAt(),
            entry.actor(),
            entry.subject(),
            entry.subjectId(),
            entry.action(),
            Objects.requireNonNullElse(entry.before(), ""),
            Objects.requireNonNullElse(entry.after(), ""),
            Objects.requireNonNullElse(entry.reason(), ""),
            entry.previousHash(),
            entry.hash()
        });
        return values.map(value -> SpreadsheetText.of(value.toString())).toList();
    }
}
