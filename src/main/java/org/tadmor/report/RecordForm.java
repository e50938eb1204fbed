package org.tadmor.report;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordProblem;
import org.tadmor.curation.RecordRevision;
import org.tadmor.site.Site;
import org.tadmor.source.Source;
import org.tadmor.source.ui.SourceNames;
import org.tadmor.vocabulary.ui.Words;

/**
 * The fields of one kind of record. What is typed is kept in this browser until it is stored, so that a crash, a closed
 * tab or an expired sign-in loses nothing; a draft carries the submission it will be stored under.
 */
@Tag("record-form")
@JavaScript("context://tadmor/record-drafts.js")
abstract class RecordForm extends Div {

    private final Map<String, RecordInput> inputs = new LinkedHashMap<>();
    private final FormMessage message = new FormMessage();
    private final KnownChoices choices;
    private final List<Source> sources;
    private final List<ComboBox<Source>> sourceFields = new ArrayList<>();
    private Consumer<RecordInput> newSource = input -> {};
    private @Nullable RecordRevision read;
    private String draftKey = "";
    private UUID submission = UUID.randomUUID();
    private Div group = new Div();

    RecordForm(KnownChoices choices) {
        this.choices = choices;
        this.sources = new ArrayList<>(choices.sources());
        addClassName("record-form");
        add(message);
    }

    /** The content that the fields hold, under an id; the reader collects what cannot be read. */
    abstract Object content(String id, FormReader fields);

    /** An id for a new record, from what stands in the fields. */
    abstract String newId(FormReader fields);

    /** Puts a content of this form's kind into the fields. */
    abstract void fill(Object content);

    FormReader read() {
        return new FormReader(inputs);
    }

    KnownChoices choices() {
        return choices;
    }

    UUID submission() {
        return submission;
    }

    /** A part of this form's ids that no other form has. */
    String token() {
        return submission.toString().substring(0, 8);
    }

    /**
     * Keeps what is typed under a name in this browser, and brings back what was kept under it before.
     *
     * @param read what is corrected; null for a new record
     */
    void keepDraftAs(String key, @Nullable RecordRevision read) {
        draftKey = key;
        this.read = read;
        getElement().executeJs("window.tadmorRecordDrafts.keep(this, $0, $1)", key, draft());
    }

    /** What stands in the fields follows another revision from now on, and is sent as something else. */
    void goOnFrom(RecordRevision latest) {
        read = latest;
        submission = UUID.randomUUID();
        getElement().executeJs("window.tadmorRecordDrafts.goOn(this, $0)", draft());
    }

    private RecordDraft draft() {
        return RecordDraft.of(submission, read);
    }

    String draftKey() {
        return draftKey;
    }

    /** What stands in the fields, by their paths. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        inputs.forEach((path, input) -> texts.put(path, input.text().get()));
        return texts;
    }

    /** What was typed is not wanted any more. */
    void forgetDraft() {
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.tadmorRecordDrafts.forget($0)", draftKey));
    }

    /** Called by the browser when it kept a draft: it shows the texts itself, and names what was chosen. */
    @ClientCallable
    void restoreDraft(String[] fields, String[] choices, RecordDraft kept) {
        submission = kept.submission();
        for (int index = 0; index < fields.length; index++) {
            Optional.ofNullable(inputs.get(fields[index])).ifPresent(restored(choices[index]));
        }
        say(new Paragraph(
                read == null || kept.basis().equals(draft().basis())
                        ? getTranslation("report.draft-restored")
                        : getTranslation("report.draft-outdated", read.authorName(), Words.of(read.recordedAt()))));
    }

    private static Consumer<RecordInput> restored(String text) {
        return input -> input.fill().accept(text);
    }

    /** Puts each problem beside its field, and the rest on top; the focus goes to the first. */
    void show(List<RecordProblem> problems) {
        message.show(problems, inputs);
    }

    void say(Component... parts) {
        message.say(parts);
    }

    /** The fields that follow stand under this heading. */
    void group(String titleKey) {
        group = new Div();
        group.addClassName("fields");
        add(new Section(new H2(getTranslation(titleKey)), group));
    }

    void addToGroup(Component part) {
        group.add(part);
    }

    RecordInput text(String path, String labelKey) {
        return put(RecordInput.text(path, getTranslation(labelKey)));
    }

    RecordInput longText(String path, String labelKey) {
        return put(wide(RecordInput.longText(path, getTranslation(labelKey))));
    }

    RecordInput date(String path, String labelKey) {
        RecordInput input = text(path, labelKey);
        input.setHelp(getTranslation("report.date.help"));
        return input;
    }

    <E extends Enum<E>> RecordInput choice(String path, String labelKey, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return put(RecordInput.oneOf(path, getTranslation(labelKey), constants, Enum::name, Words::of));
    }

    /** A source on record, or one that is put on record from here. */
    @SuppressWarnings("unchecked")
    RecordInput source(String path, String labelKey) {
        RecordInput input = oneOf(path, labelKey, sources, Source::id, SourceNames::of);
        sourceFields.add((ComboBox<Source>) input.field());
        Button add = new Button(getTranslation("report.new-source"), click -> newSource.accept(input));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        group.add(add);
        return input;
    }

    /** Told for which field a curator wants to put a source on record. */
    void onNewSource(Consumer<RecordInput> listener) {
        newSource = listener;
    }

    /** Offers a source that has come on record meanwhile, and chooses it in one field. */
    void addSource(Source source, RecordInput chosenIn) {
        sources.add(source);
        for (ComboBox<Source> field : sourceFields) {
            Source chosen = field.getValue();
            field.setItems(sources);
            field.setValue(chosen);
        }
        chosenIn.fill().accept(source.id());
        keep(chosenIn.path());
    }

    RecordInput place(String path, String labelKey) {
        return oneOf(path, labelKey, choices.places(), Site::id, this::label);
    }

    RecordInput places(String path, String labelKey) {
        return put(RecordInput.anyOf(path, getTranslation(labelKey), choices.places(), Site::id, this::label));
    }

    <T> RecordInput oneOf(
            String path, String labelKey, List<T> items, Function<T, String> id, Function<T, String> label) {
        return put(wide(RecordInput.oneOf(path, getTranslation(labelKey), items, id, label)));
    }

    /** Lets the browser keep what the program put into a field. */
    void keep(String path) {
        RecordInput input = inputs.get(path);
        if (input != null) {
            getElement()
                    .executeJs(
                            "window.tadmorRecordDrafts.note(this, $0, $1)",
                            path,
                            input.text().get());
        }
    }

    void set(String path, @Nullable Object value) {
        RecordInput input = inputs.get(path);
        if (input != null && value != null) {
            input.fill().accept(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private RecordInput put(RecordInput input) {
        inputs.put(input.path(), input);
        group.add(input.field());
        return input;
    }

    private static RecordInput wide(RecordInput input) {
        input.field().getElement().getClassList().add("wide");
        return input;
    }

    private String label(Site site) {
        return site.name().in(getLocale());
    }
}
