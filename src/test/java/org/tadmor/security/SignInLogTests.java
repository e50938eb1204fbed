package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@ExtendWith(OutputCaptureExtension.class)
class SignInLogTests {

    private static final WebAuthenticationDetails FROM = new WebAuthenticationDetails("192.0.2.7", null);

    private final SignInLog log = new SignInLog();

    @Test
    void namesWhoSignedIn(CapturedOutput output) {
        var zenobia = UsernamePasswordAuthenticationToken.authenticated("zenobia", null, AuthorityUtils.NO_AUTHORITIES);
        zenobia.setDetails(FROM);
        log.tell(new AuthenticationSuccessEvent(zenobia));
        assertThat(output).contains("Signed in: zenobia from 192.0.2.7");
    }

    @Test
    void doesNotRepeatWhatSomebodyTypedWhoWasRefused(CapturedOutput output) {
        var mistaken = UsernamePasswordAuthenticationToken.unauthenticated("a caravan at dusk", "zenobia");
        mistaken.setDetails(FROM);
        log.tell(new AuthenticationFailureBadCredentialsEvent(mistaken, new BadCredentialsException("no")));
        assertThat(output).contains("A sign-in was refused, from 192.0.2.7").doesNotContain("caravan");
    }
}
