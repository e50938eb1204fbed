package org.tadmor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.ADMINISTRATOR;
import static org.tadmor.ProgramTest.CURATOR;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.curation.Publication;
import org.tadmor.curation.RecordKey;
import org.tadmor.curation.RecordKind;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RecordRevisions;
import org.tadmor.curation.Records;

@WithMockUser(CURATOR)
class ReportViewTests extends ScreenTest {

    private static final String PUBLISH = "Publish";
    private static final String[] NOTHING = {};

    @Autowired
    private Records records;

    @Autowired
    private RecordRevisions revisions;

    @AfterEach
    void clearTheRecord(@Autowired JdbcClient database) {
        database.sql("truncate record_revision").update();
    }

    @Test
    void offersToPublishWhatStandsAndOnesOwnDraft() {
        open("report/place/citadel");
        assertThat(offers(PUBLISH)).isTrue();
        draft();
        open("report/place/citadel");
        assertThat(offers(PUBLISH)).isTrue();
    }

    @Test
    void offersToLeaveTheDraftOfAnotherForReviewAlone() {
        signInAs(ADMINISTRATOR);
        draft();
        signInAs(CURATOR);
        open("report/place/citadel");
        assertThat(offers(PUBLISH)).isFalse();
        assertThat(offers("Leave as a draft for review")).isTrue();
    }

    @Test
    void tellsWhenTheRecordWasChangedSinceTheDraftWasBegun() {
        draft();
        open("report/place/citadel");
        RecordForm form = find(PlaceForm.class).single();
        form.restoreDraft(NOTHING, NOTHING, new RecordDraft(UUID.randomUUID(), "2"));
        assertThat(screen()).contains("This is a draft kept in this browser. It is not stored yet.");
        form.restoreDraft(NOTHING, NOTHING, new RecordDraft(UUID.randomUUID(), "1"));
        assertThat(screen()).contains("begun before zenobia changed this record on");
    }

    private void draft() {
        RecordRevision citadel =
                revisions.latest(new RecordKey(RecordKind.PLACE, "citadel")).orElseThrow();
        records.correct(citadel, citadel.content(), "read again", Publication.FOR_REVIEW, UUID.randomUUID());
    }

    private static void signInAs(String username) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(username, "", "ROLE_ANY"));
    }
}
