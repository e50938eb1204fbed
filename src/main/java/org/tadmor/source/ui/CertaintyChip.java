package org.tadmor.source.ui;

import com.vaadin.flow.component.html.Span;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.ui.Words;

/** How sure a statement is; its border is drawn the looser the less sure it is. */
class CertaintyChip extends Span {

    CertaintyChip(Certainty certainty) {
        setText(getTranslation("certainty.label", Words.of(certainty)));
        addClassNames("certainty", "certainty-" + certainty.ordinal());
    }
}
