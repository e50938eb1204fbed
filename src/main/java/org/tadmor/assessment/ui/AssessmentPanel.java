package org.tadmor.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.source.ui.EvidenceItem;
import org.tadmor.source.ui.EvidencePanel;
import org.tadmor.source.ui.StatementActions;
import org.tadmor.vocabulary.ui.Words;

/** The condition of a place through time, as each source says. */
public class AssessmentPanel extends EvidencePanel {

    /**
     * @param assessments the latest first
     * @param attached what goes with some of them, by their ids
     */
    public AssessmentPanel(
            List<ConditionAssessment> assessments,
            Map<String, Source> sources,
            Map<String, ? extends Component> attached,
            StatementActions actions) {
        super(
                "assessment.title",
                "assessment.none",
                assessments.stream()
                        .map(assessment ->
                                item(assessment, sources, Optional.ofNullable(attached.get(assessment.id())), actions))
                        .toList());
    }

    private static EvidenceItem item(
            ConditionAssessment assessment,
            Map<String, Source> sources,
            Optional<? extends Component> attached,
            StatementActions actions) {
        EvidenceItem item = new EvidenceItem(assessment.observedOn(), assessment.condition(), assessment.summary());
        if (assessment.sourceTerm() != null) {
            item.addFinePrint(translate("assessment.term", assessment.sourceTerm(), Words.of(assessment.method())));
        }
        item.addSpeaker(assessment.statedBy());
        item.add(new CitationLine(assessment.citation(), assessment.certainty(), sources));
        attached.ifPresent(item::add);
        item.addHistory("assessment", assessment.id());
        actions.on("assessment", assessment.id()).ifPresent(item::add);
        return item;
    }
}
