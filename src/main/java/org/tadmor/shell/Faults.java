package org.tadmor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tadmor.database.DatabaseState;
import org.tadmor.database.DatabaseWatch;

/**
 * What becomes of a click that fails: the screen stays as it is, with everything typed, and the {@link NoticeBar} says
 * what happened. Only the log says more.
 */
@org.springframework.stereotype.Component
class Faults implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int LETTERS_OF_REFERENCE = 8;

    private final DatabaseWatch database;

    Faults(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addSessionInitListener(visit -> visit.getSession().setErrorHandler(this::tell));
    }

    void tell(ErrorEvent event) {
        Throwable fault = event.getThrowable();
        Optional<DatabaseState> state = DatabaseState.behind(fault);
        Optional<NoticeBar> notices = pageOf(event).flatMap(NoticeBar::of);
        if (state.isPresent()) {
            LOG.warn("The database is {}: {}", state.get(), fault.getMessage());
            notices.ifPresent(bar -> bar.show(state.get()));
            // It knows when the notice may go.
            database.doubt(fault);
            return;
        }
        String reference = UUID.randomUUID().toString().substring(0, LETTERS_OF_REFERENCE);
        LOG.error("Fault {}", reference, fault);
        notices.ifPresent(bar -> bar.tellOfFault(reference));
    }

    private static Optional<UI> pageOf(ErrorEvent event) {
        return event.getComponent().flatMap(Component::getUI).or(() -> Optional.ofNullable(UI.getCurrent()));
    }
}
