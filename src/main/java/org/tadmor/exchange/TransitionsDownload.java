package org.tadmor.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadmor.monitor.Comparison;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;

/**
 * The address of the transitions between two days as a file. It takes the parameters of the first screen and gives the
 * same answer, to anyone; but what it does not understand it refuses, since a file does not show what was left out.
 */
@RestController
class TransitionsDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType PLAIN_TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /** A question that has no answer, with what to ask instead. */
    private static final class UnclearQuestion extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnclearQuestion(String advice) {
            super(advice);
        }
    }

    private final SiteSnapshots snapshots;
    private final Sources sources;

    TransitionsDownload(SiteSnapshots snapshots, Sources sources) {
        this.snapshots = snapshots;
        this.sources = sources;
    }

    @GetMapping("/export/transitions.csv")
    ResponseEntity<String> transitions(@RequestParam MultiValueMap<String, String> parameters) {
        List<Source> onRecord = sources.all();
        SiteFilter filter = SiteFilter.fromParameters(parameters);
        requireKnown(parameters, filter, onRecord);
        LocalDate other = filter.standpoint().compare();
        if (other == null) {
            throw new UnclearQuestion(
                    "Name the day to compare with, such as compare=2016-03-27; asOf=2016-12-11 names the other day, which is today unless given.");
        }
        Comparison comparison = snapshots
                .matching(filter)
                .comparison()
                .orElseThrow(() -> new UnclearQuestion(
                        "Choose two different days: asOf, which is today unless given, and compare are both %s."
                                .formatted(other)));
        Map<String, Source> byId = onRecord.stream().collect(toMap(Source::id, identity()));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(comparison))
                .body(TransitionsFile.of(
                        comparison, snapshots.transitions(filter, Locale.ENGLISH, 0, comparison.changed()), byId));
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(UnclearQuestion unclear) {
        return ResponseEntity.badRequest().contentType(PLAIN_TEXT).body(unclear.getMessage() + "\n");
    }

    private static void requireKnown(Map<String, List<String>> parameters, SiteFilter filter, List<Source> onRecord) {
        List<String> unknown = new ArrayList<>(SiteFilter.unknownValues(parameters));
        unknown.addAll(filter.standpoint().unknownSources(onRecord));
        if (!unknown.isEmpty()) {
            throw new UnclearQuestion(
                    "The address asks for something that does not exist here: %s. Correct it or leave it out; days are written like 2016-12-11."
                            .formatted(unknown.stream().map(PlainText::quoted).collect(joining(", "))));
        }
    }

    private static String attachment(Comparison comparison) {
        return ContentDisposition.attachment()
                .filename("tadmor-transitions-%s-to-%s.csv".formatted(comparison.from(), comparison.to()))
                .build()
                .toString();
    }
}
