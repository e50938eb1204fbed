package org.tadmor.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Tells the log who signed in and that somebody was refused. Not the name of who was refused: people type their password
 * into the wrong field.
 */
@Component
class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);
    private static final String UNKNOWN = "an unknown address";

    @EventListener
    void tell(AuthenticationSuccessEvent success) {
        LOG.info("Signed in: {} from {}", success.getAuthentication().getName(), addressOf(success, UNKNOWN));
    }

    @EventListener
    void tell(AbstractAuthenticationFailureEvent failure) {
        LOG.warn("A sign-in was refused, from {}", addressOf(failure, UNKNOWN));
    }

    /**
     * From where somebody signed in or tried to.
     *
     * @param unknown what to answer where that is not known
     */
    static String addressOf(AbstractAuthenticationEvent event, String unknown) {
        return event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : unknown;
    }
}
