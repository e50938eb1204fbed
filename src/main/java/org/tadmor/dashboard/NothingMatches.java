package org.tadmor.dashboard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.tadmor.monitor.FilterAnswer;
import org.tadmor.monitor.SiteFilter;

/** Stands in for an empty list: says which part of the filter excludes everything, and drops it. */
class NothingMatches extends Div {

    NothingMatches(FilterAnswer answer, Consumer<SiteFilter> listener) {
        addClassName("nothing-matches");
        getElement().setAttribute("role", "status");
        add(new H2(getTranslation("nothing.title")));
        Map<SiteFilter.Part, Integer> without = answer.withoutPart();
        boolean onePartIsToBlame = without.values().stream().anyMatch(places -> places > 0);
        add(new Paragraph(getTranslation(onePartIsToBlame ? "nothing.one-part" : "nothing.together")));
        without.forEach((part, places) -> {
            if (places > 0) {
                add(new Button(
                        getTranslation("nothing.drop." + part.parameter(), places),
                        click -> listener.accept(answer.filter().without(part))));
            }
        });
        add(new Button(getTranslation("nothing.drop-all", answer.total()), click -> listener.accept(SiteFilter.ALL)));
    }
}
