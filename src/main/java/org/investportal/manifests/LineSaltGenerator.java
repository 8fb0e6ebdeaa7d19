package org.investportal.manifests;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The salts of the lines of an edition. All are made of one secret that is never published, so that the salts of the lines that
 * are shown tell nothing of that of a line that is not.
 */
record LineSaltGenerator(String secret) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int SALT_BYTES = 16;

    static LineSaltGenerator random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new LineSaltGenerator(HexFormat.of().formatHex(secret));
    }

    /** 32 hexadecimal digits. */
    String of(String item) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] salt = mac.doFinal(item.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(salt, 0, SALT_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }
}
