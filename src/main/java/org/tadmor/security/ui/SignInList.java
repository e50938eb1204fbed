package org.tadmor.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinSession;
import org.tadmor.security.Browser;
import org.tadmor.security.OpenSignIn;
import org.tadmor.security.OpenSignIns;
import org.tadmor.vocabulary.ui.Words;

/** Where one is signed in, with ways to end that. */
class SignInList extends Div {

    private final OpenSignIns signIns;
    private final UnorderedList list = new UnorderedList();
    private final Outcome outcome = new Outcome();

    SignInList(OpenSignIns signIns) {
        this.signIns = signIns;
        addClassName("account-form");
        list.addClassName("open-sign-ins");
        Button elsewhere = new Button(getTranslation("own.sign-ins.end-others"), click -> outcome.of(this::endOthers));
        Button everywhere = new Button(getTranslation("own.sign-ins.end-all"), click -> outcome.of(this::endAll));
        Div buttons = new Div(elsewhere, everywhere);
        buttons.addClassName("buttons");
        add(list, buttons, outcome);
        show();
    }

    private void show() {
        list.removeAll();
        signIns.mine(sessionId()).forEach(signIn -> list.add(new ListItem(inWords(signIn))));
    }

    private Paragraph endOthers() {
        signIns.endMineBeside(sessionId());
        show();
        return new Paragraph(getTranslation("own.sign-ins.ended-others"));
    }

    private Paragraph endAll() {
        signIns.endMine();
        return new Paragraph(getTranslation("own.sign-ins.ended-all"));
    }

    private String inWords(OpenSignIn signIn) {
        return getTranslation(
                signIn.here() ? "own.sign-ins.here" : "own.sign-ins.there",
                inWords(signIn.browser()),
                Words.of(signIn.since()),
                signIn.address());
    }

    private String inWords(Browser browser) {
        String unknown = getTranslation("own.sign-ins.browser.unknown");
        String name = browser.name() == null ? unknown : browser.name();
        return browser.system() == null ? name : getTranslation("own.sign-ins.browser", name, browser.system());
    }

    static String sessionId() {
        return VaadinSession.getCurrent().getSession().getId();
    }
}
