package org.tadmor.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.tadmor.assessment.Threat;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.vocabulary.ui.Words;

/** What threatens a place, or did. */
public class ThreatPanel extends Section {

    public ThreatPanel(List<Threat> threats, Map<String, Source> sources) {
        addClassName("panel");
        add(new H2(getTranslation("threat.title")));
        if (threats.isEmpty()) {
            add(new Paragraph(getTranslation("threat.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        threats.forEach(threat -> list.add(item(threat, sources)));
        add(list);
    }

    private ListItem item(Threat threat, Map<String, Source> sources) {
        Span date = new Span(Words.of(threat.active()));
        date.addClassName("timeline-date");
        Div heading = new Div(new Span(Words.of(threat.kind())));
        heading.addClassName("timeline-heading");
        ListItem item = new ListItem(date, heading, new Paragraph(threat.summary()));
        if (threat.statedBy() != null) {
            item.add(new Paragraph(getTranslation("claim.stated-by", threat.statedBy())));
        }
        item.add(new CitationLine(threat.citation(), threat.certainty(), sources));
        return item;
    }
}
