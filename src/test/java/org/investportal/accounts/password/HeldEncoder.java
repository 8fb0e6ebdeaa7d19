package org.investportal.accounts.password;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The real encoder, but one password takes until the test lets it go. */
final class HeldEncoder implements PasswordEncoder {

    static final String GUESS = "a guess that takes its time";

    private final PasswordEncoder real = PasswordHasher.argon2id();
    private final CountDownLatch held = new CountDownLatch(1);

    void letGo() {
        held.countDown();
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return real.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        try {
            return GUESS.contentEquals(Objects.requireNonNull(password))
                    ? !held.await(60, TimeUnit.SECONDS)
                    : real.matches(password, hash);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
