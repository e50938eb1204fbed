package org.tadmor.map;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadmor.monitor.FilteredPlaces;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.vocabulary.Parameters;

/**
 * What browsers ask while someone moves the map: what to draw of a view, and what a cluster holds. Anyone may ask, with
 * the parameters of the first screen; a question that means nothing is refused and told why. An answer is kept by the
 * browser alone and asked for anew each time, mostly to hear that nothing has changed.
 */
@RestController
class MapFeed {

    static final String PLACES = "map/places";
    static final String CLUSTER = "map/cluster";
    static final String LANGUAGE = "language";

    private static final List<String> EDGES = List.of("west", "south", "east", "north");
    private static final MediaType PLAIN_TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /** The numbers of moments begin anew with each run of the program. */
    private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "-";

    /** A question that means nothing, with what to ask instead. */
    private static final class UnclearQuestion extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnclearQuestion(String advice) {
            super(advice);
        }
    }

    private final MapAnswers answers;
    private final MapFeedFormat format;

    MapFeed(MapAnswers answers, MapFeedFormat format) {
        this.answers = answers;
        this.format = format;
    }

    @GetMapping(PLACES)
    ResponseEntity<byte[]> places(
            @RequestParam MultiValueMap<String, String> parameters, @RequestHeader HttpHeaders known) {
        SiteFilter filter = filter(parameters);
        MapView view = view(parameters);
        String selected = Parameters.text(parameters, "place").orElse(null);
        return answered(
                answers.matching(filter),
                parameters,
                known,
                found -> format.written(answers.within(found, view, selected), language(parameters)));
    }

    @GetMapping(CLUSTER)
    ResponseEntity<byte[]> cluster(
            @RequestParam MultiValueMap<String, String> parameters, @RequestHeader HttpHeaders known) {
        SiteFilter filter = filter(parameters);
        MapCell cell = cell(parameters);
        return answered(
                answers.matching(filter),
                parameters,
                known,
                found -> format.written(answers.of(cell, found), language(parameters)));
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(UnclearQuestion unclear) {
        return ResponseEntity.badRequest().contentType(PLAIN_TEXT).body(unclear.getMessage() + "\n");
    }

    /** Puts together only what the browser does not have already. */
    private static ResponseEntity<byte[]> answered(
            FilteredPlaces found,
            Map<String, List<String>> parameters,
            HttpHeaders known,
            Function<FilteredPlaces, byte[]> content) {
        ETag tag = new ETag(RUN + found.edition() + "-" + Integer.toHexString(parameters.hashCode()), true);
        boolean unchanged = known.getIfNoneMatch().contains(tag.formattedTag());
        return ResponseEntity.status(unchanged ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                // The same address answers curators otherwise than readers.
                .varyBy(HttpHeaders.COOKIE)
                .eTag(tag.formattedTag())
                .body(unchanged ? null : content.apply(found));
    }

    private static SiteFilter filter(Map<String, List<String>> parameters) {
        if (!SiteFilter.unknownValues(parameters).isEmpty()) {
            throw new UnclearQuestion(
                    "The filter has a word that means nothing here. Correct it or leave it out; days are written like 2016-12-11.");
        }
        return SiteFilter.fromParameters(parameters);
    }

    private static @Nullable MapView view(Map<String, List<String>> parameters) {
        if (EDGES.stream().noneMatch(parameters::containsKey)) {
            return null;
        }
        try {
            List<Double> edges =
                    EDGES.stream().map(edge -> degrees(parameters, edge)).toList();
            return MapView.of(wholeNumber(parameters, "zoom"), edges.get(0), edges.get(1), edges.get(2), edges.get(3));
        } catch (IllegalArgumentException none) {
            throw new UnclearQuestion("Name a view: %s.".formatted(none.getMessage()));
        }
    }

    private static MapCell cell(Map<String, List<String>> parameters) {
        try {
            return new MapCell(
                    wholeNumber(parameters, "zoom"), wholeNumber(parameters, "x"), wholeNumber(parameters, "y"));
        } catch (IllegalArgumentException none) {
            throw new UnclearQuestion("Name a cell: %s.".formatted(none.getMessage()));
        }
    }

    private static double degrees(Map<String, List<String>> parameters, String edge) {
        try {
            return Double.parseDouble(Parameters.text(parameters, edge).orElse(""));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(edge + " must be a number of degrees", none);
        }
    }

    private static int wholeNumber(Map<String, List<String>> parameters, String name) {
        try {
            return Integer.parseInt(Parameters.text(parameters, name).orElse(""));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(name + " must be a whole number", none);
        }
    }

    private static Locale language(Map<String, List<String>> parameters) {
        return Parameters.text(parameters, LANGUAGE).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }
}
