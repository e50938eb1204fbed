package org.tadmor.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Another encoder, which takes so long that something else happens before it has hashed. */
record OvertakenEncoder(PasswordEncoder encoder, Runnable meanwhile) implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        meanwhile.run();
        return encoder.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return encoder.matches(password, hash);
    }
}
