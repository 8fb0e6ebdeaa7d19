package org.investportal.editorial.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a text file: UTF-16 with a byte order mark, UTF-8, or else GB18030. The last one gives nearly any bytes a meaning, so it is accepted only
 * if all characters belong to the common ones of GB 2312.
 */
final class SpreadsheetTextDecoder {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset COMMON_CHINESE = Charset.forName("GB2312");
    private static final int LONGEST_SIGNATURE = 5;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** How pictures and PDF files begin: PNG, JPEG, GIF, WebP, PDF. */
    private static final List<String> OTHER_FORMATS =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "RIFF", "%PDF-");

    private SpreadsheetTextDecoder() {}

    static String decode(byte[] bytes) {
        if (OTHER_FORMATS.stream().anyMatch(latin(bytes)::startsWith)) {
            throw SpreadsheetRefused.of(Reason.OTHER_FORMAT);
        }
        List<Charset> tried =
                isUtf16(bytes) ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, CHINESE);
        for (Charset charset : tried) {
            String text = decode(bytes, charset);
            if (text != null && text.indexOf(0) < 0 && (!charset.equals(CHINESE) || isCommon(text))) {
                return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            }
        }
        throw hasZeros(bytes, 0) && hasZeros(bytes, 1)
                ? SpreadsheetRefused.of(Reason.OTHER_FORMAT)
                : SpreadsheetRefused.of(Reason.ENCODING, "8");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, 0, Math.min(LONGEST_SIGNATURE, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** Tells whether one of every second bytes is zero. UTF-16 without a byte order mark has such bytes at even or odd places, and other content at both. */
    private static boolean hasZeros(byte[] bytes, int from) {
        return IntStream.iterate(from, at -> at < bytes.length, at -> at + 2).anyMatch(at -> bytes[at] == 0);
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
                        || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
    }

    private static boolean isCommon(String text) {
        return COMMON_CHINESE.newEncoder().canEncode(text);
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
