package org.tadmor.curation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.tadmor.curation.RecordRevision;

/** Every revision of a record in full, the latest first. */
public class RecordHistoryPanel extends Section {

    /** @param history the first one first */
    RecordHistoryPanel(List<RecordRevision> history, RecordNames names) {
        addClassName("panel");
        OrderedList list = new OrderedList();
        list.addClassName("changes");
        for (RecordRevision revision : history.reversed()) {
            RecordStep step = new RecordStep(revision, new RecordTexts(names));
            step.addContent(revision.content());
            list.add(new ListItem(step));
        }
        add(new H2(getTranslation("record.history", history.size())), list);
    }
}
