package org.tadmor.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One entry of a legend, to press: what it stands for, and how many there are of it. */
public class CountToggle extends NativeButton {

    private final String word;
    private final Span count = new Span();

    /**
     * @param sign what it stands for, as it is seen
     * @param word the same as it is read out
     * @param toggle told when it is pressed
     */
    public CountToggle(Component sign, String word, Runnable toggle) {
        this.word = word;
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(sign, count);
        addClickListener(click -> toggle.run());
    }

    public void show(boolean pressed, int number) {
        getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        count.setText(String.valueOf(number));
        getElement().setAttribute("aria-label", getTranslation("filter.count", word, number));
    }
}
