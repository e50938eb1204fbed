package org.tadmor.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.attachment.ui.AttachmentsPanel;
import org.tadmor.note.NoteConflictException;
import org.tadmor.note.NoteContent;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.note.NoteWriters.Writer;

/** One note as it stands, with its history and, for curators, what can be done with it. */
class NoteCard extends Article {

    private static final Logger LOG = LoggerFactory.getLogger(NoteCard.class);

    private final NotesDesk desk;
    private final NoteHeader header;
    private final Div body = new Div();
    private final WritersLine writers = new WritersLine();
    private final Div conflict = new Div();
    private final Div buttons = new Div();
    private final NoteHistory history;
    private final AttachmentsPanel attachments;
    private NoteRevision shown;
    private boolean revising;

    /** It is empty until {@link #show}. */
    NoteCard(NotesDesk desk, NoteRevision latest, AttachmentsPanel attachments) {
        this.desk = desk;
        this.attachments = attachments;
        this.shown = latest;
        this.header = new NoteHeader(desk.names());
        this.history = new NoteHistory(desk.notes(), latest.noteId(), desk.curator() == null ? null : this::restore);
        addClassName("note");
        setId(NoteAddress.anchor(latest.noteId()));
        conflict.addClassName("note-conflict");
        conflict.getElement().setAttribute("role", "alert");
        buttons.addClassName("buttons");
        add(header, body, attachments, writers, conflict, buttons, history);
    }

    /** Shows how the note stands by now. A text being written in this card is left alone. */
    void show(NoteRevision latest) {
        if (revising) {
            warn(latest);
            return;
        }
        if (latest.isWithdrawn() != shown.isWithdrawn()) {
            attachments.refresh();
        }
        shown = latest;
        setClassName("withdrawn", latest.isWithdrawn());
        header.show(latest);
        body.removeAll();
        body.add(NoteParts.text(latest));
        conflict.removeAll();
        history.refresh(latest);
        offer(latest);
    }

    /** Shows who writes in this note elsewhere. */
    void showWriters(List<Writer> all) {
        writers.show(all.stream()
                .filter(writer -> shown.noteId().equals(writer.noteId()))
                .toList());
    }

    /** Whether it belongs to those that need no attention. */
    boolean isResolved() {
        return !revising && shown.state() == State.RESOLVED;
    }

    private void offer(NoteRevision latest) {
        buttons.removeAll();
        if (desk.curator() == null) {
            return;
        }
        switch (latest.state()) {
            case OPEN ->
                buttons.add(
                        button("note.revise", this::revise),
                        button("note.resolve", () -> change(() -> desk.notes().resolve(shown, UUID.randomUUID()))),
                        button("note.withdraw", this::withdraw));
            case RESOLVED ->
                buttons.add(
                        button("note.reopen", () -> change(() -> desk.notes().reopen(shown, UUID.randomUUID()))),
                        button("note.withdraw", this::withdraw));
            case WITHDRAWN -> buttons.add(button("note.restore", () -> restore(latest)));
        }
    }

    private void revise() {
        revising = true;
        NoteForm form = new NoteForm(desk, shown);
        form.onStored(this::finish);
        form.onConflict(latest -> confront(form, shown, latest));
        form.onOutdatedDraft(basis -> confront(form, earlier(basis), shown));
        form.addDiscard(getTranslation("note.discard"), () -> finish(latest()));
        body.removeAll();
        body.add(form);
        buttons.removeAll();
        form.focus();
    }

    private void withdraw() {
        change(() -> desk.notes().withdraw(shown, UUID.randomUUID()));
    }

    private void restore(NoteRevision earlier) {
        change(() -> desk.notes().restore(shown, earlier, UUID.randomUUID()));
    }

    private void change(Supplier<NoteRevision> action) {
        try {
            show(action.get());
        } catch (NoteConflictException changed) {
            show(changed.latest());
            say(new Span(
                    getTranslation("note.changed-meanwhile", changed.latest().authorName())));
        } catch (AccessDeniedException expired) {
            say(
                    new Span(getTranslation("note.not-changed.sign-in-expired")),
                    new SignInLink(getTranslation("sign-in.link")));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A note could not be changed", unreachable);
            say(new Span(getTranslation("note.not-changed")));
        }
    }

    private void say(Component... parts) {
        conflict.removeAll();
        conflict.add(new Paragraph(parts));
    }

    private void finish(NoteRevision stored) {
        revising = false;
        show(stored);
    }

    private NoteRevision latest() {
        return desk.notes().history(shown.noteId()).getLast();
    }

    /** The revision that a draft was begun on; the first one when the draft does not say. */
    private NoteRevision earlier(String basis) {
        List<NoteRevision> all = desk.notes().history(shown.noteId());
        return all.stream()
                .filter(revision -> String.valueOf(revision.number()).equals(basis))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** While a revision is being written: someone else was faster, though nothing has been refused yet. */
    private void warn(NoteRevision latest) {
        if (latest.number() > shown.number()) {
            say(new Span(getTranslation("note.changed-while-writing", latest.authorName())));
        }
    }

    /** Shows both texts against the one that both began with; what is saved next follows theirs. */
    private void confront(NoteForm form, NoteRevision ancestor, NoteRevision theirs) {
        NoteContent mine = form.content();
        MergeView merge = new MergeView(ancestor, theirs, mine);
        shown = theirs;
        conflict.removeAll();
        conflict.add(merge);
        form.goOnFrom(theirs, merge.proposal());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
