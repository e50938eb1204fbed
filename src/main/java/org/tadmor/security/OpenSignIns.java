package org.tadmor.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sign-ins that are open now. They are kept in memory, as the sessions are that they belong to, and end with the
 * program, with their sessions, and after a day at the latest.
 *
 * <p>Unlike Spring Security's registry of sessions, which waits for the next request, this ends them at once: a page
 * that stays open is led to the sign-in page, and hears nothing any more of what is only for those signed in.
 */
@Component
public class OpenSignIns implements HttpSessionListener, HttpSessionIdListener {

    static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_REMEMBERED = 100_000;

    private final CurrentUser currentUser;
    private final Clock clock;
    private final Map<String, SignIn> open = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> ended = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST)
            .maximumSize(MOST_REMEMBERED)
            .build();

    OpenSignIns(CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    private record SignIn(HttpSession session, String username, Instant since, String address, Browser browser) {}

    /**
     * Those of whoever is signed in, the latest first.
     *
     * @param sessionId of the session that asks
     * @throws AccessDeniedException when nobody is signed in
     */
    public List<OpenSignIn> mine(String sessionId) {
        String username = myName();
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().username().equals(username))
                .map(entry -> opened(entry.getValue(), entry.getKey().equals(sessionId)))
                .sorted(Comparator.comparing(OpenSignIn::since).reversed())
                .toList();
    }

    /**
     * Signs whoever is signed in out everywhere else.
     *
     * @param sessionId of the session that asks, which goes on
     * @throws AccessDeniedException when nobody is signed in
     */
    public void endMineBeside(String sessionId) {
        endAllOf(new SignInsRevoked(myName(), sessionId));
    }

    /**
     * Signs whoever is signed in out everywhere.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public void endMine() {
        endAllOf(new SignInsRevoked(myName()));
    }

    @TransactionalEventListener
    void endAllOf(SignInsRevoked revoked) {
        end(entry -> entry.getValue().username().equals(revoked.username())
                && !entry.getKey().equals(revoked.exceptSessionId()));
    }

    void opened(HttpSession session, String username, String address, @Nullable String userAgent) {
        open.put(
                session.getId(),
                new SignIn(session, username, clock.instant(), OpenSignIn.shortened(address), Browser.of(userAgent)));
    }

    /** Whether what comes with the identifier of this session belongs to a sign-in that has ended. */
    boolean hasEnded(String sessionId) {
        Instant tooLongAgo = clock.instant().minus(LONGEST);
        SignIn known = open.get(sessionId);
        if (known != null && known.since().isBefore(tooLongAgo)) {
            end(sessionId, known);
        }
        return ended.getIfPresent(sessionId) != null;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }

    /** A sign-in begins with an identifier that nobody knew before; one that was open in the same browser is over. */
    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldSessionId) {
        open.remove(oldSessionId);
    }

    private void end(Predicate<Map.Entry<String, SignIn>> which) {
        open.entrySet().stream().filter(which).toList().forEach(entry -> end(entry.getKey(), entry.getValue()));
    }

    private void end(String sessionId, SignIn signIn) {
        ended.put(sessionId, true);
        open.remove(sessionId);
        // On its own: it waits for what its pages are at, and they may wait for what the caller is at.
        Thread.ofVirtual().start(() -> close(signIn.session()));
    }

    private static void close(HttpSession session) {
        try {
            for (VaadinSession pages : VaadinSession.getAllSessions(session)) {
                pages.accessSynchronously(() -> pages.getUIs().forEach(OpenSignIns::leadToSignIn));
            }
            session.invalidate();
        } catch (IllegalStateException alreadyOver) {
            // Its owner signed out in the meantime.
        }
    }

    private static void leadToSignIn(UI page) {
        String here = "/" + page.getActiveViewLocation().getPathWithQueryParameters();
        page.getPage()
                .setLocation(new ReturnAddress(here).signInWith("ended", "").substring(1));
    }

    private static OpenSignIn opened(SignIn signIn, boolean here) {
        return new OpenSignIn(signIn.since(), signIn.address(), signIn.browser(), here);
    }

    private String myName() {
        return currentUser
                .account()
                .map(Account::username)
                .orElseThrow(() -> new AccessDeniedException("this needs a sign-in"));
    }
}
