package org.tadmor.note.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tadmor.note.Mention;
import org.tadmor.note.NoteContent;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.note.NoteSubject;
import org.tadmor.note.NoteText;
import org.tadmor.security.Account;
import org.tadmor.vocabulary.ui.Words;

/** What a curator says of a note: its text, what it is about, and whether readers may see it. */
class NoteFields extends Div {

    private final NotesDesk desk;
    private final TextArea text = new TextArea();
    private final Select<NoteSubject> about = new Select<>();
    private final Checkbox internal = new Checkbox(getTranslation("note.internal"));

    /** @param mentioned told what stands for a colleague in a text, when one is chosen */
    NoteFields(NotesDesk desk, String label, Consumer<String> mentioned) {
        this.desk = desk;
        addClassName("note-fields");
        text.setLabel(label);
        text.setWidthFull();
        text.setMinRows(3);
        text.setMaxRows(18);
        text.setHelperText(getTranslation("note.help", NoteText.MAX_LENGTH));
        Div choices = new Div(about(), colleagues(mentioned), internal);
        choices.addClassName("note-choices");
        // From the text one key leads to the button that stores it.
        add(choices, text);
    }

    TextArea text() {
        return text;
    }

    NoteContent content() {
        return new NoteContent(
                text.getValue(), about.getValue(), internal.getValue() ? Visibility.INTERNAL : Visibility.PUBLIC);
    }

    void show(NoteContent content) {
        text.setValue(content.text());
        choose(content.subject());
        internal.setValue(content.visibility() == Visibility.INTERNAL);
    }

    void choose(NoteSubject subject) {
        List<NoteSubject> offered = new ArrayList<>();
        offered.add(NoteSubject.place(desk.siteId()));
        offered.addAll(desk.names().get().keySet());
        // A record that is withdrawn by now is offered no more; a note about it stays one.
        if (!offered.contains(subject)) {
            offered.add(subject);
        }
        about.setItems(offered);
        about.setValue(subject);
    }

    /** Calls the listener when the person at the screen chooses what the note is about. */
    void onSubject(Runnable listener) {
        about.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.run();
            }
        });
    }

    /** What a note on the place is about, in words. */
    static String nameOf(NoteSubject subject, Map<NoteSubject, String> names) {
        String kind = Words.of(subject.kind());
        String name = names.get(subject);
        return name == null ? kind : translate("note.subject", kind, name);
    }

    private Select<NoteSubject> about() {
        about.setLabel(getTranslation("note.about"));
        about.setItemLabelGenerator(subject -> nameOf(subject, desk.names().get()));
        return about;
    }

    private Select<Account> colleagues(Consumer<String> mentioned) {
        Select<Account> select = new Select<>();
        select.setLabel(getTranslation("note.mention"));
        select.setItemLabelGenerator(Account::displayName);
        select.setItems(desk.mentions().colleagues());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Account colleague = change.getValue();
                mentioned.accept(new Mention(colleague.username(), colleague.displayName()).sign());
                select.clear();
            }
        });
        return select;
    }
}
