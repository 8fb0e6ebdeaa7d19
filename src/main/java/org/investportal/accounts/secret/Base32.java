package org.investportal.accounts.secret;

import java.io.ByteArrayOutputStream;

/** Encodes bytes in Base32 of RFC 4648, which apps for a second factor expect, without padding. */
public final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    /** Encodes bytes. Five bytes become eight letters, so the length must be a multiple of five. */
    public static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        long buffer = 0;
        int held = 0;
        for (byte next : bytes) {
            buffer = (buffer << Byte.SIZE) | (next & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt((int) (buffer >> held) & MASK));
            }
        }
        return text.toString();
    }

    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long buffer = 0;
        int held = 0;
        for (int place = 0; place < text.length(); place++) {
            buffer = (buffer << BITS) | LETTERS.indexOf(text.charAt(place));
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write((int) (buffer >> held) & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
