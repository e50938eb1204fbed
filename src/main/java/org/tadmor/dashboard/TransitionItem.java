package org.tadmor.dashboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.tadmor.map.SiteMap;
import org.tadmor.map.StatusSign;
import org.tadmor.monitor.Reason;
import org.tadmor.monitor.Transition;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.vocabulary.ui.Words;

/** One place that changed: from what to what, since when, and who says so. */
class TransitionItem extends ListItem {

    /**
     * @param from the earlier of the two days
     * @param address that opens the place
     * @param sources on record, by id
     */
    TransitionItem(Transition transition, LocalDate from, String address, Map<String, Source> sources) {
        SiteMap.link(this, transition.site().id());
        Span kind = new Span(Words.of(transition.site().kind()));
        kind.addClassName("fine-print");
        Div heading = new Div(new Anchor(address, transition.site().name().in(getLocale())), kind);
        heading.addClassName("transition-heading");
        Span arrow = new Span(getTranslation("comparison.arrow"));
        arrow.addClassName("arrow");
        arrow.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation("comparison.to"));
        Div states = new Div(
                signs(transition.before(), transition.isOfGradeAlone()),
                arrow,
                signs(transition.after(), transition.isOfGradeAlone()));
        states.addClassName("transition-states");
        add(heading, states);
        transition.reasons().forEach(reason -> add(told(reason, from, sources)));
    }

    private static Div signs(Transition.State state, boolean withGrade) {
        Div signs = new Div();
        signs.addClassName("status-signs");
        state.statuses().forEach(status -> signs.add(new StatusSign(status)));
        if (withGrade) {
            signs.add(new Span(Words.of(state.condition())));
        }
        return signs;
    }

    private Div told(Reason reason, LocalDate from, Map<String, Source> sources) {
        Div told = new Div(new Paragraph(what(reason)));
        if (reason.statedBy() != null) {
            told.add(new Paragraph(getTranslation("claim.stated-by", reason.statedBy())));
        }
        told.add(new CitationLine(reason.citation(), reason.certainty(), sources));
        if (reason.mayHoldBy(from)) {
            Paragraph older = new Paragraph(getTranslation("comparison.may-be-older", Words.of(from)));
            older.addClassName("fine-print");
            told.add(older);
        }
        told.addClassName("reason");
        return told;
    }

    private String what(Reason reason) {
        String key = switch (reason.kind()) {
            case ASSESSMENT -> "comparison.reason.assessment";
            case OVERRULED -> "comparison.reason.overruled";
            case THREAT -> "comparison.reason.threat";
            case THREAT_END -> "comparison.reason.threat-end";
        };
        return getTranslation(key, Words.of(reason.what()), Words.of(reason.when()));
    }
}
