package org.tadmor.event.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.tadmor.event.SiteEvent;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.source.ui.EvidenceItem;
import org.tadmor.source.ui.EvidencePanel;
import org.tadmor.source.ui.StatementActions;
import org.tadmor.vocabulary.ui.Words;

/** What happened to a place, the latest first, each event with everyone who speaks of it. */
public class EventTimeline extends EvidencePanel {

    /** @param events the latest first */
    public EventTimeline(List<SiteEvent> events, Map<String, Source> sources, StatementActions actions) {
        super(
                "event.title",
                "event.none",
                events.stream().map(event -> item(event, sources, actions)).toList());
    }

    private static EvidenceItem item(SiteEvent event, Map<String, Source> sources, StatementActions actions) {
        EvidenceItem item = new EvidenceItem(event.happened(), event.kind(), event.summary());
        if (!event.dateAsStated().isEmpty()) {
            item.addToDate(translate("event.date-as-stated", event.dateAsStated()));
        }
        item.addToHeading(event.certainty());
        if (event.cause() != null) {
            item.add(new Paragraph(translate("event.cause", event.cause())));
        }
        item.add(claims(event, sources, actions));
        item.addHistory("event", event.id());
        actions.on("event", event.id()).ifPresent(item::add);
        return item;
    }

    private static UnorderedList claims(SiteEvent event, Map<String, Source> sources, StatementActions actions) {
        UnorderedList claims = new UnorderedList();
        claims.addClassName("claims");
        claims.getElement().setAttribute("aria-label", translate("event.claims"));
        event.claims().forEach(claim -> claims.add(claim(claim, sources, actions)));
        return claims;
    }

    private static ListItem claim(SiteEvent.Claim claim, Map<String, Source> sources, StatementActions actions) {
        String speaker = claim.statedBy() == null ? translate("claim.the-source") : claim.statedBy();
        Span stance = new Span(translate(Words.key(claim.stance()), speaker));
        stance.addClassName("stance");
        ListItem item = new ListItem(stance);
        item.setId("claim-" + claim.id());
        if (claim.happened() != null) {
            Span date = new Span(translate("claim.date", Words.of(claim.happened())));
            date.addClassName("fine-print");
            item.add(date);
        }
        item.add(new Paragraph(claim.summary()), new CitationLine(claim.citation(), claim.certainty(), sources));
        actions.on("claim", claim.id()).ifPresent(item::add);
        return item;
    }
}
