package org.tadmor.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.tadmor.event.SiteEvent;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.vocabulary.ui.Words;

/** What happened to a place, the latest first, each event with everyone who speaks of it. */
public class EventTimeline extends Section {

    /** @param events the latest first */
    public EventTimeline(List<SiteEvent> events, Map<String, Source> sources) {
        addClassName("panel");
        add(new H2(getTranslation("event.title")));
        if (events.isEmpty()) {
            add(new Paragraph(getTranslation("event.none")));
            return;
        }
        OrderedList timeline = new OrderedList();
        timeline.addClassName("timeline");
        events.forEach(event -> timeline.add(item(event, sources)));
        add(timeline);
    }

    private ListItem item(SiteEvent event, Map<String, Source> sources) {
        Span date = new Span(Words.of(event.happened()));
        date.addClassName("timeline-date");
        Span stated = new Span(getTranslation("event.date-as-stated", event.dateAsStated()));
        stated.addClassName("fine-print");
        Div when = new Div(date, stated);
        Span certainty = new Span(getTranslation("certainty.label", Words.of(event.certainty())));
        certainty.addClassNames("certainty", "certainty-" + event.certainty().ordinal());
        Div heading = new Div(new Span(Words.of(event.kind())), certainty);
        heading.addClassName("timeline-heading");
        ListItem item = new ListItem(when, heading, new Paragraph(event.summary()));
        if (event.cause() != null) {
            item.add(new Paragraph(getTranslation("event.cause", event.cause())));
        }
        item.add(claims(event, sources));
        return item;
    }

    private UnorderedList claims(SiteEvent event, Map<String, Source> sources) {
        UnorderedList claims = new UnorderedList();
        claims.addClassName("claims");
        claims.getElement().setAttribute("aria-label", getTranslation("event.claims"));
        for (SiteEvent.Claim claim : event.claims()) {
            String speaker = claim.statedBy() == null ? getTranslation("claim.the-source") : claim.statedBy();
            Span stance = new Span(getTranslation(Words.key(claim.stance()), speaker));
            stance.addClassNames("stance", "stance-" + claim.stance().ordinal());
            claims.add(new ListItem(
                    stance,
                    new Paragraph(claim.summary()),
                    new CitationLine(claim.citation(), claim.certainty(), sources)));
        }
        return claims;
    }
}
