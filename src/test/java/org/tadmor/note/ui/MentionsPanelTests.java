package org.tadmor.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.Mentions;
import org.tadmor.note.Mentions.Mentioning;
import org.tadmor.note.NoteRevision;
import org.tadmor.site.Sites;

@WithMockUser(CURATOR)
class MentionsPanelTests extends ScreenTest {

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private Mentions mentions;

    @Autowired
    private Sites sites;

    @AfterEach
    void clearTheNotes(@Autowired JdbcClient database) {
        database.sql("truncate note_revision, note_search, note_mention_read cascade")
                .update();
    }

    @Test
    void leadsToTheNotesThatMentionWhoeverLooks() {
        NoteRevision note = notes.write("citadel", "Ask @" + CURATOR, UUID.randomUUID());
        notes.write("museum", "Ask nobody", UUID.randomUUID());
        MentionsPanel panel = show();
        assertThat(text(panel))
                .startsWith("1 not read yet New Note on Citadel zenobia wrote on")
                .endsWith("Ask @zenobia Mark as read");
        assertThat(links("Note on Citadel")).containsExactly("place/citadel#note-" + note.noteId());
    }

    @Test
    void remembersWhatWasRead() {
        notes.write("citadel", "Ask @" + CURATOR, UUID.randomUUID());
        MentionsPanel panel = show();
        click("Mark as read");
        assertThat(text(panel)).contains("Nothing new", "Note on Citadel").doesNotContain("Mark as read");
        assertThat(mentions.ofMine()).noneMatch(Mentioning::unread);
    }

    @Test
    void saysThatNothingMentionsWhoeverLooks() {
        assertThat(text(show())).isEqualTo("No note mentions you.");
    }

    private MentionsPanel show() {
        MentionsPanel panel = new MentionsPanel(mentions, sites);
        UI.getCurrent().add(panel);
        return panel;
    }
}
