package org.investportal.accounts.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.stereotype.Component;

/** Generates and checks the codes of apps for a second factor: RFC 6238 with SHA-1, six digits and steps of thirty seconds, which all apps support. */
@Component
public class TotpGenerator {

    private static final int STEP_SECONDS = 30;

    /** The number of steps accepted before and after the current one, because telephone clocks differ and typing takes time. */
    private static final int STEPS_ASIDE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    TotpGenerator(Clock clock) {
        this.clock = clock;
    }

    /** Returns the step of the code; empty if the code is not valid now. */
    public OptionalLong step(String secret, String code) {
        long now = clock.instant().getEpochSecond() / STEP_SECONDS;
        String digits = code.replaceAll("\\s", "");
        return LongStream.rangeClosed(now - STEPS_ASIDE, now + STEPS_ASIDE)
                .filter(step -> isSame(codeOf(secret, step), digits))
                .findFirst();
    }

    /** Returns the current code. */
    public String now(String secret) {
        return codeOf(secret, clock.instant().getEpochSecond() / STEP_SECONDS);
    }

    private String codeOf(String secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
