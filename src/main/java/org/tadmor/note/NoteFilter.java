package org.tadmor.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.vocabulary.Parameters;
import org.tadmor.vocabulary.Slugs;

/**
 * Which notes someone wants to see. It travels in the address as plain parameters: {@code text}, {@code place},
 * {@code author}, {@code state} and {@code about} (each of these two several words with commas) and {@code visibility}.
 *
 * @param text words that a note contains, whatever their case, accents or form of Arabic letter; blank for all
 * @param siteId notes on this place; null for all
 * @param author the display name of someone who wrote or revised it; null for all
 * @param states any of these; empty for all
 * @param about notes about any of these; empty for all
 * @param visibility null for all that whoever asks may read
 */
public record NoteFilter(
        String text,
        @Nullable String siteId,
        @Nullable String author,
        Set<State> states,
        Set<NoteSubject.Kind> about,
        @Nullable Visibility visibility) {

    /** Every note. */
    public static final NoteFilter ALL = new NoteFilter("", null, null, Set.of(), Set.of(), null);

    private static final String TEXT = "text";
    private static final String PLACE = "place";
    private static final String AUTHOR = "author";
    private static final String STATE = "state";
    private static final String ABOUT = "about";
    private static final String VISIBILITY = "visibility";

    public NoteFilter {
        states = Set.copyOf(states);
        about = Set.copyOf(about);
    }

    /** Reads the parameters of an address; values that mean nothing are left out. */
    public static NoteFilter fromParameters(Map<String, List<String>> parameters) {
        return new NoteFilter(
                Parameters.text(parameters, TEXT).orElse(""),
                Parameters.text(parameters, PLACE).orElse(null),
                Parameters.text(parameters, AUTHOR).orElse(null),
                Slugs.findAll(State.class, Parameters.words(parameters, STATE)),
                Slugs.findAll(NoteSubject.Kind.class, Parameters.words(parameters, ABOUT)),
                Parameters.text(parameters, VISIBILITY)
                        .flatMap(word -> Slugs.find(Visibility.class, word))
                        .orElse(null));
    }

    /** The values in these parameters that mean nothing, so that a reader can be told. */
    public static List<String> unknownValues(Map<String, List<String>> parameters) {
        List<String> unknown = new ArrayList<>();
        unknown.addAll(Parameters.unknown(parameters, word -> Slugs.isOne(State.class, word), STATE));
        unknown.addAll(Parameters.unknown(parameters, word -> Slugs.isOne(NoteSubject.Kind.class, word), ABOUT));
        unknown.addAll(Parameters.unknown(parameters, word -> Slugs.isOne(Visibility.class, word), VISIBILITY));
        return unknown;
    }

    /** The parameters that {@link #fromParameters} reads back; parts that let everything through are left out. */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Parameters.put(parameters, TEXT, text);
        Parameters.put(parameters, PLACE, siteId);
        Parameters.put(parameters, AUTHOR, author);
        Parameters.put(parameters, STATE, Slugs.of(states));
        Parameters.put(parameters, ABOUT, Slugs.of(about));
        Parameters.put(parameters, VISIBILITY, visibility == null ? null : Slugs.of(visibility));
        return parameters;
    }

    public NoteFilter withText(String wanted) {
        return new NoteFilter(wanted, siteId, author, states, about, visibility);
    }

    public NoteFilter withSiteId(@Nullable String id) {
        return new NoteFilter(text, id, author, states, about, visibility);
    }

    public NoteFilter withAuthor(@Nullable String name) {
        return new NoteFilter(text, siteId, name, states, about, visibility);
    }

    public NoteFilter withStates(Collection<State> wanted) {
        return new NoteFilter(text, siteId, author, Set.copyOf(wanted), about, visibility);
    }

    public NoteFilter withAbout(Collection<NoteSubject.Kind> wanted) {
        return new NoteFilter(text, siteId, author, states, Set.copyOf(wanted), visibility);
    }

    public NoteFilter withVisibility(@Nullable Visibility wanted) {
        return new NoteFilter(text, siteId, author, states, about, wanted);
    }
}
