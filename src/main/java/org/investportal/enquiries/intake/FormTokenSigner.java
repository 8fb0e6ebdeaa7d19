package org.investportal.enquiries.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.investportal.accounts.secret.SecretGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs the time at which a form was made, with a random number that tells one form from another. So a form is known without a session or a cookie, and its
 * time cannot be made up.
 */
@Component
public class FormTokenSigner {

    /** The time for which a form may be filled in. */
    public static final Duration LIFETIME = Duration.ofHours(24);

    /** A person needs longer than this to fill it in. */
    public static final Duration LEAST_TIME = Duration.ofSeconds(3);

    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE_BYTES = 16;
    private static final int CONTENT_BYTES = Long.BYTES + NONCE_BYTES;
    private static final int LONGEST = 100;

    private final FormKeyStore keys;

    FormTokenSigner(FormKeyStore keys) {
        this.keys = keys;
    }

    /**
     * A form that the portal made.
     *
     * @param token the token as it was signed
     */
    public record MadeForm(String token, Instant at) {}

    /** Returns the token of a new form. */
    public String sign(Instant madeAt) {
        byte[] content = ByteBuffer.allocate(CONTENT_BYTES)
                .putLong(madeAt.toEpochMilli())
                .put(SecretGenerator.bytes(NONCE_BYTES))
                .array();
        byte[] signature = signature(content);
        byte[] token = Arrays.copyOf(content, CONTENT_BYTES + signature.length);
        System.arraycopy(signature, 0, token, CONTENT_BYTES, signature.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Returns the signature of a text, for links in mails and the cookie of a receipt. A form is signed with other bytes, so neither can stand for the other. */
    public String signature(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the form that the token belongs to; empty if the portal did not sign the token or it is too old. */
    public Optional<MadeForm> verify(@Nullable String token, Instant now) {
        byte[] bytes = decoded(token);
        if (bytes.length <= CONTENT_BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, CONTENT_BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, CONTENT_BYTES, bytes.length);
        Instant madeAt = Instant.ofEpochMilli(ByteBuffer.wrap(content).getLong());
        boolean valid = MessageDigest.isEqual(signature, signature(content))
                && !madeAt.isBefore(now.minus(LIFETIME))
                && !madeAt.isAfter(now.plus(SKEW));
        return valid ? Optional.of(new MadeForm(String.valueOf(token), madeAt)) : Optional.empty();
    }

    private static byte[] decoded(@Nullable String token) {
        try {
            return token == null || token.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    private byte[] signature(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.key(), ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
