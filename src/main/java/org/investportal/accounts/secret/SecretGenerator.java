package org.investportal.accounts.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Generates random secrets and the hashes that identify them. The secrets are long, so that a fast hash is enough. */
public final class SecretGenerator {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    /** The letters and digits without those that are easily confused. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private SecretGenerator() {}

    /** Returns a token of 256 bits that fits into an address and a cookie. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Returns groups of four characters that can be read out and typed, such as {@code k3mx-...}; each character has almost five bits. */
    public static String legible(int groups) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < groups * 4; place++) {
            text.append(place > 0 && place % 4 == 0 ? "-" : "")
                    .append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return text.toString();
    }

    /** Returns a secret that was typed by hand in the form in which it was generated. */
    static String retyped(String legible) {
        String letters = legible.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Returns the SHA-256 hash of the secret in hexadecimal. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
