package org.tadmor.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** For a screen that is not for the role of whoever is signed in. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotPermittedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    public NotPermittedView() {
        addClassName("message-screen");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        removeAll();
        add(
                new H1(getTranslation("not-permitted.title")),
                new Paragraph(getTranslation("not-permitted.message")),
                new Anchor("", getTranslation("not-found.home")));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("not-permitted.title"));
    }
}
