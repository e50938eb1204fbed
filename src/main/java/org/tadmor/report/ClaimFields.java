package org.tadmor.report;

import org.tadmor.event.SiteEvent;

/** What a source says about an event, apart from who says so. */
class ClaimFields {

    private final RecordForm form;
    private final String path;

    private ClaimFields(RecordForm form, String path) {
        this.form = form;
        this.path = path;
    }

    /** @param path of the claim in the content of the form */
    static ClaimFields addTo(RecordForm form, String path) {
        form.choice(path + "stance", "report.stance", SiteEvent.Stance.class).setRequired();
        form.date(path + "happened", "report.claim-date");
        form.longText(path + "summary", "report.claim-summary").setRequired();
        return new ClaimFields(form, path);
    }

    void fill(SiteEvent.Claim claim) {
        form.set(path + "stance", claim.stance());
        form.set(path + "happened", claim.happened());
        form.set(path + "summary", claim.summary());
    }
}
