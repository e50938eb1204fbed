package org.tadmor.security;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nothing more be done under a sign-in that was ended. A page that could not be told before learns it from the
 * answer to what it asks next; a new page is shown as to any reader.
 */
@Component
class EndedSignIns extends OncePerRequestFilter {

    private final OpenSignIns signIns;
    private final RequestUtil requests;

    EndedSignIns(OpenSignIns signIns, RequestUtil requests) {
        this.signIns = signIns;
        this.requests = requests;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sessionId = request.getRequestedSessionId();
        if (sessionId == null || !signIns.hasEnded(sessionId)) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getId().equals(sessionId)) {
            session.invalidate();
        }
        if (requests.isFrameworkInternalRequest(request)) {
            String page = request.getContextPath() + new ReturnAddress("/").signInWith("ended", "");
            response.setContentType("text/plain;charset=UTF-8");
            // Flow's script goes to the address behind this word, whatever it had asked for.
            response.getWriter().write("Vaadin-Refresh: " + page);
        } else {
            chain.doFilter(request, response);
        }
    }
}
