package org.tadmor.note.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.ui.AttachmentsPanels;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteRevision;
import org.tadmor.security.Account;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/** The notes on one place: reads for everyone, writes for curators, and follows what others write meanwhile. */
@JavaScript("context://tadmor/drafts.js")
public class NotesPanel extends Section implements AfterNavigationObserver {

    private final CuratorNotes notes;
    private final NoteFeed feed;
    private final AttachmentsPanels attachments;
    private final String siteId;
    private final @Nullable Account curator;
    private final H2 title = new H2();
    private final Paragraph none = new Paragraph(getTranslation("note.none"));
    private final Div list = new Div();
    private final Map<UUID, NoteCard> cards = new LinkedHashMap<>();
    private final SignInLink signIn = new SignInLink(getTranslation("note.sign-in-to-write"));
    private @Nullable Registration registration;

    NotesPanel(
            CuratorNotes notes, NoteFeed feed, CurrentUser currentUser, AttachmentsPanels attachments, String siteId) {
        this.notes = notes;
        this.feed = feed;
        this.attachments = attachments;
        this.siteId = siteId;
        this.curator = currentUser.account(Role.CURATOR).orElse(null);
        addClassNames("panel", "notes");
        setId("notes");
        add(title, none, curator == null ? invitation() : form(), list);
        show(notes.on(siteId));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        registration = feed.listen(siteId, revision -> ui.access(() -> show(notes.on(siteId))));
        // What was stored between reading and listening would otherwise stay unseen.
        show(notes.on(siteId));
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

    private void show(List<NoteRevision> latest) {
        title.setText(getTranslation("note.title", latest.size()));
        none.setVisible(latest.isEmpty());
        for (int position = 0; position < latest.size(); position++) {
            NoteRevision revision = latest.get(position);
            NoteCard card = cards.get(revision.noteId());
            if (card == null) {
                card = new NoteCard(
                        notes,
                        revision,
                        curator,
                        attachments.on(
                                new Subject(Subject.NOTE, revision.noteId().toString())));
                cards.put(revision.noteId(), card);
                list.addComponentAtIndex(position, card);
            } else {
                card.show(revision);
            }
        }
    }

    private NoteForm form() {
        NoteForm form = new NoteForm(
                Drafts.key(siteId, "new", curator),
                "",
                getTranslation("note.write.label"),
                "",
                (text, submission) -> notes.write(siteId, text, submission));
        form.onStored(stored -> show(notes.on(siteId)));
        return form;
    }

    private Div invitation() {
        Paragraph kept = new Paragraph(getTranslation("note.draft-waits"));
        kept.getElement().setAttribute("hidden", true);
        // A draft whose sign-in expired waits in this browser, not on the server.
        kept.getElement().executeJs("window.tadmorDrafts.revealIfAny(this, $0)", Drafts.prefix(siteId));
        return new Div(kept, signIn);
    }
}
