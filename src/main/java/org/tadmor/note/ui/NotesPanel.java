package org.tadmor.note.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteSubject;
import org.tadmor.note.NoteWriters.Writer;

/** The notes on one place: reads for everyone, writes for curators, and follows what others write meanwhile. */
@JavaScript("context://tadmor/drafts.js")
@JavaScript("context://tadmor/notes.js")
public class NotesPanel extends Section implements AfterNavigationObserver {

    private final NotesDesk desk;
    private final NoteFeed feed;
    private final H2 title = new H2();
    private final Paragraph none = new Paragraph(getTranslation("note.none"));
    private final NoteCards cards;
    private final WritersLine writers = new WritersLine();
    private final SignInLink signIn = new SignInLink(getTranslation("note.sign-in-to-write"));
    private final @Nullable NoteForm form;
    private @Nullable Registration registration;

    NotesPanel(NotesDesk desk, NoteFeed feed) {
        this.desk = desk;
        this.feed = feed;
        this.cards = new NoteCards(desk);
        this.form = desk.curator() == null ? null : form();
        addClassNames("panel", "notes");
        setId("notes");
        add(title, none, form == null ? invitation() : form, writers, cards);
    }

    /** A button for a note on something on record; empty for readers. */
    public Optional<Component> noteOn(NoteSubject subject) {
        return button("note.on-this", writing -> writing.choose(subject));
    }

    /** A button for the top of a long page, which leads to the field for a new note; empty for readers. */
    public Optional<Component> shortcut() {
        return button("note.write.label", NoteForm::focus);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        registration = feed.listen(desk.siteId(), new NoteFeed.Listener() {

            @Override
            public void notesChanged() {
                ui.access(NotesPanel.this::show);
            }

            @Override
            public void writersChanged() {
                ui.access(NotesPanel.this::showWriters);
            }
        });
        // Not before listening: what was stored in between would stay unseen.
        show();
        getElement().executeJs("window.tadmorNotes.reveal()");
    }

    /** A screen makes its panels before it is shown, and keeps them while its address changes. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        signIn.comeBackTo(event.getLocation());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.remove();
            registration = null;
        }
    }

    private void show() {
        List<NoteRevision> all = desk.notes().on(desk.siteId());
        cards.show(all);
        title.setText(getTranslation("note.title", all.size()));
        none.setVisible(all.isEmpty());
        showWriters();
    }

    private void showWriters() {
        List<Writer> all = desk.writers().on(desk.siteId());
        writers.show(all.stream().filter(writer -> writer.noteId() == null).toList());
        cards.showWriters(all);
    }

    private Optional<Component> button(String key, Consumer<NoteForm> action) {
        return Optional.ofNullable(form).map(writing -> {
            Button button = new Button(getTranslation(key), click -> action.accept(writing));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            return button;
        });
    }

    private NoteForm form() {
        NoteForm writing = new NoteForm(desk, null);
        writing.onStored(stored -> show());
        return writing;
    }

    private Div invitation() {
        Paragraph kept = new Paragraph(getTranslation("note.draft-waits"));
        kept.getElement().setAttribute("hidden", true);
        // A draft whose sign-in expired waits in this browser, not on the server.
        kept.getElement().executeJs("window.tadmorDrafts.revealIfAny(this, $0)", Draft.prefix(desk.siteId()));
        return new Div(kept, signIn);
    }
}
