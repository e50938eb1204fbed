package org.tadmor.curation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.tadmor.curation.RecordRevision;
import org.tadmor.vocabulary.ui.Words;

/** A line of the change log: the step, the record it was done to, and the places that this is about. */
class ChangeItem extends ListItem {

    /** @param before what stood before; empty when nothing did */
    ChangeItem(RecordRevision revision, Optional<RecordRevision> before, RecordNames names) {
        addClassName("change");
        RecordStep step = new RecordStep(revision, new RecordTexts(names));
        step.addComponentAtIndex(1, subject(revision, names));
        before.ifPresent(earlier -> step.addDifferences(earlier, revision));
        add(step);
    }

    private Div subject(RecordRevision revision, RecordNames names) {
        Span kind = new Span(Words.of(revision.key().kind()));
        kind.addClassName("overline");
        Anchor record = new Anchor(RecordView.addressOf(revision.key()), names.of(revision.content()));
        Div subject = new Div(kind, record);
        subject.addClassName("change-subject");
        for (String id : revision.siteIds()) {
            if (names.isStandingPlace(id)) {
                Anchor place = new Anchor("place/" + id, getTranslation("record.dossier", names.place(id)));
                place.addClassName("fine-print");
                subject.add(place);
            }
        }
        return subject;
    }
}
