package org.tadmor.visitor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells each {@link Visit} of the pages that its browser opens and closes, and lets them hold little memory. */
@Component
class OpenPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addUIInitListener(event -> follow(event.getUI()));
    }

    private static void follow(UI page) {
        @Nullable WrappedSession session = page.getSession().getSession();
        if (session != null && session.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit) {
            session.setMaxInactiveInterval(visit.openPage());
            page.addDetachListener(event -> close(visit, page.getSession()));
        }
        page.addAfterNavigationListener(event -> forgetAnswer(page));
    }

    /**
     * Flow keeps the last answer to a page, in case it has to be sent again, until the page asks for something else: a
     * quarter of a megabyte for a long screen. So the page says at once that the screen has come.
     */
    private static void forgetAnswer(UI page) {
        page.getPage().executeJs("return true").then(arrived -> {});
    }

    /** A session that has ended takes its visit with it. */
    private static void close(Visit visit, @Nullable VaadinSession vaadinSession) {
        int seconds = visit.closePage();
        WrappedSession session = vaadinSession == null ? null : vaadinSession.getSession();
        if (session != null) {
            try {
                session.setMaxInactiveInterval(seconds);
            } catch (IllegalStateException ended) {
                // Then there is nothing to shorten.
                return;
            }
        }
    }
}
