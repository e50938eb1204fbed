package org.tadmor.report;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Function;

/** A choice of one item. The browser knows the items by their ids, so that it keeps a choice as soon as it is made. */
class OneOfField<T> extends ComboBox<T> {

    OneOfField(String label, Function<T, String> id) {
        super(label);
        getDataGenerator().addDataGenerator((item, json) -> json.put("id", id.apply(item)));
    }
}
