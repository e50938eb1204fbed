package org.tadmor.curation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.curation.RecordRevision.State;

/** The whole history of each record, whoever asks: the stored revisions with what the evidence files brought. */
class RecordHistories {

    private final RecordRepository revisions;
    private final RecordRows rows;
    private final StandingRecords standing;

    RecordHistories(JdbcClient jdbc, StandingRecords standing) {
        this.revisions = new RecordRepository(jdbc);
        this.rows = new RecordRows(jdbc);
        this.standing = standing;
    }

    /**
     * Every revision, drafts too. What the evidence files brought since the last of them, or before there was any, is one
     * more, which is stored once a curator goes on from it.
     */
    List<RecordRevision> of(RecordKey key) {
        // PostgreSQL knows no null character and refuses to compare with one.
        if (key.id().indexOf('\0') >= 0) {
            return List.of();
        }
        List<RecordRevision> history = new ArrayList<>(revisions.history(key));
        if (history.isEmpty() || history.getLast().state() == State.STANDING) {
            standing.find(key)
                    .filter(content -> history.isEmpty()
                            || !standing.asOnRecord(history.getLast().content()).equals(content))
                    .ifPresent(content -> history.add(loaded(content, history)));
        }
        return history;
    }

    private RecordRevision loaded(Object content, List<RecordRevision> earlier) {
        RecordKey key = RecordKey.of(content);
        return new RecordRevision(
                key,
                earlier.size() + 1,
                standing.siteIds(content),
                Action.LOADED,
                State.STANDING,
                true,
                content,
                null,
                RecordRevision.EVIDENCE,
                RecordRevision.EVIDENCE,
                earlier.reversed().stream()
                        .findFirst()
                        .map(RecordRevision::recordedAt)
                        .or(() -> rows.recordedAt(key))
                        .orElseThrow());
    }
}
