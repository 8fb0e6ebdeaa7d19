package org.investportal.accounts.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.investportal.accounts.AtOnce;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hashes = new PasswordHasher(PasswordHasher.argon2id(), 1, Duration.ofSeconds(30));

    @Test
    void areArgon2idWithTheParametersOfTheDecision() {
        assertTrue(hashes.of("nine boats").startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void areDifferentForTheSamePassword() {
        String one = hashes.of("nine boats");
        String other = hashes.of("nine boats");

        assertFalse(one.equals(other));
        assertTrue(hashes.matches("nine boats", one));
        assertTrue(hashes.matches("nine boats", other));
        assertFalse(hashes.matches("nine boat", one));
        assertFalse(hashes.matchesOfKnown("nine boat", one));
    }

    @Test
    void matchNothingWithoutAHashOrBeyondTheLongest() {
        String long200 = "x".repeat(200);
        String hash = hashes.of(long200);

        assertFalse(hashes.matches("a password of no account", null));
        assertTrue(hashes.matches(long200, hash));
        assertFalse(hashes.matches(long200 + "x", hash));
        assertFalse(hashes.matches("x".repeat(10_000), hashes.of("")));
    }

    @Test
    void hashesWaitInAQueue() throws Exception {
        String hash = hashes.of("nine boats");

        assertEquals(List.of(true, true, true, true), AtOnce.all(4, () -> hashes.matches("nine boats", hash)));
    }

    @Test
    void refusesAtOnceIfTheQueueIsFull() throws Exception {
        List<Boolean> served = AtOnce.all(64, () -> {
            try {
                return hashes.of("nine boats").startsWith("$");
            } catch (SignInBusy busy) {
                return false;
            }
        });

        assertTrue(served.containsAll(List.of(true, false)), served.toString());
    }

    @Test
    void knownClientsHaveTheirOwnQueue() throws Exception {
        HeldEncoder encoder = new HeldEncoder();
        PasswordHasher busy = new PasswordHasher(encoder, 2, Duration.ofSeconds(60));
        String hash = busy.of("nine boats");
        ExecutorService strangers = Executors.newCachedThreadPool();
        try {
            for (int stranger = 0; stranger < 10; stranger++) {
                strangers.execute(() -> busy.matches(HeldEncoder.GUESS, hash));
            }
            awaitFull(busy);

            assertThrows(SignInBusy.class, () -> busy.matches("nine boats", hash));
            assertTrue(busy.matchesOfKnown("nine boats", hash));
            assertTrue(busy.of("ten boats").startsWith("$"));
        } finally {
            encoder.letGo();
            strangers.shutdown();
        }
    }

    /** Waits until two checks are running and eight people are waiting. */
    private static void awaitFull(PasswordHasher busy) throws InterruptedException {
        while (busy.waitingStrangers() < 8) {
            Thread.sleep(5);
        }
    }

    @Test
    void refusesAfterALongWait() {
        PasswordHasher full = new PasswordHasher(PasswordHasher.argon2id(), 0, Duration.ofMillis(10));

        assertEquals(
                Duration.ofMillis(10),
                assertThrows(SignInBusy.class, () -> full.matches("nine boats", null))
                        .pause());
    }
}
