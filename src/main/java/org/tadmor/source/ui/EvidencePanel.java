package org.tadmor.source.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** A titled list of what sources say, in the order given; says so when they say nothing. */
public abstract class EvidencePanel extends Section {

    protected EvidencePanel(String titleKey, String noneKey, List<EvidenceItem> items) {
        addClassName("panel");
        add(new H2(getTranslation(titleKey)));
        if (items.isEmpty()) {
            add(new Paragraph(getTranslation(noneKey)));
            return;
        }
        OrderedList timeline = new OrderedList(items.toArray(EvidenceItem[]::new));
        timeline.addClassName("timeline");
        add(timeline);
    }
}
