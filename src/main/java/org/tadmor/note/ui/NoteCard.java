package org.tadmor.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.attachment.ui.AttachmentsPanel;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteConflictException;
import org.tadmor.note.NoteMarkdown;
import org.tadmor.note.NoteRevision;
import org.tadmor.security.Account;
import org.tadmor.vocabulary.ui.Words;

/** One note as it stands, with its history and, for curators, what can be done with it. */
class NoteCard extends Article {

    private static final Logger LOG = LoggerFactory.getLogger(NoteCard.class);

    private final CuratorNotes notes;
    private final @Nullable Account curator;
    private final Header header = new Header();
    private final Div body = new Div();
    private final Div conflict = new Div();
    private final Div buttons = new Div();
    private final NoteHistory history;
    private final AttachmentsPanel attachments;
    private NoteRevision shown;
    private boolean revising;

    /** @param curator who reads, when that is a curator; null for anyone else */
    NoteCard(CuratorNotes notes, NoteRevision latest, @Nullable Account curator, AttachmentsPanel attachments) {
        this.notes = notes;
        this.attachments = attachments;
        this.curator = curator;
        this.shown = latest;
        this.history = new NoteHistory(notes, latest.noteId(), curator == null ? null : this::restore);
        addClassName("note");
        conflict.addClassName("note-conflict");
        conflict.getElement().setAttribute("role", "alert");
        buttons.addClassName("buttons");
        add(header, body, attachments, conflict, buttons, history);
        show(latest);
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
        header.removeAll();
        header.add(author(latest), time(latest));
        body.removeAll();
        body.add(latest.isWithdrawn() ? withdrawal() : prose(latest.text()));
        conflict.removeAll();
        history.refresh(latest);
        offer(latest);
    }

    /** A note's text as its reader sees it, in the direction of its own first letter. */
    static Component prose(String markdown) {
        return new Html("<div class=\"prose\" dir=\"auto\">" + NoteMarkdown.toHtml(markdown) + "</div>");
    }

    private void offer(NoteRevision latest) {
        buttons.removeAll();
        if (curator == null) {
            return;
        }
        if (latest.isWithdrawn()) {
            buttons.add(button("note.restore", () -> restore(latest)));
        } else {
            buttons.add(button("note.revise", this::revise), button("note.withdraw", this::withdraw));
        }
    }

    private void revise() {
        revising = true;
        String key = Drafts.key(shown.siteId(), shown.noteId().toString(), curator);
        String basis = String.valueOf(shown.number());
        NoteForm form =
                new NoteForm(key, basis, getTranslation("note.revise.label"), shown.text(), this::storeRevision);
        form.onStored(this::finish);
        form.onConflict(this::confront);
        form.onOutdatedDraft(() -> confront(shown));
        form.addDiscard(getTranslation("note.discard"), () -> finish(latest()));
        body.removeAll();
        body.add(form);
        buttons.removeAll();
        form.focus();
    }

    private NoteRevision storeRevision(String text, UUID submission) {
        return notes.revise(shown, text, submission);
    }

    private void withdraw() {
        change(() -> notes.withdraw(shown, UUID.randomUUID()));
    }

    private void restore(NoteRevision earlier) {
        change(() -> notes.restore(shown, earlier, UUID.randomUUID()));
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
        return notes.history(shown.noteId()).getLast();
    }

    /** While a revision is being written: someone else was faster, though nothing has been refused yet. */
    private void warn(NoteRevision latest) {
        if (latest.number() > shown.number()) {
            say(new Span(getTranslation("note.changed-while-writing", latest.authorName())));
        }
    }

    /** Shows the other text beside the own one; the own one is then stored as its successor if saved again. */
    private void confront(NoteRevision latest) {
        shown = latest;
        conflict.removeAll();
        conflict.add(
                new H3(getTranslation("note.conflict.title")),
                new Paragraph(
                        getTranslation("note.conflict.message", latest.authorName(), Words.of(latest.recordedAt()))),
                prose(latest.text()),
                new Paragraph(getTranslation("note.conflict.advice")));
    }

    private Component withdrawal() {
        return new Paragraph(getTranslation("note.withdrawn", shown.authorName()));
    }

    private static Span author(NoteRevision revision) {
        Span author = new Span(revision.authorName());
        author.addClassName("author");
        return author;
    }

    static Span time(NoteRevision revision) {
        Span time = new Span(Words.of(revision.action()) + " " + Words.of(revision.recordedAt()));
        time.addClassName("time");
        return time;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
