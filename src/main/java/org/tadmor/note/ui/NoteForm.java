package org.tadmor.note.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.note.NoteConflictException;
import org.tadmor.note.NoteContent;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteSubject;
import org.tadmor.note.NoteText;
import org.tadmor.vocabulary.ui.Words;

/**
 * A note to write or to revise, with its draft. What is typed is kept in this browser until it is stored, so that a
 * crash, a closed tab or an expired sign-in loses nothing; a draft carries the submission it will be stored under. Each
 * open form has a draft of its own.
 */
@Tag("note-form")
@JavaScript("context://tadmor/drafts.js")
@JavaScript("context://tadmor/note-form.js")
class NoteForm extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(NoteForm.class);

    private final NotesDesk desk;
    private final UUID id = UUID.randomUUID();
    private final NoteFields fields;
    private final Div message = new Div();
    private final Div buttons = new Div();
    private @Nullable NoteRevision revised;
    private UUID submission = UUID.randomUUID();
    private Consumer<NoteRevision> storedListener = revision -> {};
    /** Someone revised what this had stored before it was typed on: what stands here is a note of its own. */
    private Consumer<NoteRevision> conflictListener = latest -> {
        submission = UUID.randomUUID();
        submit();
    };

    private Consumer<String> outdatedListener = basis -> {};

    /** @param revised what is revised; null for a new note */
    NoteForm(NotesDesk desk, @Nullable NoteRevision revised) {
        this.desk = desk;
        this.revised = revised;
        addClassName("note-form");
        fields = new NoteFields(
                desk, getTranslation(revised == null ? "note.write.label" : "note.revise.label"), this::insert);
        fields.show(revised == null ? NoteContent.onPlace(desk.siteId(), "") : revised.content());
        fields.onSubject(this::keepSubject);
        message.getElement().setAttribute("role", "alert");
        buttons.addClassName("buttons");
        Button save = new Button(getTranslation("note.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        // The field tells its value when it loses the focus, which the keys alone would not take from it.
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .listenOn(fields.text())
                .resetFocusOnActiveElement();
        buttons.add(save);
        add(fields, message, buttons);
    }

    void onStored(Consumer<NoteRevision> listener) {
        storedListener = listener;
    }

    /** Told how the note stands by now when someone else changed it; nothing was stored then. */
    void onConflict(Consumer<NoteRevision> listener) {
        conflictListener = listener;
    }

    /** Told on which revision the draft was begun that the browser gave back, when that was another. */
    void onOutdatedDraft(Consumer<String> listener) {
        outdatedListener = listener;
    }

    /** Adds a button that forgets what was typed. */
    void addDiscard(String label, Runnable discarded) {
        buttons.add(new Button(label, click -> {
            desk.writers().forget(id);
            tell("forget($0, $1)", prefix(), submission);
            discarded.run();
        }));
    }

    void focus() {
        fields.text().focus();
    }

    /** Lets the note be about this, for its writer to go on. */
    void choose(NoteSubject subject) {
        fields.choose(subject);
        keepSubject();
        getElement().callJsFunction("scrollIntoView");
        focus();
    }

    NoteContent content() {
        return fields.content();
    }

    /** Lets the writer go on from another revision, with what is proposed to follow it. */
    void goOnFrom(NoteRevision latest, NoteContent proposed) {
        String written = content().text();
        revised = latest;
        fields.show(proposed);
        getElement().executeJs("window.tadmorNoteForm.goOn(this, $0, $1)", written, draft());
        focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keepDraft();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        desk.writers().forget(id);
    }

    /** Called by the browser with the draft that it kept. */
    @ClientCallable
    void restoreDraft(Draft kept) {
        fields.show(kept.content(content().subject()));
        submission = kept.submission();
        say(new Span(getTranslation("note.draft-restored")));
        if (!kept.basis().equals(draft().basis())) {
            outdatedListener.accept(kept.basis());
        }
    }

    /** Called by the browser now and then while something is typed. */
    @ClientCallable
    void writing() {
        desk.writers().hear(id, desk.siteId(), revised == null ? null : revised.noteId());
    }

    private void save() {
        message.removeAll();
        NoteText.problemWith(content().text()).ifPresentOrElse(this::refuse, this::submit);
    }

    private void refuse(NoteText.Problem problem) {
        fields.text()
                .setErrorMessage(getTranslation(
                        Words.key(problem),
                        NoteText.MAX_LENGTH,
                        content().text().length()));
        fields.text().setInvalid(true);
        focus();
    }

    private void submit() {
        fields.text().setInvalid(false);
        try {
            Draft written = draft();
            NoteRevision stored = store(content());
            goOnAfter(written, stored);
            storedListener.accept(stored);
        } catch (NoteConflictException conflict) {
            conflictListener.accept(conflict.latest());
        } catch (AccessDeniedException expired) {
            say(new Span(getTranslation("note.sign-in-expired")), new SignInLink(getTranslation("sign-in.link")));
            // Whoever signs in again in another tab goes on with it there.
            getElement().executeJs("window.tadmorNoteForm.share(this)");
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A note could not be stored", unreachable);
            say(new Span(getTranslation("note.not-stored")));
        }
    }

    private NoteRevision store(NoteContent written) {
        return revised == null
                ? desk.notes().write(desk.siteId(), written, submission)
                : desk.notes().revise(revised, written, submission);
    }

    /** The form of a revision is gone when the browser hears of it, so that the page is told. */
    private void goOnAfter(Draft written, NoteRevision stored) {
        desk.writers().forget(id);
        submission = UUID.randomUUID();
        NoteRevision next = revised == null ? null : stored;
        tell("stored($0, $1, $2)", prefix(), written, Draft.of(stored.content(), submission, next));
        fields.show(NoteContent.onPlace(desk.siteId(), ""));
        keepDraft();
    }

    private void tell(String call, Object... arguments) {
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.tadmorDrafts." + call, arguments));
    }

    private Draft draft() {
        return Draft.of(content(), submission, revised);
    }

    private String prefix() {
        return Draft.prefix(desk.siteId(), revised, desk.curator());
    }

    private void insert(String mention) {
        getElement().executeJs("window.tadmorNoteForm.insert(this, $0)", mention);
    }

    private void say(Component... parts) {
        message.removeAll();
        message.add(new Paragraph(parts));
    }

    private void keepDraft() {
        getElement().executeJs("window.tadmorNoteForm.keep(this, $0, $1)", prefix(), draft());
    }

    private void keepSubject() {
        getElement().executeJs("window.tadmorNoteForm.choose(this, {subject: $0})", draft().subject());
    }
}
