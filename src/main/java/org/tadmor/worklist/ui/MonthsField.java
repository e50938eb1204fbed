package org.tadmor.worklist.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.IntConsumer;
import org.tadmor.worklist.WorklistFilter;

/** After how many months a place counts as not seen for long. What is no such number stays in it, with a message. */
class MonthsField extends TextField {

    /** @param listener told the number that someone enters */
    MonthsField(IntConsumer listener) {
        setLabel(getTranslation("worklist.months"));
        setManualValidation(true);
        setErrorMessage(getTranslation("worklist.months.refused", WorklistFilter.MAX_MONTHS));
        getElement().setAttribute("inputmode", "numeric");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                WorklistFilter.months(getValue().strip()).ifPresentOrElse(listener::accept, () -> setInvalid(true));
            }
        });
    }

    void show(int months) {
        setInvalid(false);
        setValue(String.valueOf(months));
    }
}
