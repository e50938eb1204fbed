package org.tadmor.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds the {@link SignInThrottle} before the check of a password, and tells it when the check went well, or could not be
 * made.
 */
@Component
class ThrottledSignIn extends OncePerRequestFilter {

    private final SignInThrottle throttle;

    ThrottledSignIn(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getServletPath().equals("/" + SecurityConfiguration.SIGN_IN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String username = Objects.requireNonNullElse(request.getParameter("username"), "");
        Duration wait = throttle.begin(username, request.getRemoteAddr());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            long seconds = wait.plusSeconds(1).toSeconds();
            response.sendRedirect(
                    request.getContextPath() + ReturnAddress.of(request).signInWith("wait", String.valueOf(seconds)));
        }
    }

    @EventListener
    void clear(AuthenticationSuccessEvent success) {
        if (success.getAuthentication() instanceof UsernamePasswordAuthenticationToken) {
            throttle.succeeded(success.getAuthentication().getName(), SignInLog.addressOf(success, ""));
        }
    }

    @EventListener
    void takeBack(AuthenticationFailureServiceExceptionEvent outage) {
        throttle.takeBack(outage.getAuthentication().getName(), SignInLog.addressOf(outage, ""));
    }
}
