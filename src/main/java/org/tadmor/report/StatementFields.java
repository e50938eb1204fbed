package org.tadmor.report;

import org.jspecify.annotations.Nullable;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;

/** Who says so, and how surely: the fields that every statement has. */
class StatementFields {

    private final RecordForm form;
    private final String path;

    private StatementFields(RecordForm form, String path) {
        this.form = form;
        this.path = path;
    }

    /** @param path of the statement in the content of the form */
    static StatementFields addTo(RecordForm form, String path) {
        form.source(path + "citation.sourceId", "report.source").setRequired();
        form.text(path + "citation.locator", "report.locator").setRequired();
        form.text(path + "statedBy", "report.stated-by");
        form.choice(path + "certainty", "report.certainty", Certainty.class).setRequired();
        return new StatementFields(form, path);
    }

    void fill(Citation citation, @Nullable String statedBy, Certainty certainty) {
        form.set(path + "citation.sourceId", citation.sourceId());
        form.set(path + "citation.locator", citation.locator());
        form.set(path + "statedBy", statedBy);
        form.set(path + "certainty", certainty);
    }
}
