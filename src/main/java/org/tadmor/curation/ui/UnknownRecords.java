package org.tadmor.curation.ui;

import com.vaadin.flow.router.RouteParameters;
import org.springframework.stereotype.Component;
import org.tadmor.curation.RecordRevisions;
import org.tadmor.vocabulary.ui.UnknownPages;

/** The addresses of records that their reader cannot see. */
@Component
class UnknownRecords extends UnknownPages {

    private final RecordRevisions revisions;

    UnknownRecords(RecordRevisions revisions) {
        super(RecordView.class);
        this.revisions = revisions;
    }

    @Override
    protected boolean isUnknown(RouteParameters parameters) {
        return RecordView.key(parameters).flatMap(revisions::latest).isEmpty();
    }
}
