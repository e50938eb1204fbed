package org.tadmor.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A field of a record form.
 *
 * @param path the component of the content that it holds, as {@link org.tadmor.curation.RecordProblem} names it
 * @param text what stands in it, in the form that {@code fill} takes back: an id, the name of a constant, or what was
 *     typed; empty when it is blank
 * @param fill puts such a text into it
 */
record RecordInput(String path, Component field, Supplier<String> text, Consumer<String> fill) {

    /** @param path becomes the name under which a draft keeps the field */
    static <C extends Component & HasValue<?, ?>> RecordInput of(
            String path, C field, Supplier<String> text, Consumer<String> fill) {
        field.getElement().setAttribute("data-field", path);
        return new RecordInput(path, field, text, fill);
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
}
