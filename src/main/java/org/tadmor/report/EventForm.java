package org.tadmor.report;

import java.util.Arrays;
import java.util.List;
import org.tadmor.curation.RecordProblem.Reason;
import org.tadmor.event.SiteEvent;
import org.tadmor.vocabulary.Certainty;

/** The fields of an event; of a new one also those of the first source that tells of it. */
class EventForm extends RecordForm {

    /** The paths of the first claim's fields begin with this. */
    static final String CLAIM = "claims.0.";

    private List<SiteEvent.Claim> claims = List.of();

    /** @param isNew whether it is to be put on record; the claims of one on record are records of their own */
    EventForm(KnownChoices choices, boolean isNew) {
        super(choices);
        group("report.group.what");
        places("siteIds", "report.places").setRequired();
        choice("kind", "report.event-kind", SiteEvent.Kind.class).setRequired();
        date("happened", "report.happened").setRequired();
        text("dateAsStated", "report.date-as-stated").setRequired();
        longText("summary", "report.summary").setRequired();
        text("cause", "report.cause");
        choice("certainty", "report.certainty", Certainty.class).setRequired();
        if (isNew) {
            group("report.group.claim");
            ClaimFields.addTo(this, CLAIM);
            StatementFields.addTo(this, CLAIM);
        }
    }

    @Override
    String newId(FormReader fields) {
        return siteIds(fields).getFirst() + "-event-" + token();
    }

    @Override
    SiteEvent content(String id, FormReader fields) {
        return new SiteEvent(
                id,
                fields.choice("kind", SiteEvent.Kind.class),
                fields.date("happened"),
                fields.text("dateAsStated"),
                fields.choice("certainty", Certainty.class),
                fields.text("summary"),
                fields.optional("cause"),
                siteIds(fields),
                claims.isEmpty() ? List.of(fields.claim(CLAIM, claimId(id))) : claims);
    }

    @Override
    void fill(Object content) {
        SiteEvent event = (SiteEvent) content;
        claims = event.claims();
        set("siteIds", String.join(" ", event.siteIds()));
        set("kind", event.kind());
        set("happened", event.happened());
        set("dateAsStated", event.dateAsStated());
        set("summary", event.summary());
        set("cause", event.cause());
        set("certainty", event.certainty());
    }

    /** The id of the claim that comes with a new event. */
    static String claimId(String eventId) {
        return eventId + "-claim";
    }

    private static List<String> siteIds(FormReader fields) {
        String ids = fields.text("siteIds");
        if (ids.isEmpty()) {
            fields.refuse("siteIds", Reason.NO_PLACE);
            return List.of("");
        }
        return Arrays.asList(ids.split(" "));
    }
}
