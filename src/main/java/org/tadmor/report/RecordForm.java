package org.tadmor.report;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordProblem;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.ui.Words;

/**
 * The fields of one kind of record. What is typed is kept in this browser until it is stored, so that a crash, a closed
 * tab or an expired sign-in loses nothing; a draft carries the submission it will be stored under.
 */
@Tag("record-form")
@JavaScript("context://tadmor/record-drafts.js")
abstract class RecordForm extends Div {

    private static final String WIDE = "wide";

    private final Map<String, RecordInput> inputs = new LinkedHashMap<>();
    private final Div message = new Div();
    private final KnownChoices choices;
    private final List<Source> sources;
    private final List<ComboBox<Source>> sourceFields = new ArrayList<>();
    private Consumer<RecordInput> newSource = input -> {};
    private String draftKey = "";
    private UUID submission = UUID.randomUUID();
    private Div group = new Div();

    RecordForm(KnownChoices choices) {
        this.choices = choices;
        this.sources = new ArrayList<>(choices.sources());
        addClassName("record-form");
        message.getElement().setAttribute("role", "alert");
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

    /** Keeps what is typed under a name in this browser, and brings back what was kept under it before. */
    void keepDraftAs(String key) {
        draftKey = key;
        getElement().executeJs("window.tadmorRecordDrafts.keep(this, $0, $1)", key, submission.toString());
    }

    void forgetDraft() {
        getElement().executeJs("window.tadmorRecordDrafts.forget(this, $0)", draftKey);
    }

    /** Called by the browser with the names and texts of the fields that it kept. */
    @ClientCallable
    void restoreDraft(String[] fields, String[] texts, String keptSubmission) {
        submission = UUID.fromString(keptSubmission);
        for (int index = 0; index < fields.length; index++) {
            Optional.ofNullable(inputs.get(fields[index])).ifPresent(restored(texts[index]));
        }
        say(new Paragraph(getTranslation("report.draft-restored")));
    }

    private static Consumer<RecordInput> restored(String text) {
        return input -> input.fill().accept(text);
    }

    /** Puts each problem beside its field, and the rest on top; the focus goes to the first. */
    void show(List<RecordProblem> problems) {
        inputs.values().forEach(RecordInput::accept);
        message.removeAll();
        if (problems.isEmpty()) {
            return;
        }
        Map<RecordInput, String> refused = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (RecordProblem problem : problems) {
            String why = getTranslation(
                    Words.key(problem.reason()), problem.arguments().toArray());
            Optional.ofNullable(inputs.get(problem.field()))
                    .ifPresentOrElse(input -> refused.putIfAbsent(input, why), () -> others.add(why));
        }
        refused.forEach(RecordInput::refuse);
        say(new Paragraph(getTranslation("report.refused", problems.size())));
        others.forEach(why -> message.add(new Paragraph(why)));
        inputs.values().stream().filter(refused::containsKey).findFirst().ifPresent(RecordInput::focus);
    }

    void say(Component... parts) {
        message.removeAll();
        message.add(parts);
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
        TextField field = new TextField(getTranslation(labelKey));
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return put(RecordInput.of(path, field, field::getValue, field::setValue));
    }

    RecordInput longText(String path, String labelKey) {
        TextArea field = new TextArea(getTranslation(labelKey));
        field.setMinRows(2);
        field.addClassName(WIDE);
        // One line of meaning, however it was pasted: the record holds no line breaks.
        return put(RecordInput.of(path, field, () -> field.getValue().replaceAll("\\s+", " "), field::setValue));
    }

    RecordInput date(String path, String labelKey) {
        RecordInput input = text(path, labelKey);
        ((TextField) input.field()).setHelperText(getTranslation("report.date.help"));
        return input;
    }

    <E extends Enum<E>> RecordInput choice(String path, String labelKey, Class<E> type) {
        RecordInput input = oneOf(path, labelKey, List.of(type.getEnumConstants()), Enum::name, Words::of);
        input.field().getElement().getClassList().remove(WIDE);
        return input;
    }

    /** A source on record, or one that is put on record from here. */
    @SuppressWarnings("unchecked")
    RecordInput source(String path, String labelKey) {
        RecordInput input = oneOf(path, labelKey, sources, Source::id, this::label);
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
        MultiSelectComboBox<Site> field = new MultiSelectComboBox<>(getTranslation(labelKey));
        List<Site> items = choices.places();
        field.setItems(items);
        field.setItemLabelGenerator(this::label);
        RecordInput input = RecordInput.of(
                path,
                field,
                () -> field.getValue().stream().map(Site::id).collect(Collectors.joining(" ")),
                ids -> field.setValue(items.stream()
                        .filter(site -> List.of(ids.split(" ")).contains(site.id()))
                        .collect(Collectors.toSet())));
        keepOnChange(field, input);
        return put(input);
    }

    <T> RecordInput oneOf(
            String path, String labelKey, List<T> items, Function<T, String> id, Function<T, String> label) {
        ComboBox<T> field = new ComboBox<>(getTranslation(labelKey));
        field.setItems(items);
        field.setItemLabelGenerator(label::apply);
        field.addClassName(WIDE);
        RecordInput input = RecordInput.of(
                path,
                field,
                () -> field.getValue() == null ? "" : id.apply(field.getValue()),
                wanted -> items.stream()
                        .filter(item -> id.apply(item).equals(wanted))
                        .findFirst()
                        .ifPresent(field::setValue));
        keepOnChange(field, input);
        return put(input);
    }

    /** Who says so, and how surely: the fields that every statement has. */
    void statement(String path) {
        source(path + "citation.sourceId", "report.source").setRequired();
        text(path + "citation.locator", "report.locator").setRequired();
        text(path + "statedBy", "report.stated-by");
        choice(path + "certainty", "report.certainty", Certainty.class).setRequired();
    }

    void fillStatement(String path, Citation citation, @Nullable String statedBy, Certainty certainty) {
        set(path + "citation.sourceId", citation.sourceId());
        set(path + "citation.locator", citation.locator());
        set(path + "statedBy", statedBy);
        set(path + "certainty", certainty);
    }

    /** What a source says about an event, apart from who says so. */
    void claimFields(String path) {
        choice(path + "stance", "report.stance", SiteEvent.Stance.class).setRequired();
        date(path + "happened", "report.claim-date");
        longText(path + "summary", "report.claim-summary").setRequired();
    }

    static SiteEvent.Claim claim(String path, String id, FormReader fields) {
        return new SiteEvent.Claim(
                id,
                fields.choice(path + "stance", SiteEvent.Stance.class),
                fields.optional(path + "statedBy"),
                fields.optionalDate(path + "happened"),
                fields.text(path + "summary"),
                fields.choice(path + "certainty", Certainty.class),
                fields.citation(path));
    }

    void fillClaim(String path, SiteEvent.Claim claim) {
        set(path + "stance", claim.stance());
        set(path + "happened", claim.happened());
        set(path + "summary", claim.summary());
        fillStatement(path, claim.citation(), claim.statedBy(), claim.certainty());
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

    /** The browser sees what is typed by itself; what is chosen it is told, by the id that it can bring back. */
    private void keepOnChange(HasValue<?, ?> field, RecordInput input) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(input.path());
            }
        });
    }

    private String label(Source source) {
        String date = source.publishedOn() == null ? getTranslation("source.undated") : Words.of(source.publishedOn());
        return getTranslation("standpoint.source", source.publisher(), source.title(), date);
    }

    private String label(Site site) {
        return site.name().in(getLocale());
    }
}
