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
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadmor.ProgramTest;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteContent;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.note.NoteSubject;
import org.tadmor.note.NoteWriters;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

@ProgramTest
@WithMockUser(CURATOR)
class NoteFeedTests {

    @Autowired
    private NoteFeed feed;

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private NoteWriters writers;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<String> heard = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();

    @AfterEach
    void clearTheNotes(@Autowired JdbcClient database) {
        registrations.forEach(Registration::remove);
        database.sql("truncate note_revision, note_search cascade").update();
    }

    @Test
    void tellsOfARevisionOnceItIsCommitted() {
        listen("citadel");
        new TransactionTemplate(transactions).executeWithoutResult(open -> {
            write("citadel");
            assertThat(heard).isEmpty();
        });
        assertThat(heard).containsExactly("citadel");
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
            registrations.add(feed.listen("citadel", new Page("citadel") {

                @Override
                public void notesChanged() {
                    super.notesChanged();
                    throw new IllegalStateException("this page is gone");
                }
            }));
        }
        write("citadel");
        assertThat(heard).containsExactly("citadel", "citadel", "citadel");
    }

    @Test
    void wakesNoReaderForWhatIsInternal() {
        asReader(() -> listen("citadel"));
        NoteRevision internal = write("citadel", Visibility.INTERNAL);
        NoteRevision resolved = notes.resolve(internal, UUID.randomUUID());
        notes.withdraw(notes.reopen(resolved, UUID.randomUUID()), UUID.randomUUID());
        assertThat(heard).isEmpty();

        NoteRevision open = write("citadel", Visibility.PUBLIC);
        assertThat(heard).hasSize(1);
        notes.revise(open, new NoteContent("inside", open.subject(), Visibility.INTERNAL), UUID.randomUUID());
        assertThat(heard).hasSize(2);
    }

    @Test
    void wakesCuratorsForWhatIsInternal() {
        listen("citadel");
        write("citadel", Visibility.INTERNAL);
        assertThat(heard).containsExactly("citadel");
    }

    @Test
    void tellsCuratorsAloneWhoWrites() {
        listen("citadel");
        asReader(() -> listen("citadel"));
        UUID form = UUID.randomUUID();
        writers.hear(form, "citadel", null);
        writers.hear(form, "citadel", null);
        assertThat(heard).containsExactly("writers at citadel");
        writers.forget(form);
        assertThat(heard).containsExactly("writers at citadel", "writers at citadel");
    }

    @Test
    void lendsNoPageTheRightsOfWhoeverWrites() {
        List<Boolean> rights = new ArrayList<>();
        registrations.add(feed.listen("citadel", new Page("citadel") {

            @Override
            public void notesChanged() {
                rights.add(currentUser.is(Role.CURATOR));
            }
        }));
        write("citadel");
        assertThat(rights).containsExactly(false);
        assertThat(currentUser.is(Role.CURATOR)).isTrue();
    }

    private void listen(String siteId) {
        registrations.add(feed.listen(siteId, new Page(siteId)));
    }

    private NoteRevision write(String siteId) {
        return write(siteId, Visibility.PUBLIC);
    }

    private NoteRevision write(String siteId, Visibility visibility) {
        return notes.write(siteId, new NoteContent("a note", NoteSubject.place(siteId), visibility), UUID.randomUUID());
    }

    private static void asReader(Runnable action) {
        SecurityContext curator = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        action.run();
        SecurityContextHolder.setContext(curator);
    }

    /** An open page on a place. */
    private class Page implements NoteFeed.Listener {

        private final String siteId;

        Page(String siteId) {
            this.siteId = siteId;
        }

        @Override
        public void notesChanged() {
            heard.add(siteId);
        }

        @Override
        public void writersChanged() {
            heard.add("writers at " + siteId);
        }
    }
}
