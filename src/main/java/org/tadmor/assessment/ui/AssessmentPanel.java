package org.tadmor.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.source.ui.EvidenceItem;
import org.tadmor.source.ui.EvidencePanel;
import org.tadmor.vocabulary.ui.Words;

/** The condition of a place through time, as each source says. */
public class AssessmentPanel extends EvidencePanel {

    /** @param assessments the latest first */
    public AssessmentPanel(List<ConditionAssessment> assessments, Map<String, Source> sources) {
        super(
                "assessment.title",
                "assessment.none",
                assessments.stream()
                        .map(assessment -> item(assessment, sources))
                        .toList());
    }

    private static EvidenceItem item(ConditionAssessment assessment, Map<String, Source> sources) {
        EvidenceItem item = new EvidenceItem(assessment.observedOn(), assessment.condition(), assessment.summary());
        if (assessment.sourceTerm() != null) {
            item.addFinePrint(translate("assessment.term", assessment.sourceTerm(), Words.of(assessment.method())));
        }
        item.addSpeaker(assessment.statedBy());
        item.add(new CitationLine(assessment.citation(), assessment.certainty(), sources));
        item.addHistory("assessment", assessment.id());
        return item;
    }
}
