package org.investportal.accounts.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Random secrets, and the hashes by which they are known again. They are long, so that a fast hash is enough. */
public final class SecretGenerator {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    /** Without what is easily mistaken for something else. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private SecretGenerator() {}

    /** 256 bits that fit into an address and a cookie. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Groups of four characters that can be read out and typed, such as {@code k3mx-...}: five bits a character, nearly. */
    public static String legible(int groups) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < groups * 4; place++) {
            text.append(place > 0 && place % 4 == 0 ? "-" : "")
                    .append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return text.toString();
    }

    /** What was read out and typed, in the form in which it was made. */
    static String retyped(String legible) {
        String letters = legible.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** In hexadecimal. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
