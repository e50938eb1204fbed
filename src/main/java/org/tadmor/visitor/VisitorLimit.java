package org.tadmor.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.servlet.mvc.ServletForwardingController;

/** Asks the {@link Visits} before a screen is opened. Files, exports and attachments open none and are never refused. */
@Configuration
class VisitorLimit implements HandlerInterceptor, HttpSessionListener {

    private static final Duration TRY_AGAIN = Duration.ofMinutes(2);

    /** Says what a page that is open already asks for; a new one has none, or asks to begin. */
    private static final String FLOW_REQUEST = "v-r";

    private static final String BEGIN = "init";

    private final Visits visits;

    VisitorLimit(Visits visits) {
        this.visits = visits;
    }

    @Bean
    static MappedInterceptor visitorLimitForEveryAddress(VisitorLimit limit) {
        return new MappedInterceptor(null, limit);
    }

    @Override
    public void sessionCreated(HttpSessionEvent begin) {
        // A session begins within a request, on its thread.
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            Visit.begin(
                    begin.getSession(), visits, Network.of(current.getRequest().getRemoteAddr()));
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof ServletForwardingController) || admits(request)) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TRY_AGAIN.toSeconds()));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return false;
    }

    private boolean admits(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        Visit visit = Visit.of(session);
        if (isSignedIn()) {
            if (visit != null) {
                visit.signedIn();
            }
            return true;
        }
        if (visit == null) {
            return session != null || visits.admits(Network.of(request.getRemoteAddr()));
        }
        return !opensPage(request) || (visit.comeIn() && visits.admitsPage(visit));
    }

    private static boolean opensPage(HttpServletRequest request) {
        String asked = request.getParameter(FLOW_REQUEST);
        return BEGIN.equals(asked) || (asked == null && accepts(request, "text/html"));
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(type);
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
