package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInThrottleTests {

    private static final String HERE = "192.0.2.1";

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(clock());

    @Test
    void allowsFiveTriesAtOnceWhetherOrNotTheirOutcomeIsKnown() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(throttle.begin("curator", HERE)).isZero();
        }
        assertThat(throttle.begin("curator", HERE)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void doublesTheWaitUpToFiveMinutes() {
        fail(6, "curator", HERE);
        assertThat(throttle.begin("curator", HERE)).isEqualTo(Duration.ofSeconds(10));
        fail(20, "curator", HERE);
        assertThat(throttle.begin("curator", HERE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void letsTryAgainOnceTheWaitIsOver() {
        fail(5, "curator", HERE);
        now = now.plusSeconds(5);
        assertThat(throttle.begin("curator", HERE)).isZero();
    }

    @Test
    void forgetsTheCountAfterAQuarterOfAnHourWithoutATry() {
        fail(20, "curator", HERE);
        now = now.plus(Duration.ofMinutes(15));
        fail(4, "curator", HERE);
        assertThat(throttle.begin("curator", HERE)).isZero();
    }

    @Test
    void slowsGuessingOneAccountFromManyAddresses() {
        for (int host = 1; host <= 5; host++) {
            fail(1, "curator", "198.51.100." + host);
        }
        assertThat(throttle.begin(" Curator ", HERE)).isPositive();
    }

    @Test
    void slowsGuessingManyAccountsFromOneAddress() {
        for (int account = 1; account <= 5; account++) {
            fail(1, "account" + account, HERE);
        }
        assertThat(throttle.begin("curator", HERE)).isPositive();
        assertThat(throttle.begin("curator", "198.51.100.9")).isZero();
    }

    @Test
    void forgivesAnAccountThatSignedInButNotItsAddress() {
        fail(6, "curator", HERE);
        throttle.succeeded("curator", HERE);
        assertThat(throttle.begin("curator", "198.51.100.9")).isZero();
        assertThat(throttle.begin("curator", HERE)).isPositive();
    }

    @Test
    void countsNoTryThatWentWell() {
        for (int attempt = 1; attempt <= 20; attempt++) {
            assertThat(throttle.begin("curator", HERE)).isZero();
            throttle.succeeded("curator", HERE);
        }
    }

    @Test
    void countsNoTryThatCouldNotBeChecked() {
        var curator = UsernamePasswordAuthenticationToken.unauthenticated("curator", "silk road");
        curator.setDetails(new WebAuthenticationDetails(HERE, null));
        var outage = new AuthenticationFailureServiceExceptionEvent(
                curator, new InternalAuthenticationServiceException("no database"));
        fail(4, "curator", HERE);
        for (int attempt = 1; attempt <= 20; attempt++) {
            assertThat(throttle.begin("curator", HERE)).isZero();
            new ThrottledSignIn(throttle).takeBack(outage);
        }
        fail(1, "curator", HERE);
        assertThat(throttle.begin("curator", "198.51.100.9")).isPositive();
        assertThat(throttle.begin("another", HERE)).isPositive();
    }

    private void fail(int times, String username, String address) {
        for (int i = 0; i < times; i++) {
            Duration wait = throttle.begin(username, address);
            if (wait.isPositive()) {
                now = now.plus(wait);
                throttle.begin(username, address);
            }
        }
    }

    private Clock clock() {
        return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }
}
