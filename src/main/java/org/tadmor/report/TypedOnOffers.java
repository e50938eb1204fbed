package org.tadmor.report;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.UUID;
import org.tadmor.curation.RecordKey;
import org.tadmor.curation.RecordKind;
import org.tadmor.curation.RecordRevision;
import org.tadmor.security.Account;
import org.tadmor.vocabulary.Slugs;

/** Offers to go on with what was typed after a record was sent: for each record it belongs to, a draft of a correction. */
class TypedOnOffers extends Div {

    private final Account curator;

    TypedOnOffers(Account curator, RecordRevision stored) {
        this.curator = curator;
        if (stored.key().kind() == RecordKind.EVENT && !stored.isDraft()) {
            // What the first source says came with the event, and is a record of its own.
            String claimId = EventForm.claimId(stored.key().id());
            add(offer(
                    new RecordKey(RecordKind.CLAIM, claimId),
                    EventForm.CLAIM,
                    new RecordDraft(UUID.randomUUID(), "1")));
        }
        add(offer(stored.key(), "", RecordDraft.of(UUID.randomUUID(), stored)));
    }

    /**
     * Lets the browser decide, which alone knows what was typed since.
     *
     * @param key names the draft that was sent
     * @param submission it was sent under
     * @param sent what stood in the fields then; whatever is not among it was typed since
     */
    void showIfAny(String key, UUID submission, Map<String, String> sent) {
        getElement().executeJs("window.tadmorRecordDrafts.stored(this, $0, $1, $2)", key, submission.toString(), sent);
    }

    /** @param fields whose paths begin so belong to the record */
    private Paragraph offer(RecordKey key, String fields, RecordDraft draft) {
        String kind = Slugs.of(key.kind());
        Paragraph offer = new Paragraph(
                new Text(getTranslation("report.typed-on") + " "),
                new Anchor("report/%s/%s".formatted(kind, key.id()), getTranslation("report.correct." + kind)));
        offer.getElement()
                .setAttribute("hidden", true)
                .setAttribute("data-draft", RecordDraft.keyOfCorrection(curator, key.kind(), key.id()))
                .setAttribute("data-fields", fields)
                .setAttribute("data-submission", draft.submission().toString())
                .setAttribute("data-basis", draft.basis());
        return offer;
    }
}
