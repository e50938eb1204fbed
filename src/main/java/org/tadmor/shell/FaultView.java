package org.tadmor.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tadmor.database.DatabaseState;
import org.tadmor.database.DatabaseWatch;

/**
 * For a fault of the program: says that it is one, and nothing of what is inside. The log has the rest. While the database
 * does not answer it says so, and asks for the page again when it does.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FaultView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    private final DatabaseWatch database;
    private boolean waiting;

    FaultView(DatabaseWatch database) {
        this.database = database;
        addClassName("message-screen");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception fault = parameter.getCaughtException();
        removeAll();
        waiting = DatabaseState.behind(fault).equals(Optional.of(DatabaseState.AWAY));
        if (waiting) {
            LOG.warn("A screen could not be shown: {}", fault.getMessage());
            add(
                    new H1(getTranslation("fault.database.title")),
                    new Paragraph(getTranslation("fault.database.message")));
            database.doubt(fault);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        LOG.error("A screen could not be shown", fault);
        add(
                new H1(getTranslation("fault.title")),
                new Paragraph(getTranslation("fault.message")),
                new Anchor("", getTranslation("not-found.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable endListening = database.listen(state -> {
            if (waiting && state != DatabaseState.AWAY) {
                ui.access(() -> ui.getPage().reload());
            }
        });
        addDetachListener(detach -> {
            detach.unregisterListener();
            endListening.run();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("fault.title"));
    }
}
