package org.tadmor.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.vocabulary.Parameters;
import org.tadmor.vocabulary.Slugs;

/**
 * Which changes someone wants to see. It travels in the address as plain parameters: {@code place}, {@code kind} and
 * {@code action} (each of these two several words with commas), {@code author}, {@code from} and {@code to}.
 *
 * @param siteId changes to records about this place; null for all
 * @param kinds changes to records of any of these; empty for all
 * @param actions any of these; empty for all
 * @param author the display name of who made them, since account names are nobody else's business; null for all
 * @param from the first day, in Coordinated Universal Time; null for no limit
 * @param to the last day; null for no limit
 */
public record ChangeFilter(
        @Nullable String siteId,
        Set<RecordKind> kinds,
        Set<Action> actions,
        @Nullable String author,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Every change. */
    public static final ChangeFilter ALL = new ChangeFilter(null, Set.of(), Set.of(), null, null, null);

    private static final String PLACE = "place";
    private static final String KIND = "kind";
    private static final String ACTION = "action";
    private static final String AUTHOR = "author";
    private static final String FROM = "from";
    private static final String TO = "to";

    public ChangeFilter {
        kinds = Set.copyOf(kinds);
        actions = Set.copyOf(actions);
    }

    /** Reads the parameters of an address; values that mean nothing are left out. */
    public static ChangeFilter fromParameters(Map<String, List<String>> parameters) {
        return new ChangeFilter(
                Parameters.text(parameters, PLACE).orElse(null),
                Slugs.findAll(RecordKind.class, Parameters.words(parameters, KIND)),
                Slugs.findAll(Action.class, Parameters.words(parameters, ACTION)),
                Parameters.text(parameters, AUTHOR).orElse(null),
                Parameters.day(parameters, FROM).orElse(null),
                Parameters.day(parameters, TO).orElse(null));
    }

    /** The values in these parameters that mean nothing, so that a reader can be told. */
    public static List<String> unknownValues(Map<String, List<String>> parameters) {
        List<String> unknown = new ArrayList<>();
        unknown.addAll(Parameters.unknown(parameters, word -> Slugs.isOne(RecordKind.class, word), KIND));
        unknown.addAll(Parameters.unknown(parameters, word -> Slugs.isOne(Action.class, word), ACTION));
        unknown.addAll(Parameters.unknown(parameters, Parameters::isDay, FROM, TO));
        return unknown;
    }

    /** The parameters that {@link #fromParameters} reads back; parts that let everything through are left out. */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Parameters.put(parameters, PLACE, siteId);
        Parameters.put(parameters, KIND, Slugs.of(kinds));
        Parameters.put(parameters, ACTION, Slugs.of(actions));
        Parameters.put(parameters, AUTHOR, author);
        Parameters.put(parameters, FROM, from);
        Parameters.put(parameters, TO, to);
        return parameters;
    }

    public ChangeFilter withSiteId(@Nullable String id) {
        return new ChangeFilter(id, kinds, actions, author, from, to);
    }

    public ChangeFilter withKinds(Collection<RecordKind> wanted) {
        return new ChangeFilter(siteId, Set.copyOf(wanted), actions, author, from, to);
    }

    public ChangeFilter withActions(Collection<Action> wanted) {
        return new ChangeFilter(siteId, kinds, Set.copyOf(wanted), author, from, to);
    }

    public ChangeFilter withAuthor(@Nullable String name) {
        return new ChangeFilter(siteId, kinds, actions, name, from, to);
    }

    public ChangeFilter withFrom(@Nullable LocalDate day) {
        return new ChangeFilter(siteId, kinds, actions, author, day, to);
    }

    public ChangeFilter withTo(@Nullable LocalDate day) {
        return new ChangeFilter(siteId, kinds, actions, author, from, day);
    }
}
