package org.tadmor.curation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tadmor.curation.ChangeFilter;
import org.tadmor.vocabulary.Parameters;
import org.tadmor.vocabulary.ui.ReadableQuery;

/**
 * All that the change log shows, as the query of its address.
 *
 * @param page 1 for the latest changes
 * @param unknownValues what the address asked for and nobody knows
 */
record ChangesAddress(ChangeFilter filter, int page, List<String> unknownValues) {

    private static final String PAGE = "page";
    private static final String PAGE_NUMBER = "[1-9][0-9]{0,6}";

    static ChangesAddress parse(Map<String, List<String>> parameters) {
        List<String> pages = Parameters.words(parameters, PAGE);
        List<String> unknown = new ArrayList<>(ChangeFilter.unknownValues(parameters));
        unknown.addAll(Parameters.unknown(parameters, page -> page.matches(PAGE_NUMBER), PAGE));
        return new ChangesAddress(
                ChangeFilter.fromParameters(parameters),
                pages.stream()
                        .filter(page -> page.matches(PAGE_NUMBER))
                        .map(Integer::valueOf)
                        .findFirst()
                        .orElse(1),
                unknown);
    }

    QueryParameters toQuery() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter.toParameters());
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        return new ReadableQuery(parameters);
    }

    ChangesAddress atPage(int other) {
        return new ChangesAddress(filter, other, List.of());
    }

    /** From the first page on. */
    static ChangesAddress of(ChangeFilter filter) {
        return new ChangesAddress(filter, 1, List.of());
    }
}
