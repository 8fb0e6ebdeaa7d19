package org.investportal.portal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** Shows codes of a second factor, as an app does. */
public final class Phone {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int KEY_BYTES = 20;

    private Phone() {}

    /** The code of so many steps after now: each counts once, and one that is early is accepted. */
    public static String code(String key, int steps) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(bytes(key), "HmacSHA1"),
                            Instant.now().plusSeconds(30L * steps));
        } catch (InvalidKeyException noKey) {
            throw new IllegalArgumentException(key, noKey);
        }
    }

    /** Five bits a letter: another way than the portal's. */
    private static byte[] bytes(String key) {
        BigInteger number = BigInteger.ZERO;
        String letters = key.toLowerCase(Locale.ROOT).replace(" ", "");
        for (int place = 0; place < letters.length(); place++) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letters.charAt(place))));
        }
        byte[] bytes = new byte[KEY_BYTES];
        byte[] significant = number.toByteArray();
        for (int i = 1; i <= Math.min(KEY_BYTES, significant.length); i++) {
            bytes[KEY_BYTES - i] = significant[significant.length - i];
        }
        return bytes;
    }
}
