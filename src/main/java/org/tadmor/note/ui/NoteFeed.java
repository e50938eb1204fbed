package org.tadmor.note.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tadmor.note.NoteChange;
import org.tadmor.note.NoteWriters;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/**
 * Tells open pages what happens on a place, each change once it is committed. Pages of readers are not even woken for
 * what only curators may see.
 */
@Component
class NoteFeed {

    private static final Logger LOG = LoggerFactory.getLogger(NoteFeed.class);

    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private final CurrentUser currentUser;

    NoteFeed(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** What a page does when it is told. */
    interface Listener {

        /** Notes have changed. */
        void notesChanged();

        /** Other people write, or have ceased to. */
        void writersChanged();
    }

    private record Page(String siteId, boolean ofCurator, Listener listener) {}

    /** Calls the listener of whoever asks, on the thread of whoever changed something, until it is removed. */
    Registration listen(String siteId, Listener listener) {
        Page page = new Page(siteId, currentUser.is(Role.CURATOR), listener);
        pages.add(page);
        return () -> pages.remove(page);
    }

    @TransactionalEventListener
    void tell(NoteChange change) {
        String siteId = change.after().siteId();
        tell(
                page -> page.siteId().equals(siteId) && (page.ofCurator() || change.concernsReaders()),
                Listener::notesChanged);
    }

    @EventListener
    void tell(NoteWriters.Changed writers) {
        tell(page -> page.siteId().equals(writers.siteId()) && page.ofCurator(), Listener::writersChanged);
    }

    /** A page reads with the rights of whoever looks at it, never with those of the person whose thread this is. */
    private void tell(Predicate<Page> concerned, Consumer<Listener> message) {
        SecurityContext changing = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            pages.stream().filter(concerned).forEach(page -> tell(page.listener(), message));
        } finally {
            SecurityContextHolder.setContext(changing);
        }
    }

    /** A page that is closed just now must not keep the others from being told. */
    private static void tell(Listener listener, Consumer<Listener> message) {
        try {
            message.accept(listener);
        } catch (RuntimeException gone) {
            LOG.debug("A page could not be told of a change", gone);
        }
    }
}
