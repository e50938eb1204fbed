package org.tadmor.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordKind;
import org.tadmor.curation.RecordRevision;
import org.tadmor.security.Account;
import org.tadmor.vocabulary.Slugs;

/**
 * What a browser keeps of a draft beside the fields.
 *
 * @param submission what it will be stored under
 * @param basis the number of the revision that it corrects; empty for a new record
 */
record RecordDraft(UUID submission, String basis) {

    /** @param read what is corrected; null for a new record */
    static RecordDraft of(UUID submission, @Nullable RecordRevision read) {
        return new RecordDraft(submission, read == null ? "" : String.valueOf(read.number()));
    }

    /** Names the draft of a new record, which is begun at a place or at none. */
    static String keyOfNew(Account curator, RecordKind kind, String place) {
        return key(curator, kind, "/" + place);
    }

    /** Names the draft of a correction, whichever revision it was begun on. */
    static String keyOfCorrection(Account curator, RecordKind kind, String id) {
        return key(curator, kind, "#" + id);
    }

    private static String key(Account curator, RecordKind kind, String about) {
        return "tadmor.record-draft/%s/%s%s".formatted(curator.username(), Slugs.of(kind), about);
    }
}
