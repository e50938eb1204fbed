package org.tadmor.report;

import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.vocabulary.Certainty;

/** The fields of a condition assessment. */
class AssessmentForm extends RecordForm {

    private final StatementFields statement;

    AssessmentForm(KnownChoices choices) {
        super(choices);
        group("report.group.what");
        place("siteId", "report.place").setRequired();
        choice("condition", "report.condition", Condition.class).setRequired();
        date("observedOn", "report.observed-on").setRequired();
        choice("method", "report.method", ConditionAssessment.Method.class).setRequired();
        longText("summary", "report.summary").setRequired();
        text("sourceTerm", "report.source-term");
        group("report.group.who");
        statement = StatementFields.addTo(this, "");
    }

    @Override
    String newId(FormReader fields) {
        return fields.text("siteId") + "-" + token();
    }

    @Override
    ConditionAssessment content(String id, FormReader fields) {
        return new ConditionAssessment(
                id,
                fields.text("siteId"),
                fields.date("observedOn"),
                fields.choice("method", ConditionAssessment.Method.class),
                fields.choice("condition", Condition.class),
                fields.choice("certainty", Certainty.class),
                fields.optional("sourceTerm"),
                fields.text("summary"),
                fields.optional("statedBy"),
                fields.citation(""));
    }

    @Override
    void fill(Object content) {
        ConditionAssessment assessment = (ConditionAssessment) content;
        set("siteId", assessment.siteId());
        set("condition", assessment.condition());
        set("observedOn", assessment.observedOn());
        set("method", assessment.method());
        set("summary", assessment.summary());
        set("sourceTerm", assessment.sourceTerm());
        statement.fill(assessment.citation(), assessment.statedBy(), assessment.certainty());
    }
}
