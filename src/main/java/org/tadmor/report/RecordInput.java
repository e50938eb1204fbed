package org.tadmor.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A field of a record form.
 *
 * @param path the component of the content that it holds, as {@link org.tadmor.curation.RecordProblem} names it, and the
 *     name under which a draft keeps it
 * @param text what stands in it, in the form that {@code fill} takes back: an id, the name of a constant, or what was
 *     typed; empty when it is blank
 * @param fill puts such a text into it
 */
record RecordInput(String path, Component field, Supplier<String> text, Consumer<String> fill) {

    private static <C extends Component & HasValue<?, ?>> RecordInput of(
            String path, C field, Supplier<String> text, Consumer<String> fill) {
        field.getElement().setAttribute("data-field", path);
        return new RecordInput(path, field, text, fill);
    }

    static RecordInput text(String path, String label) {
        TextField field = new TextField(label);
        return of(path, field, field::getValue, field::setValue);
    }

    /** One line of meaning, however it was pasted: the record holds no line breaks. */
    static RecordInput longText(String path, String label) {
        TextArea field = new TextArea(label);
        field.setMinRows(2);
        return of(path, field, () -> field.getValue().replaceAll("\\s+", " "), field::setValue);
    }

    /**
     * One of these items, or none; its text is the id of the item.
     *
     * @param items may become more
     */
    static <T> RecordInput oneOf(
            String path, String label, List<T> items, Function<T, String> id, Function<T, String> name) {
        ComboBox<T> field = new OneOfField<>(label, id);
        field.setItems(items);
        field.setItemLabelGenerator(name::apply);
        return of(
                path,
                field,
                () -> field.getValue() == null ? "" : id.apply(field.getValue()),
                wanted -> items.stream()
                        .filter(item -> id.apply(item).equals(wanted))
                        .findFirst()
                        .ifPresent(field::setValue));
    }

    /** Any of these items; its text are their ids with spaces between. */
    static <T> RecordInput anyOf(
            String path, String label, List<T> items, Function<T, String> id, Function<T, String> name) {
        MultiSelectComboBox<T> field = new AnyOfField<>(label, id);
        field.setItems(items);
        field.setItemLabelGenerator(name::apply);
        return of(
                path,
                field,
                () -> field.getValue().stream().map(id).sorted().collect(Collectors.joining(" ")),
                ids -> field.setValue(items.stream()
                        .filter(item -> List.of(ids.split(" ")).contains(id.apply(item)))
                        .collect(Collectors.toSet())));
    }

    void refuse(String why) {
        HasValidationProperties validation = (HasValidationProperties) field;
        validation.setErrorMessage(why);
        validation.setInvalid(true);
    }

    void accept() {
        ((HasValidationProperties) field).setInvalid(false);
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void setRequired() {
        field.getElement().setProperty("required", true);
    }

    void setHelp(String text) {
        ((HasHelper) field).setHelperText(text);
    }
}
