package org.investportal.editorial.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a text file: UTF-16 with a byte order mark, UTF-8, or else GB18030. The last one gives nearly any bytes a meaning, so it is accepted only
 * if all characters belong to the common ones of GB 2312.
 */
final class SpreadsheetTextDecoder {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset COMMON_CHINESE = Charset.forName("GB2312");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private SpreadsheetTextDecoder() {}

    static String decode(byte[] bytes) {
        List<Charset> tried =
                isUtf16(bytes) ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, CHINESE);
        for (Charset charset : tried) {
            String text = decode(bytes, charset);
            if (text != null && text.indexOf(0) < 0 && (!charset.equals(CHINESE) || isCommon(text))) {
                return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            }
        }
        throw SpreadsheetRefused.of(Reason.ENCODING, "8");
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
