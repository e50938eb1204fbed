package org.tadmor.exchange;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tadmor.monitor.Comparison;
import org.tadmor.monitor.Reason;
import org.tadmor.monitor.Transition;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.Slugs;
import org.tadmor.vocabulary.SpreadsheetText;

/**
 * The transitions between two days as a CSV file (RFC 4180): a line for each record that brought one about, so that a
 * place stands on as many lines as there are reasons. Columns are added at the end and never change their meaning.
 * Days are ISO 8601, {@code date} is written as in the evidence files, several words have " | " between them.
 */
final class TransitionsFile {

    private record Line(Comparison comparison, Transition transition, Reason reason, Source source) {}

    private record Cell(String column, Function<Line, @Nullable Object> value) {}

    private static final List<Cell> CELLS = List.of(
            new Cell("site_id", line -> line.transition.site().id()),
            new Cell("name_en", line -> line.transition.site().name().english()),
            new Cell("name_fr", line -> line.transition.site().name().french()),
            new Cell("name_ar", line -> line.transition.site().name().arabic()),
            new Cell("from", line -> line.comparison.from()),
            new Cell("to", line -> line.comparison.to()),
            new Cell("status_before", line -> statuses(line.transition.before())),
            new Cell("status_after", line -> statuses(line.transition.after())),
            new Cell("condition_before", line -> line.transition.before().condition()),
            new Cell("condition_after", line -> line.transition.after().condition()),
            new Cell("record_kind", line -> line.reason.kind()),
            new Cell("record_id", line -> line.reason.recordId()),
            new Cell("record_tells", line -> line.reason.what()),
            new Cell("date", line -> line.reason.when()),
            new Cell("first_day", line -> day(line.reason.when(), LocalDate.MIN, DateSpan::firstDay)),
            new Cell("last_day", line -> day(line.reason.when(), LocalDate.MAX, DateSpan::lastDay)),
            new Cell("certainty", line -> line.reason.certainty()),
            new Cell("summary", line -> line.reason.summary()),
            new Cell("stated_by", line -> line.reason.statedBy()),
            new Cell("source_id", line -> line.source.id()),
            new Cell("locator", line -> line.reason.citation().locator()),
            new Cell("publisher", line -> line.source.publisher()),
            new Cell("title", line -> line.source.title()),
            new Cell("published_on", line -> line.source.publishedOn()),
            new Cell("url", line -> line.source.url()));

    private TransitionsFile() {}

    /** @param sources at least those that the transitions cite, by id */
    static String of(Comparison comparison, List<Transition> transitions, Map<String, Source> sources) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(CELLS.stream().map(Cell::column).toList());
            for (Transition transition : transitions) {
                for (Reason reason : transition.reasons()) {
                    Line line = new Line(comparison, transition, reason, cited(reason, sources));
                    csv.writeRecord(CELLS.stream()
                            .map(cell -> written(cell.value().apply(line)))
                            .toList());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Source cited(Reason reason, Map<String, Source> sources) {
        Source source = sources.get(reason.citation().sourceId());
        if (source == null) {
            throw new IllegalArgumentException("no source " + reason.citation().sourceId() + " among those given");
        }
        return source;
    }

    private static String statuses(Transition.State state) {
        return state.statuses().stream().map(Slugs::of).collect(joining(" | "));
    }

    /** Empty for a side that is open. */
    private static @Nullable LocalDate day(DateSpan span, LocalDate open, Function<DateSpan, LocalDate> side) {
        LocalDate day = side.apply(span);
        return day.equals(open) ? null : day;
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> word -> Slugs.of(word);
            default -> SpreadsheetText.of(value.toString());
        };
    }
}
