package org.tadmor.security.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tadmor.security.Account;

/** A password to hand out, shown this once. */
class HandedOut extends Div {

    HandedOut(Account person, String password) {
        add(
                new Paragraph(getTranslation("people.handed-out", person.displayName(), person.username())),
                new Paragraph(new Code(password)),
                new Paragraph(getTranslation("people.handed-out.help")));
    }
}
