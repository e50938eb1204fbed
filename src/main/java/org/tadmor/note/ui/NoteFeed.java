package org.tadmor.note.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tadmor.note.NoteRevision;

/** Tells open pages of each revision once it is committed. */
@Component
class NoteFeed {

    private static final Logger LOG = LoggerFactory.getLogger(NoteFeed.class);

    private final Map<String, Set<Consumer<NoteRevision>>> listeners = new ConcurrentHashMap<>();

    /** Calls the listener, on the thread of whoever stored the revision, until the registration is removed. */
    Registration listen(String siteId, Consumer<NoteRevision> listener) {
        listeners.computeIfAbsent(siteId, any -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(siteId, (any, those) -> {
            those.remove(listener);
            return those.isEmpty() ? null : those;
        });
    }

    @TransactionalEventListener
    void tell(NoteRevision revision) {
        listeners.getOrDefault(revision.siteId(), Set.of()).forEach(listener -> tell(listener, revision));
    }

    /** A page that is closed just now must not keep the others from being told. */
    private static void tell(Consumer<NoteRevision> listener, NoteRevision revision) {
        try {
            listener.accept(revision);
        } catch (RuntimeException gone) {
            LOG.debug("A page could not be told of a revision", gone);
        }
    }
}
