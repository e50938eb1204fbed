package org.tadmor.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.security.Change;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/** The changes that the doors tell of, one after another. Administrators read them, and nobody writes them by hand. */
@Component
public class Trail {

    private static final int AT_ONCE = 1_000;

    private final TrailRepository entries;
    private final CurrentUser currentUser;
    private final Clock clock;

    Trail(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.entries = new TrailRepository(jdbc);
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Adds a change in the transaction that makes it: both are kept or neither.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException when there is no transaction
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Change change) {
        entries.lock();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.insert(TrailEntry.following(entries.last().orElse(null), now, change));
    }

    /**
     * The entries that a filter lets through, the latest first.
     *
     * @throws AccessDeniedException for anyone but administrators
     */
    public List<TrailEntry> entries(TrailFilter filter, int offset, int limit) {
        currentUser.require(Role.ADMINISTRATOR);
        return entries.matching(filter, Long.MAX_VALUE, offset, limit);
    }

    /**
     * Hands over every entry that a filter lets through, the latest first, some at a time.
     *
     * @throws AccessDeniedException for anyone but administrators
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEach(TrailFilter filter, Consumer<TrailEntry> reader) {
        currentUser.require(Role.ADMINISTRATOR);
        long below = Long.MAX_VALUE;
        List<TrailEntry> some;
        do {
            some = entries.matching(filter, below, 0, AT_ONCE);
            some.forEach(reader);
            below = some.isEmpty() ? 0 : some.getLast().number();
        } while (some.size() == AT_ONCE);
    }

    /** @throws AccessDeniedException for anyone but administrators */
    public int count(TrailFilter filter) {
        currentUser.require(Role.ADMINISTRATOR);
        return entries.count(filter);
    }

    /**
     * The account names of everyone who made a change.
     *
     * @throws AccessDeniedException for anyone but administrators
     */
    public List<String> actors() {
        currentUser.require(Role.ADMINISTRATOR);
        return entries.actors();
    }

    /**
     * The kinds of things that were changed.
     *
     * @throws AccessDeniedException for anyone but administrators
     */
    public List<String> subjects() {
        currentUser.require(Role.ADMINISTRATOR);
        return entries.subjects();
    }

    /**
     * Goes through the whole trail.
     *
     * @throws AccessDeniedException for anyone but administrators
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TrailCheck check() {
        currentUser.require(Role.ADMINISTRATOR);
        return new TrailChain(entries).check(null);
    }
}
