package org.tadmor.exchange;

import static java.util.stream.Collectors.joining;
import static org.tadmor.exchange.PlainText.quoted;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.Slugs;

/**
 * A column of an evidence file.
 *
 * @param required whether a cell of it must be filled
 * @param refersTo the file whose ids stand in it; null when it holds something else
 * @param reader makes a value of a filled cell, or throws IllegalArgumentException with what is wrong
 */
record Column<T>(String name, boolean required, @Nullable String refersTo, Function<String, T> reader) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,15})?");
    private static final Pattern YEAR = Pattern.compile("-?[1-9][0-9]{0,3}");
    private static final Pattern METRES = Pattern.compile("[0-9]{1,9}");

    static Column<String> text(String name) {
        return of(name, Function.identity());
    }

    /** Several texts with " | " between them. */
    static Column<List<String>> texts(String name) {
        return of(name, cell -> parts(cell).toList());
    }

    /** Small letters, digits and single hyphens, since it becomes part of an address. */
    static Column<String> id(String name) {
        return of(name, Column::requireId);
    }

    /** An id that stands in another file, or in the same. */
    static Column<String> reference(String name, String file) {
        return new Column<>(name, true, file, Column::requireId);
    }

    /** Several such ids with " | " between them. */
    static Column<List<String>> references(String name, String file) {
        return new Column<>(name, true, file, Column::distinctIds);
    }

    /** One of the words of an enum, written small and with hyphens. */
    static <E extends Enum<E>> Column<E> word(String name, Class<E> words) {
        return of(
                name,
                cell -> Slugs.find(words, cell)
                        .orElseThrow(() -> new IllegalArgumentException("%s is not one of %s"
                                .formatted(
                                        quoted(cell),
                                        Arrays.stream(words.getEnumConstants())
                                                .map(Slugs::of)
                                                .collect(joining(", "))))));
    }

    static Column<DateSpan> dates(String name) {
        return of(name, DateSpan::parse);
    }

    static Column<URI> webAddress(String name) {
        return of(name, Column::requireWebAddress);
    }

    /** Decimal degrees; whether they lie on the globe is for {@link PlaceCheck} to say. */
    static Column<Double> degrees(String name) {
        return of(name, cell -> Double.valueOf(matching(DEGREES, cell, "is not a number of degrees such as 34.5522")));
    }

    static Column<Integer> metres(String name) {
        return of(name, cell -> {
            int metres = Integer.parseInt(matching(METRES, cell, "is not a whole number of metres above 0"));
            if (metres == 0) {
                throw new IllegalArgumentException("'0' is not a whole number of metres above 0");
            }
            return metres;
        });
    }

    /** A year; negative before Christ, and there is none between 1 BC and AD 1. */
    static Column<Integer> year(String name) {
        return of(name, cell -> Integer.valueOf(matching(YEAR, cell, "is not a year such as 32, or -9 for 9 BC")));
    }

    Column<T> optional() {
        return new Column<>(name, false, refersTo, reader);
    }

    /** The parts of a cell that hold something. */
    static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static <T> Column<T> of(String name, Function<String, T> reader) {
        return new Column<>(name, true, null, reader);
    }

    private static String requireId(String cell) {
        return matching(ID, cell, "is not an id: small letters a to z, digits and single hyphens");
    }

    private static List<String> distinctIds(String cell) {
        List<String> ids = parts(cell).map(Column::requireId).toList();
        if (ids.isEmpty() || ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("%s must name each id once".formatted(quoted(cell)));
        }
        return ids;
    }

    private static URI requireWebAddress(String cell) {
        try {
            URI address = URI.create(cell);
            if (List.of("http", "https").contains(address.getScheme()) && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like any other text that is no address.
        }
        throw new IllegalArgumentException(
                "%s is not a web address that starts with http:// or https://".formatted(quoted(cell)));
    }

    private static String matching(Pattern pattern, String cell, String otherwise) {
        if (!pattern.matcher(cell).matches()) {
            throw new IllegalArgumentException(quoted(cell) + " " + otherwise);
        }
        return cell;
    }
}
