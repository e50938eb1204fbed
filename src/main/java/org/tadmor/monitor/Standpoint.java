package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Parameters;
import org.tadmor.vocabulary.Slugs;

/**
 * From where someone looks: as of which day, beside which other, by whose word, and by what had been published until
 * when. It travels in the address as {@code asOf}, {@code compare}, {@code source} (several words with commas) and
 * {@code knownOn}.
 *
 * @param asOf the day whose state is asked for; null for today
 * @param compare the day to lay beside it, before or after; null for none
 * @param knownOn only what had been published by this day counts; null for all
 * @param sources only these count: ids of sources, or kinds of them such as {@code satellite}; empty for all
 */
public record Standpoint(
        @Nullable LocalDate asOf,
        @Nullable LocalDate compare,
        @Nullable LocalDate knownOn,
        Set<String> sources) {

    /** Today, by every source. */
    public static final Standpoint HERE_AND_NOW = new Standpoint(null, null, Set.of());

    public static final String AS_OF = "asOf";
    public static final String COMPARE = "compare";
    public static final String KNOWN_ON = "knownOn";
    public static final String SOURCE = "source";

    public Standpoint {
        sources = Set.copyOf(sources);
    }

    /** Without another day beside it. */
    public Standpoint(@Nullable LocalDate asOf, @Nullable LocalDate knownOn, Set<String> sources) {
        this(asOf, null, knownOn, sources);
    }

    /** Reads the parameters of an address; days that are none are left out. */
    public static Standpoint fromParameters(Map<String, List<String>> parameters) {
        return new Standpoint(
                Parameters.day(parameters, AS_OF).orElse(null),
                Parameters.day(parameters, COMPARE).orElse(null),
                Parameters.day(parameters, KNOWN_ON).orElse(null),
                Set.copyOf(Parameters.words(parameters, SOURCE)));
    }

    /** The values that are no days. Whether a word names a source, only the sources on record can tell. */
    static List<String> unknownValues(Map<String, List<String>> parameters) {
        return Parameters.unknown(parameters, Parameters::isDay, AS_OF, COMPARE, KNOWN_ON);
    }

    /** The parameters that {@link #fromParameters} reads back; empty for today by every source. */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (asOf != null) {
            parameters.put(AS_OF, List.of(asOf.toString()));
        }
        if (compare != null) {
            parameters.put(COMPARE, List.of(compare.toString()));
        }
        if (!sources.isEmpty()) {
            parameters.put(SOURCE, List.of(String.join(",", new TreeSet<>(sources))));
        }
        if (knownOn != null) {
            parameters.put(KNOWN_ON, List.of(knownOn.toString()));
        }
        return parameters;
    }

    /** Whether this source's word counts. One without a date of publication was not known on any day. */
    public boolean hears(Source source) {
        boolean asked = sources.isEmpty() || sources.contains(source.id()) || sources.contains(wordOf(source.kind()));
        boolean known = knownOn == null
                || source.publishedOn() != null && source.publishedOn().certainlyBy(knownOn);
        return asked && known;
    }

    /** Of the words that name sources, those that none of these answers to, so that a reader can be told. */
    public List<String> unknownSources(Collection<Source> onRecord) {
        return sources.stream()
                .filter(word ->
                        onRecord.stream().noneMatch(source -> source.id().equals(word)))
                .filter(word -> Slugs.find(Source.Kind.class, word).isEmpty())
                .sorted()
                .toList();
    }

    /** The word in an address for all sources of a kind: {@code satellite}. */
    public static String wordOf(Source.Kind kind) {
        return Slugs.of(kind);
    }

    public Standpoint withAsOf(@Nullable LocalDate day) {
        return new Standpoint(day, compare, knownOn, sources);
    }

    public Standpoint withCompare(@Nullable LocalDate day) {
        return new Standpoint(asOf, day, knownOn, sources);
    }

    public Standpoint withKnownOn(@Nullable LocalDate day) {
        return new Standpoint(asOf, compare, day, sources);
    }

    public Standpoint withSources(Set<String> words) {
        return new Standpoint(asOf, compare, knownOn, words);
    }
}
