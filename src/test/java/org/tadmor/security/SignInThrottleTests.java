package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private static final String HERE = "192.0.2.1";

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(clock());

    @Test
    void allowsFiveTriesAtOnce() {
        fail(4, "curator", HERE);
        assertThat(throttle.waitFor("curator", HERE)).isZero();
        fail(1, "curator", HERE);
        assertThat(throttle.waitFor("curator", HERE)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void doublesTheWaitUpToFiveMinutes() {
        fail(6, "curator", HERE);
        assertThat(throttle.waitFor("curator", HERE)).isEqualTo(Duration.ofSeconds(10));
        fail(20, "curator", HERE);
        assertThat(throttle.waitFor("curator", HERE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void letsTryAgainOnceTheWaitIsOver() {
        fail(5, "curator", HERE);
        now = now.plusSeconds(5);
        assertThat(throttle.waitFor("curator", HERE)).isZero();
    }

    @Test
    void forgetsTheCountAfterAQuarterOfAnHourWithoutATry() {
        fail(20, "curator", HERE);
        now = now.plus(Duration.ofMinutes(15));
        fail(4, "curator", HERE);
        assertThat(throttle.waitFor("curator", HERE)).isZero();
    }

    @Test
    void slowsGuessingOneAccountFromManyAddresses() {
        for (int host = 1; host <= 5; host++) {
            fail(1, "curator", "198.51.100." + host);
        }
        assertThat(throttle.waitFor(" Curator ", HERE)).isPositive();
    }

    @Test
    void slowsGuessingManyAccountsFromOneAddress() {
        for (int account = 1; account <= 5; account++) {
            fail(1, "account" + account, HERE);
        }
        assertThat(throttle.waitFor("curator", HERE)).isPositive();
        assertThat(throttle.waitFor("curator", "198.51.100.9")).isZero();
    }

    @Test
    void forgivesAnAccountThatSignedInButNotItsAddress() {
        fail(5, "curator", HERE);
        throttle.succeeded("curator");
        assertThat(throttle.waitFor("curator", "198.51.100.9")).isZero();
        assertThat(throttle.waitFor("curator", HERE)).isPositive();
    }

    private void fail(int times, String username, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username, address);
        }
    }

    private Clock clock() {
        return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }
}
