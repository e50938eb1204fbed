package org.tadmor.note.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import org.tadmor.security.ReturnAddress;

/** Leads to the sign-in, and from there back to the address it is shown at. */
class SignInLink extends Anchor {

    SignInLink(String text) {
        setText(text);
    }

    /** For a reader who has moved on while the link stayed. */
    void comeBackTo(Location location) {
        setHref(new ReturnAddress("/" + location.getPathWithQueryParameters())
                .signIn()
                .substring(1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        comeBackTo(event.getUI().getActiveViewLocation());
    }
}
