package org.tadmor.worklist.ui;

import com.vaadin.flow.component.html.Span;
import org.tadmor.worklist.Visit;

/** How often a place is to be visited, in words, and who says so. */
class IntervalText extends Span {

    IntervalText(Visit visit) {
        addClassName("interval");
        setText(
                visit.interval() == null || visit.ownMonths() == null
                        ? getTranslation("worklist.interval.usual", visit.months())
                        : getTranslation(
                                "worklist.interval.own",
                                visit.months(),
                                visit.interval().authorName()));
    }
}
