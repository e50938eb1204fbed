package org.tadmor.note.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tadmor.note.NoteFilter;
import org.tadmor.vocabulary.Parameters;
import org.tadmor.vocabulary.ui.ReadableQuery;

/**
 * All that the search in notes shows, as the query of its address.
 *
 * @param shown how many notes at most
 * @param unknownValues what the address asked for and nobody knows
 */
record NotesAddress(NoteFilter filter, int shown, List<String> unknownValues) {

    static final int STEP = 20;

    /** More than anyone reads; a page with more would need too much memory. */
    static final int MAX_SHOWN = 500;

    private static final String SHOWN = "shown";

    static NotesAddress parse(Map<String, List<String>> parameters) {
        List<String> unknown = new ArrayList<>(NoteFilter.unknownValues(parameters));
        unknown.addAll(Parameters.unknown(parameters, Parameters::isNumber, SHOWN));
        int shown = Parameters.number(parameters, SHOWN).orElse(STEP);
        return new NotesAddress(NoteFilter.fromParameters(parameters), Math.min(shown, MAX_SHOWN), unknown);
    }

    /** The first of the notes that a filter lets through. */
    static NotesAddress of(NoteFilter filter) {
        return new NotesAddress(filter, STEP, List.of());
    }

    NotesAddress withMore() {
        return new NotesAddress(filter, Math.min(shown + STEP, MAX_SHOWN), List.of());
    }

    QueryParameters toQuery() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter.toParameters());
        if (shown != STEP) {
            parameters.put(SHOWN, List.of(String.valueOf(shown)));
        }
        return new ReadableQuery(parameters);
    }
}
