package org.tadmor.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadmor.ProgramTest;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteRevision;

@ProgramTest
@WithMockUser(CURATOR)
class NoteFeedTests {

    @Autowired
    private NoteFeed feed;

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<NoteRevision> heard = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();

    @AfterEach
    void clearTheNotes(@Autowired JdbcClient database) {
        registrations.forEach(Registration::remove);
        database.sql("delete from note_revision").update();
    }

    @Test
    void tellsOfARevisionOnceItIsCommitted() {
        listen("citadel");
        NoteRevision written = new TransactionTemplate(transactions).execute(open -> {
            NoteRevision revision = write("citadel");
            assertThat(heard).isEmpty();
            return revision;
        });
        assertThat(heard).containsExactly(written);
    }

    @Test
    void tellsNothingOfWhatIsRolledBack() {
        listen("citadel");
        new TransactionTemplate(transactions).executeWithoutResult(open -> {
            write("citadel");
            open.setRollbackOnly();
        });
        assertThat(heard).isEmpty();
        assertThat(notes.on("citadel")).isEmpty();
    }

    @Test
    void tellsThoseAloneWhoListenToThePlace() {
        listen("citadel");
        write("museum");
        assertThat(heard).isEmpty();
    }

    @Test
    void tellsNothingOnceTheRegistrationIsRemoved() {
        listen("citadel");
        registrations.getFirst().remove();
        write("citadel");
        assertThat(heard).isEmpty();
    }

    @Test
    void tellsTheOthersWhenOnePageIsGone() {
        for (int page = 0; page < 3; page++) {
            registrations.add(feed.listen("citadel", revision -> {
                heard.add(revision);
                throw new IllegalStateException("this page is gone");
            }));
        }
        NoteRevision written = write("citadel");
        assertThat(heard).containsExactly(written, written, written);
    }

    private void listen(String siteId) {
        registrations.add(feed.listen(siteId, heard::add));
    }

    private NoteRevision write(String siteId) {
        return notes.write(siteId, "a note", UUID.randomUUID());
    }
}
