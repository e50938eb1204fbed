package org.tadmor.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What follows a sign-in: it is noted, and the person is led back to where it began. */
@Component
class AfterSignIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    /** Where a sign-in through the provider comes back to; it passes through other programs, which need not know. */
    static final String RETURN = AfterSignIn.class.getName() + ".return";

    private final OpenSignIns signIns;
    private final AccountRepository accounts;
    private final Clock clock;

    AfterSignIn(OpenSignIns signIns, AccountRepository accounts, Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        String username = authentication.getName();
        signIns.opened(request.getSession(), username, request.getRemoteAddr(), request.getHeader("User-Agent"));
        accounts.setLastSignIn(username, clock.instant());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        Object kept = session.getAttribute(RETURN);
        session.removeAttribute(RETURN);
        return kept instanceof String path
                ? new ReturnAddress(path).path()
                : ReturnAddress.of(request).path();
    }
}
