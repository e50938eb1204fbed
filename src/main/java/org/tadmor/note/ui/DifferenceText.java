package org.tadmor.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.tadmor.note.TextDifference;

/** A later text with what was deleted from the earlier one struck through, and what is new underlined. */
class DifferenceText extends Div {

    DifferenceText(TextDifference difference) {
        addClassName("text-difference");
        getElement().setAttribute("dir", "auto");
        difference.parts().forEach(part -> add(component(part)));
    }

    private Component component(TextDifference.Part part) {
        return switch (part.kind()) {
            case KEPT -> new Span(part.text());
            case DELETED -> changed("del", "note.difference.deleted", part.text());
            case INSERTED -> changed("ins", "note.difference.inserted", part.text());
        };
    }

    private Component changed(String tag, String key, String text) {
        // Striking through and underlining say nothing to those who hear the page.
        Span which = new Span(getTranslation(key) + " ");
        which.addClassName("visually-hidden");
        return new HtmlContainer(tag, which, new Span(text));
    }
}
