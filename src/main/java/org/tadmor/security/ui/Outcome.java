package org.tadmor.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.security.LastAdministratorException;
import org.tadmor.security.ReturnAddress;
import org.tadmor.security.UsernameTakenException;

/** What a change came to, told where it was asked for. */
class Outcome extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);

    Outcome() {
        addClassName("outcome");
        getElement().setAttribute("role", "status");
    }

    /**
     * Makes a change and tells what it came to.
     *
     * @param change which answers what to tell when it went well
     */
    void of(Supplier<Component> change) {
        removeAll();
        try {
            add(change.get());
        } catch (LastAdministratorException last) {
            tell(getTranslation("people.last-administrator"));
        } catch (UsernameTakenException taken) {
            tell(getTranslation("people.add.taken"));
        } catch (AccessDeniedException expired) {
            add(new Paragraph(new Span(getTranslation("account.sign-in-expired") + " "), signIn()));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A change of an account could not be stored", unreachable);
            tell(getTranslation("account.not-stored"));
        }
    }

    void tell(String text) {
        removeAll();
        add(new Paragraph(text));
    }

    private static Anchor signIn() {
        String here = "/" + UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        Anchor link = new Anchor(new ReturnAddress(here).signIn().substring(1));
        link.setText(link.getTranslation("sign-in.link"));
        return link;
    }
}
