package org.tadmor.note.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.note.NoteConflictException;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteText;
import org.tadmor.vocabulary.ui.Words;

/**
 * A text to write, with its draft. What is typed is kept in this browser until it is stored, so that a crash, a
 * closed tab or an expired sign-in loses nothing; a draft carries the submission it will be stored under.
 */
@Tag("note-form")
@JavaScript("context://tadmor/drafts.js")
class NoteForm extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(NoteForm.class);

    /** Stores a text, or throws as {@link org.tadmor.note.CuratorNotes} does. */
    @FunctionalInterface
    interface Store {
        NoteRevision store(String text, UUID submission);
    }

    private final String draftKey;
    private final String basis;
    private final Store store;
    private final TextArea text = new TextArea();
    private final Div message = new Div();
    private final Div buttons = new Div();
    private UUID submission = UUID.randomUUID();
    private Consumer<NoteRevision> storedListener = revision -> {};
    private Consumer<NoteRevision> conflictListener = revision -> {};
    private Runnable outdatedListener = () -> {};

    /**
     * @param draftKey names the draft in this browser
     * @param basis names what the text is a revision of, so that a draft of an older one is told apart
     * @param initial what stands in the field when there is no draft
     */
    NoteForm(String draftKey, String basis, String label, String initial, Store store) {
        this.draftKey = draftKey;
        this.basis = basis;
        this.store = store;
        addClassName("note-form");
        text.setLabel(label);
        text.setValue(initial);
        text.setWidthFull();
        text.setMinRows(3);
        text.setMaxRows(18);
        text.setHelperText(getTranslation("note.help", NoteText.MAX_LENGTH));
        message.getElement().setAttribute("role", "alert");
        buttons.addClassName("buttons");
        Button save = new Button(getTranslation("note.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        // The field tells its value when it loses the focus, which the keys alone would not take from it.
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text).resetFocusOnActiveElement();
        buttons.add(save);
        add(text, message, buttons);
    }

    void onStored(Consumer<NoteRevision> listener) {
        storedListener = listener;
    }

    /** Told how the note stands by now when someone else changed it; nothing was stored then. */
    void onConflict(Consumer<NoteRevision> listener) {
        conflictListener = listener;
    }

    /** Told when the draft that the browser gave back was begun on another basis. */
    void onOutdatedDraft(Runnable listener) {
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
        text.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keepDraft();
    }

    /** Called by the browser with the draft that it kept. */
    @ClientCallable
    void restoreDraft(String kept, String keptSubmission, String keptBasis) {
        text.setValue(kept);
        submission = UUID.fromString(keptSubmission);
        say(new Span(getTranslation("note.draft-restored")));
        if (!keptBasis.equals(basis)) {
            outdatedListener.run();
        }
    }

    private void save() {
        message.removeAll();
        NoteText.problemWith(text.getValue()).ifPresentOrElse(this::refuse, this::submit);
    }

    private void refuse(NoteText.Problem problem) {
        text.setErrorMessage(getTranslation(
                Words.key(problem), NoteText.MAX_LENGTH, text.getValue().length()));
        text.setInvalid(true);
        text.focus();
    }

    private void submit() {
        text.setInvalid(false);
        try {
            NoteRevision stored = stored(text.getValue());
            forgetDraft();
            submission = UUID.randomUUID();
            text.clear();
            keepDraft();
            storedListener.accept(stored);
        } catch (NoteConflictException conflict) {
            conflictListener.accept(conflict.latest());
        } catch (AccessDeniedException expired) {
            say(new Span(getTranslation("note.sign-in-expired")), new SignInLink(getTranslation("sign-in.link")));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A note could not be stored", unreachable);
            say(new Span(getTranslation("note.not-stored")));
        }
    }

    /** Another tab of this browser may have stored another text under the submission of the draft they share. */
    private NoteRevision stored(String written) {
        NoteRevision stored = store.store(written, submission);
        if (!stored.text().equals(written)) {
            submission = UUID.randomUUID();
            stored = store.store(written, submission);
        }
        return stored;
    }

    private void say(Component... parts) {
        message.removeAll();
        message.add(new Paragraph(parts));
    }

    private void keepDraft() {
        getElement().executeJs("window.tadmorDrafts.keep(this, $0, $1, $2)", draftKey, submission.toString(), basis);
    }

    private void forgetDraft() {
        getElement().executeJs("window.tadmorDrafts.forget($0)", draftKey);
    }
}
