package org.tadmor.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteContent;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.note.NoteSubject;

@WithMockUser(CURATOR)
class NotesViewTests extends ScreenTest {

    @Autowired
    private CuratorNotes notes;

    @AfterEach
    void clearTheNotes(@Autowired JdbcClient database) {
        database.sql("truncate note_revision, note_search cascade").update();
    }

    @Test
    void isInTheMenu() {
        open("notes");
        assertThat(links("Notes")).containsExactly("notes");
        assertThat(title()).isEqualTo("Notes – Tadmor");
        assertThat(screen()).contains("No note matches.");
    }

    @Test
    void leadsToEachNoteOnThePageOfItsPlace() {
        NoteRevision note = write("citadel", "Its *bridge* is gone.", Visibility.PUBLIC);
        open("notes");
        assertThat(screen()).contains("1 note", "zenobia wrote on 22 November 2026", "Its bridge is gone.");
        assertThat(links("Note on Citadel")).containsExactly("place/citadel#note-" + note.noteId());
    }

    @Test
    void showsWhatItsAddressAsksFor() {
        NoteRevision written = write("citadel", "Its bridge is gone.", Visibility.PUBLIC);
        write("museum", "Le musée", Visibility.INTERNAL);
        notes.resolve(written, UUID.randomUUID());
        Map.of(
                        "text=musee", 1,
                        "text=bridge+gone", 1,
                        "place=citadel", 1,
                        "state=resolved", 1,
                        "state=withdrawn", 0,
                        "visibility=internal", 1,
                        "about=place", 2,
                        "author=zenobia", 2,
                        "author=odaenathus", 0)
                .forEach((query, found) -> {
                    open("notes?" + query);
                    assertThat(hits()).as(query).hasSize(found);
                });
        open("notes?state=lost");
        assertThat(screen()).contains("does not exist here and was left out: lost.");
        assertThat(hits()).hasSize(2);
    }

    @Test
    void putsWhatIsAskedForIntoItsAddress() {
        open("notes");
        test(find(TextField.class).withLabel("Words in the text").single()).setValue("bridge");
        assertThat(asked()).isEqualTo(Map.of("text", "bridge"));
    }

    @Test
    void hidesInternalNotesFromReaders() {
        write("citadel", "Its bridge is gone.", Visibility.PUBLIC);
        write("museum", "Where the busts are", Visibility.INTERNAL);
        asReader(() -> open("notes?visibility=internal"));
        assertThat(screen()).contains("No note matches.").doesNotContain("Internal", "Who may read it");
        asReader(() -> open("notes"));
        assertThat(hits()).hasSize(1);
        assertThat(find(ComboBox.class).withLabel("Who may read it").exists()).isFalse();
    }

    @Test
    void showsMoreOfThemWhenAsked() {
        for (int note = 0; note < 25; note++) {
            write("citadel", "note " + note, Visibility.PUBLIC);
        }
        open("notes");
        assertThat(screen()).contains("25 notes");
        assertThat(hits()).hasSize(20);
        click("Show more");
        assertThat(hits()).hasSize(25);
        assertThat(asked()).isEqualTo(Map.of("shown", "40"));
        assertThat(offers("Show more")).isFalse();
        open("notes?shown=3");
        assertThat(hits()).hasSize(3);
    }

    private List<ListItem> hits() {
        return find(ListItem.class).withClassName("note-hit").all();
    }

    private NoteRevision write(String siteId, String text, Visibility visibility) {
        return notes.write(siteId, new NoteContent(text, NoteSubject.place(siteId), visibility), UUID.randomUUID());
    }

    private static void asReader(Runnable action) {
        SecurityContext curator = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        action.run();
        SecurityContextHolder.setContext(curator);
    }
}
