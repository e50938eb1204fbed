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
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.vocabulary.ui.Words;

/** The condition of a place through time, as each source says. */
public class AssessmentPanel extends Section {

    /** @param assessments the latest first */
    public AssessmentPanel(List<ConditionAssessment> assessments, Map<String, Source> sources) {
        addClassName("panel");
        add(new H2(getTranslation("assessment.title")));
        if (assessments.isEmpty()) {
            add(new Paragraph(getTranslation("assessment.none")));
            return;
        }
        OrderedList history = new OrderedList();
        history.addClassName("timeline");
        assessments.forEach(assessment -> history.add(item(assessment, sources)));
        add(history);
    }

    private ListItem item(ConditionAssessment assessment, Map<String, Source> sources) {
        Div heading = new Div(new Span(Words.of(assessment.condition())));
        heading.addClassName("timeline-heading");
        Span date = new Span(Words.of(assessment.observedOn()));
        date.addClassName("timeline-date");
        Paragraph summary = new Paragraph(assessment.summary());
        ListItem item = new ListItem(date, heading, summary);
        if (assessment.sourceTerm() != null) {
            Paragraph term = new Paragraph(
                    getTranslation("assessment.term", assessment.sourceTerm(), Words.of(assessment.method())));
            term.addClassName("fine-print");
            item.add(term);
        }
        if (assessment.statedBy() != null) {
            item.add(new Paragraph(getTranslation("claim.stated-by", assessment.statedBy())));
        }
        item.add(new CitationLine(assessment.citation(), assessment.certainty(), sources));
        return item;
    }
}
