package org.tadmor.security;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Another encoder, at work for a few at a time: each hash takes 19 MiB of memory on purpose, and sign-ins that come all
 * at once would take as many times that.
 */
class SparingEncoder implements PasswordEncoder {

    static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final PasswordEncoder encoder;

    SparingEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
