package org.tadmor.source.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What else can be done with a statement on record where it is shown, such as writing a note on it. */
@FunctionalInterface
public interface StatementActions {

    /**
     * What to show beside it; empty for whoever may do nothing.
     *
     * @param kind the word of the record's kind, such as {@code assessment}
     */
    Optional<Component> on(String kind, String id);
}
