package org.tadmor.report;

import org.tadmor.curation.EventClaim;
import org.tadmor.event.SiteEvent;
import org.tadmor.vocabulary.ui.Words;

/** The fields of what one source says about an event on record. */
class ClaimForm extends RecordForm {

    private final ClaimFields claimFields;
    private final StatementFields statement;

    ClaimForm(KnownChoices choices) {
        super(choices);
        group("report.group.what");
        oneOf("eventId", "report.event", choices.events(), SiteEvent::id, this::label)
                .setRequired();
        claimFields = ClaimFields.addTo(this, "");
        group("report.group.who");
        statement = StatementFields.addTo(this, "");
    }

    @Override
    String newId(FormReader fields) {
        return fields.text("eventId") + "-" + token();
    }

    @Override
    EventClaim content(String id, FormReader fields) {
        return new EventClaim(fields.text("eventId"), fields.claim("", id));
    }

    @Override
    void fill(Object content) {
        EventClaim claim = (EventClaim) content;
        set("eventId", claim.eventId());
        claimFields.fill(claim.claim());
        statement.fill(
                claim.claim().citation(),
                claim.claim().statedBy(),
                claim.claim().certainty());
    }

    private String label(SiteEvent event) {
        return getTranslation("time.mark", Words.of(event.happened()), event.summary());
    }
}
