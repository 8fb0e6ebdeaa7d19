package org.investportal.accounts.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with the parameters that OWASP names: 19 MiB, two passes, one lane. Strangers have no more of them at a time than
 * there are processors, so that a flood of sign-ins takes neither all memory nor all threads. There is one more place for
 * those who have shown already who they are: no stranger keeps them waiting.
 */
@Component
public class PasswordHasher {

    /** Longer ones are refused before they cost anything. */
    static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Who waits holds a thread of the server, and public pages need some too. */
    private static final int QUEUE_PER_PLACE = 4;

    private final PasswordEncoder encoder;
    private final Turns ofStrangers;
    private final Turns ofKnown;

    /** What is compared with where there is nothing to compare with, so that it takes as long. */
    private final String nobodys;

    @Autowired
    PasswordHasher() {
        this(argon2id(), Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    public PasswordHasher(PasswordEncoder encoder, int places, Duration patience) {
        this.encoder = encoder;
        this.nobodys = encoder.encode("a password of nobody");
        this.ofStrangers = new Turns(places, patience);
        this.ofKnown = new Turns(Math.min(places, 1), patience);
    }

    public static PasswordEncoder argon2id() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    }

    /** Whether it is the password; without a hash never, after just as long. */
    public boolean matches(String password, @Nullable String hash) {
        return matches(password, hash, ofStrangers);
    }

    /** The same for somebody who is signed in, or whose browser the account knows. */
    public boolean matchesOfKnown(String password, @Nullable String hash) {
        return matches(password, hash, ofKnown);
    }

    private boolean matches(String password, @Nullable String hash, Turns turns) {
        boolean fits = password.length() <= LONGEST;
        String compared = hash == null || !fits ? nobodys : hash;
        return turns.take(() -> encoder.matches(fits ? password : "", compared)) && hash != null && fits;
    }

    /** How many strangers wait for their turn. */
    int waitingStrangers() {
        return ofStrangers.places.getQueueLength();
    }

    /** Of a new password: only people who are signed in or have a one-time link can set one. */
    public String of(String password) {
        return ofKnown.take(() -> encoder.encode(password));
    }

    /** So many at a time, and a short queue. */
    private static final class Turns {

        private final Semaphore places;
        private final int longestQueue;
        private final Duration patience;

        Turns(int places, Duration patience) {
            this.places = new Semaphore(places, true);
            this.longestQueue = QUEUE_PER_PLACE * places;
            this.patience = patience;
        }

        <T> T take(Supplier<T> work) {
            try {
                if (places.getQueueLength() >= longestQueue
                        || !places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw SignInBusy.after(patience);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw SignInBusy.after(patience);
            }
            try {
                return work.get();
            } finally {
                places.release();
            }
        }
    }
}
