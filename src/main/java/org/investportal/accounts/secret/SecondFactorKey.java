package org.investportal.accounts.secret;

import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that encrypts the secrets of second factors and the key of public forms: 256 bits. */
public final class SecondFactorKey {

    private static final int BYTES = 32;

    private final byte[] bytes;

    private SecondFactorKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException if the text is not a key; the message does not repeat the text
     */
    public static SecondFactorKey of(String base64) {
        byte[] read = decoded(base64.strip());
        if (read.length != BYTES) {
            throw new IllegalArgumentException(
                    "the key must be 32 bytes in Base64, such as the output of \"openssl rand -base64 32\"");
        }
        return new SecondFactorKey(read);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    public static SecondFactorKey random() {
        return new SecondFactorKey(SecretGenerator.bytes(BYTES));
    }

    /** Returns the key in the form for a file, which {@link #of} reads. */
    public String inBase64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    SecretKey forAes() {
        return new SecretKeySpec(bytes, "AES");
    }
}
