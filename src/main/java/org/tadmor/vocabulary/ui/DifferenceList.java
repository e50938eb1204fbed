package org.tadmor.vocabulary.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What reads otherwise since a change, field by field. */
public class DifferenceList extends DescriptionList {

    public DifferenceList() {
        addClassName("differences");
    }

    /** @param before what it said, and {@code after} what it says by now; null for nothing */
    public void add(String field, @Nullable String before, @Nullable String after) {
        add(
                new Term(field),
                new Description(value("del", "difference.before", before), value("ins", "difference.after", after)));
    }

    private Div value(String tag, String key, @Nullable String value) {
        // Striking through and underlining say nothing to those who hear the page.
        Span which = new Span(getTranslation(key) + " ");
        which.addClassName("visually-hidden");
        HtmlContainer text = new HtmlContainer(tag);
        text.setText(value == null ? getTranslation("difference.nothing") : value);
        text.getElement().setAttribute("dir", "auto");
        return new Div(which, text);
    }
}
