package org.tadmor.source.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.ui.Words;

/** One thing that sources say: when, what, and below it the words and who said them. */
public class EvidenceItem extends ListItem {

    private final Div when = new Div();
    private final Div heading = new Div();

    public EvidenceItem(DateSpan date, Enum<?> what, String summary) {
        Span dateText = new Span(Words.of(date));
        dateText.addClassName("timeline-date");
        when.add(dateText);
        heading.add(new Span(Words.of(what)));
        heading.addClassName("timeline-heading");
        add(when, heading, new Paragraph(summary));
    }

    /**
     * Names this part of the page for addresses, and leads to the history of the record.
     *
     * @param kind the word of its kind, which tells it apart with its id
     */
    public void addHistory(String kind, String id) {
        setId(kind + "-" + id);
        Anchor history = new Anchor("record/" + kind + "/" + id, getTranslation("record.history-link"));
        history.addClassName("history-link");
        add(history);
    }

    /** Puts something in small print beside the date. */
    public void addToDate(String text) {
        when.add(finePrint(text));
    }

    public void addToHeading(Certainty certainty) {
        heading.add(new CertaintyChip(certainty));
    }

    public void addFinePrint(String text) {
        add(new Paragraph(finePrint(text)));
    }

    /** Names who is quoted; nothing when the source speaks for itself. */
    public void addSpeaker(@Nullable String statedBy) {
        if (statedBy != null) {
            add(new Paragraph(getTranslation("claim.stated-by", statedBy)));
        }
    }

    private static Span finePrint(String text) {
        Span span = new Span(text);
        span.addClassName("fine-print");
        return span;
    }
}
