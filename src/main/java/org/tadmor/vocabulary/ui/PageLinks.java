package org.tadmor.vocabulary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tadmor.vocabulary.Parameters;

/** The links from one page of a long list to its neighbours, whose number is a parameter of the address: {@code page}. */
public class PageLinks extends Nav {

    private static final String PAGE = "page";

    public PageLinks() {
        addClassName("pages");
        getElement().setAttribute("aria-label", getTranslation("pages.label"));
    }

    /** The page that an address asks for; 1 unless it does. */
    public static int wanted(Map<String, List<String>> parameters) {
        return Parameters.number(parameters, PAGE).orElse(1);
    }

    /** What an address asks for as a page and that is none. */
    public static List<String> unknownValues(Map<String, List<String>> parameters) {
        return Parameters.unknown(parameters, Parameters::isNumber, PAGE);
    }

    /**
     * Shows the links, unless there is but one page.
     *
     * @param route of the list
     * @param filter the parameters of its address without the page
     */
    public void show(String route, Map<String, List<String>> filter, int page, int lastPage) {
        removeAll();
        setVisible(lastPage > 1);
        if (page > 1) {
            add(new Anchor(address(route, filter, page - 1), getTranslation("pages.newer")));
        }
        add(new Span(getTranslation("pages.page", page, lastPage)));
        if (page < lastPage) {
            add(new Anchor(address(route, filter, page + 1), getTranslation("pages.older")));
        }
    }

    private static String address(String route, Map<String, List<String>> filter, int page) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter);
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        QueryParameters query = new ReadableQuery(parameters);
        String written = query.getQueryString();
        return written.isEmpty() ? route : route + "?" + written;
    }
}
