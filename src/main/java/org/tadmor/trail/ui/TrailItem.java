package org.tadmor.trail.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tadmor.trail.TrailEntry;
import org.tadmor.vocabulary.ui.DifferenceList;
import org.tadmor.vocabulary.ui.Words;

/** An entry of the trail, in the words that the trail itself uses. */
class TrailItem extends ListItem {

    TrailItem(TrailEntry entry) {
        addClassName("record-step");
        add(heading(entry));
        if (entry.reason() != null) {
            Paragraph reason = new Paragraph(getTranslation("trail.reason", entry.reason()));
            reason.getElement().setAttribute("dir", "auto");
            add(reason);
        }
        DifferenceList differences = new DifferenceList();
        entry.differences()
                .forEach(difference -> differences.add(difference.field(), difference.before(), difference.after()));
        Paragraph hash = new Paragraph(getTranslation("trail.hash", String.valueOf(entry.number()), entry.hash()));
        hash.addClassName("fine-print");
        NativeDetails details = new NativeDetails(getTranslation("trail.differences"), new Div(differences, hash));
        add(details);
    }

    private Div heading(TrailEntry entry) {
        Code done = new Code(getTranslation("trail.entry", entry.subject(), entry.subjectId(), entry.action()));
        Span actor = new Span(entry.actor());
        actor.addClassName("author");
        Span time = new Span(Words.of(entry.recordedAt()));
        time.addClassName("time");
        Div heading = new Div(done, actor, time);
        heading.addClassName("record-step-heading");
        return heading;
    }
}
