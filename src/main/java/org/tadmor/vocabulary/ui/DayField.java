package org.tadmor.vocabulary.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day to choose, written as it stands in addresses: {@code 2016-12-11}. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setI18n(new DatePickerI18n().setDateFormat("yyyy-MM-dd"));
    }
}
