package org.tadmor.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after {@value #FREE_TRIES} wrong passwords, for one account name or from one address,
 * each further try has to wait, twice as long every time, from five seconds up to five minutes. A quarter of an
 * hour without a try clears the count.
 */
@Component
class SignInThrottle {

    static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 100_000;

    private final Clock clock;
    private final Cache<String, Failures> failures;

    SignInThrottle(Clock clock) {
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .expireAfterWrite(MEMORY)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .maximumSize(MOST_KEYS)
                .build();
    }

    private record Failures(int count, Instant last) {

        Instant nextTry() {
            if (count < FREE_TRIES) {
                return Instant.MIN;
            }
            int doublings = Math.min(count - FREE_TRIES, 10);
            Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    /**
     * Begins a try, which counts as a wrong one until {@link #succeeded} or {@link #takeBack}: of many that come at once,
     * no more are let through than of as many that follow one another.
     *
     * @return how long this account name or address has to wait before its next try; zero when this one may go on
     */
    synchronized Duration begin(String username, String address) {
        Duration wait = waitFor(username, address);
        if (wait.isZero()) {
            Instant now = clock.instant();
            for (String key : keys(username, address)) {
                failures.asMap().merge(key, new Failures(1, now), (known, one) -> new Failures(known.count() + 1, now));
            }
        }
        return wait;
    }

    /** Clears the count of the account, not of the address: one good account must not pay for guessing others. */
    synchronized void succeeded(String username, String address) {
        failures.invalidate(accountKey(username));
        takeBack(addressKey(address));
    }

    /** Takes back a try that said nothing about the password, since it could not be checked. */
    synchronized void takeBack(String username, String address) {
        keys(username, address).forEach(this::takeBack);
    }

    private void takeBack(String key) {
        failures.asMap()
                .computeIfPresent(
                        key,
                        (same, known) -> known.count() == 1 ? null : new Failures(known.count() - 1, known.last()));
    }

    private Duration waitFor(String username, String address) {
        Instant now = clock.instant();
        return keys(username, address).stream()
                .map(failures::getIfPresent)
                .filter(known -> known != null && known.nextTry().isAfter(now))
                .map(known -> Duration.between(now, known.nextTry()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static List<String> keys(String username, String address) {
        return List.of(accountKey(username), addressKey(address));
    }

    private static String accountKey(String username) {
        return "account " + Account.folded(username);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
