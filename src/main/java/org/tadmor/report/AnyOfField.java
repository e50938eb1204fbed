package org.tadmor.report;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.function.Function;

/** A choice of any items. The browser knows them by their ids, so that it keeps a choice as soon as it is made. */
class AnyOfField<T> extends MultiSelectComboBox<T> {

    AnyOfField(String label, Function<T, String> id) {
        super(label);
        getDataGenerator().addDataGenerator((item, json) -> json.put("id", id.apply(item)));
    }
}
