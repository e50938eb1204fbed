package org.tadmor.visitor;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One session for as long as it lasts. While none of its pages is open it ends within minutes: what only fetched a page
 * and never ran it holds no memory for long.
 */
class Visit implements HttpSessionBindingListener {

    static final String ATTRIBUTE = Visit.class.getName();

    static final Duration WITHOUT_PAGES = Duration.ofMinutes(2);

    private final Visits visits;
    private final Network network;
    private final int usualSeconds;
    private int pages;
    private boolean counted;
    private boolean known;

    private Visit(Visits visits, Network network, int usualSeconds) {
        this.visits = visits;
        this.network = network;
        this.usualSeconds = usualSeconds;
    }

    static void begin(HttpSession session, Visits visits, Network network) {
        Visit visit = new Visit(visits, network, session.getMaxInactiveInterval());
        visit.comeIn();
        session.setAttribute(ATTRIBUTE, visit);
        session.setMaxInactiveInterval((int) WITHOUT_PAGES.toSeconds());
    }

    static @Nullable Visit of(@Nullable HttpSession session) {
        return session == null ? null : (Visit) session.getAttribute(ATTRIBUTE);
    }

    /**
     * Counts the visit if there is room for it. Requests that are turned away begin sessions too, and must not take the
     * room of visitors.
     *
     * @return whether it may open pages
     */
    synchronized boolean comeIn() {
        if (!known && !counted && visits.admits(network)) {
            counted = true;
            visits.begin(network);
            visits.addPages(pages);
        }
        return known || counted;
    }

    synchronized int pages() {
        return pages;
    }

    /** @return how many seconds the session may now rest */
    synchronized int openPage() {
        pages++;
        if (counted) {
            visits.addPages(1);
        }
        return usualSeconds;
    }

    /** @return how many seconds the session may now rest */
    synchronized int closePage() {
        pages--;
        if (counted) {
            visits.addPages(-1);
        }
        return pages > 0 || known ? usualSeconds : (int) WITHOUT_PAGES.toSeconds();
    }

    /** Whoever has signed in is known, and not counted any more. */
    synchronized void signedIn() {
        known = true;
        if (counted) {
            counted = false;
            visits.addPages(-pages);
            visits.end(network);
        }
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent end) {
        signedIn();
    }
}
