package org.investportal.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Calculates SHA-256 digests, written as 64 hexadecimal digits in lower case. */
public final class Sha256 {

    private Sha256() {}

    /** Returns the digest of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        return written(digest().digest(bytes));
    }

    /** Returns the 64 digits of a digest. */
    public static String written(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** Returns a digest that takes bytes as they come. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
