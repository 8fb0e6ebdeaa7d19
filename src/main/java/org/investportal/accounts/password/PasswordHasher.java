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
 * Hashes passwords by Argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane. The number of
 * hashes at a time for unknown people is limited to the number of processors, so that a flood of sign-ins does not use
 * up memory or threads. There is one more place for people who are already known, so that unknown people cannot make
 * them wait.
 */
@Component
public class PasswordHasher {

    /** The greatest length; longer passwords are refused before hashing. */
    static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** The length of the queue. Each waiting request holds a thread of the server, and public pages need threads too. */
    private static final int QUEUE_PER_PLACE = 4;

    private final PasswordEncoder encoder;
    private final Turns ofStrangers;
    private final Turns ofKnown;

    /** A hash to compare with if there is none, so that the check takes the same time. */
    private final String hashOfNoAccount;

    @Autowired
    PasswordHasher() {
        this(argon2id(), Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    public PasswordHasher(PasswordEncoder encoder, int places, Duration patience) {
        this.encoder = encoder;
        this.hashOfNoAccount = encoder.encode("a password of no account");
        this.ofStrangers = new Turns(places, patience);
        this.ofKnown = new Turns(Math.min(places, 1), patience);
    }

    public static PasswordEncoder argon2id() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    }

    /** Returns whether the password is right; without a hash it is always false, after the same time. */
    public boolean matches(String password, @Nullable String hash) {
        return matches(password, hash, ofStrangers);
    }

    /** Does the same check for a person who is signed in, or whose browser the account knows. */
    public boolean matchesOfKnown(String password, @Nullable String hash) {
        return matches(password, hash, ofKnown);
    }

    private boolean matches(String password, @Nullable String hash, Turns turns) {
        boolean fits = password.length() <= LONGEST;
        String compared = hash == null || !fits ? hashOfNoAccount : hash;
        return turns.take(() -> encoder.matches(fits ? password : "", compared)) && hash != null && fits;
    }

    /** Returns the number of unknown people who wait for their turn. */
    int waitingStrangers() {
        return ofStrangers.places.getQueueLength();
    }

    /** Returns the hash of a new password. Only people who are signed in or have a one-time link can set one. */
    public String of(String password) {
        return ofKnown.take(() -> encoder.encode(password));
    }

    /** A limit on work at the same time, with a short queue. */
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
