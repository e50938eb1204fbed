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
import org.tadmor.note.NoteRevision.Visibility;
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
    private Consumer<NoteRevision> conflictListener = revision -> {};
    private Consumer<String> outdatedListener = basis -> {};

    /** @param revised what is revised; null for a new note */
    NoteForm(NotesDesk desk, @Nullable NoteRevision revised) {
        this.desk = desk;
        this.revised = revised;
        addClassName("note-form");
        fields = new NoteFields(
                desk, getTranslation(revised == null ? "note.write.label" : "note.revise.label"), this::insert);
        fields.show(revised == null ? NoteContent.onPlace(desk.siteId(), "") : revised.content());
        fields.onChoice(this::keepChoices);
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
            forgetDraft();
            discarded.run();
        }));
    }

    void focus() {
        fields.text().focus();
    }

    /** Lets the note be about this, for its writer to go on. */
    void choose(NoteSubject subject) {
        fields.choose(subject);
        keepChoices();
        getElement().callJsFunction("scrollIntoView");
        focus();
    }

    NoteContent content() {
        return fields.content();
    }

    /** Lets the writer go on from another revision, with what is proposed to follow it. */
    void goOnFrom(NoteRevision latest, NoteContent proposed) {
        revised = latest;
        fields.show(proposed);
        getElement().executeJs("window.tadmorDrafts.goOn(this, $0)", basis());
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
    void restoreDraft(String text, String keptSubmission, String keptBasis, String subject, boolean internal) {
        fields.show(new NoteContent(
                text,
                DraftSubject.read(subject).orElseGet(() -> content().subject()),
                internal ? Visibility.INTERNAL : Visibility.PUBLIC));
        submission = UUID.fromString(keptSubmission);
        say(new Span(getTranslation("note.draft-restored")));
        if (!keptBasis.equals(basis())) {
            outdatedListener.accept(keptBasis);
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
            NoteRevision stored = stored(content());
            forgetDraft();
            submission = UUID.randomUUID();
            fields.show(NoteContent.onPlace(desk.siteId(), ""));
            keepDraft();
            storedListener.accept(stored);
        } catch (NoteConflictException conflict) {
            conflictListener.accept(conflict.latest());
        } catch (AccessDeniedException expired) {
            say(new Span(getTranslation("note.sign-in-expired")), new SignInLink(getTranslation("sign-in.link")));
            // Whoever signs in again in another tab goes on with it there.
            getElement().executeJs("window.tadmorDrafts.share(this)");
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A note could not be stored", unreachable);
            say(new Span(getTranslation("note.not-stored")));
        }
    }

    /** Another tab of this browser may have stored something else under the submission of a draft they had in turn. */
    private NoteRevision stored(NoteContent written) {
        NoteRevision stored = store(written);
        if (!stored.content().equals(written)) {
            submission = UUID.randomUUID();
            stored = store(written);
        }
        return stored;
    }

    private NoteRevision store(NoteContent written) {
        return revised == null
                ? desk.notes().write(desk.siteId(), written, submission)
                : desk.notes().revise(revised, written, submission);
    }

    private String basis() {
        return revised == null ? "" : String.valueOf(revised.number());
    }

    private void insert(String mention) {
        getElement().executeJs("window.tadmorDrafts.insert(this, $0)", mention);
    }

    private void say(Component... parts) {
        message.removeAll();
        message.add(new Paragraph(parts));
    }

    private void keepDraft() {
        String key = Drafts.key(desk.siteId(), revised, desk.curator());
        getElement().executeJs("window.tadmorDrafts.keep(this, $0, $1, $2)", key, submission.toString(), basis());
        keepChoices();
    }

    private void keepChoices() {
        getElement()
                .executeJs(
                        "window.tadmorDrafts.choose(this, $0, $1)",
                        DraftSubject.write(content().subject()),
                        content().visibility() == Visibility.INTERNAL);
    }

    private void forgetDraft() {
        desk.writers().forget(id);
        getElement().executeJs("window.tadmorDrafts.forget(this)");
    }
}
