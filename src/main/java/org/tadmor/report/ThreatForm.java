package org.tadmor.report;

import java.util.ArrayList;
import java.util.List;
import org.tadmor.assessment.Threat;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/** The fields of a threat, and of one source that says it is over. */
class ThreatForm extends RecordForm {

    private static final String END = "ends.0.";

    private final StatementFields statement;
    private final StatementFields endStatement;
    private List<Threat.End> otherEnds = List.of();

    ThreatForm(KnownChoices choices) {
        super(choices);
        group("report.group.what");
        place("siteId", "report.place").setRequired();
        choice("kind", "report.threat-kind", Threat.Kind.class).setRequired();
        date("active", "report.active").setRequired();
        longText("summary", "report.summary").setRequired();
        group("report.group.who");
        statement = StatementFields.addTo(this, "");
        group("report.group.end");
        date(END + "ended", "report.ended");
        longText(END + "summary", "report.summary");
        endStatement = StatementFields.addTo(this, END);
    }

    @Override
    String newId(FormReader fields) {
        return fields.text("siteId") + "-threat-" + token();
    }

    @Override
    Threat content(String id, FormReader fields) {
        return new Threat(
                id,
                fields.text("siteId"),
                fields.choice("kind", Threat.Kind.class),
                fields.date("active"),
                fields.choice("certainty", Certainty.class),
                fields.text("summary"),
                fields.optional("statedBy"),
                fields.citation(""),
                ends(id, fields));
    }

    @Override
    void fill(Object content) {
        Threat threat = (Threat) content;
        set("siteId", threat.siteId());
        set("kind", threat.kind());
        set("active", threat.active());
        set("summary", threat.summary());
        statement.fill(threat.citation(), threat.statedBy(), threat.certainty());
        otherEnds = threat.ends();
        threat.ends().stream().findFirst().ifPresent(end -> {
            set(END + "ended", end.ended());
            set(END + "summary", end.summary());
            endStatement.fill(end.citation(), end.statedBy(), end.certainty());
        });
    }

    /** The first is the one in the fields, as long as they hold its date; the others stay as they are. */
    private List<Threat.End> ends(String threatId, FormReader fields) {
        List<Threat.End> ends = new ArrayList<>(otherEnds);
        String endId = ends.isEmpty() ? threatId + "-end" : ends.removeFirst().id();
        DateSpan ended = fields.optionalDate(END + "ended");
        if (ended != null) {
            ends.addFirst(new Threat.End(
                    endId,
                    ended,
                    fields.choice(END + "certainty", Certainty.class),
                    fields.text(END + "summary"),
                    fields.optional(END + "statedBy"),
                    fields.citation(END)));
        }
        return ends;
    }
}
