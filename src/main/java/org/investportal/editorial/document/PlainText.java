package org.investportal.editorial.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.editorial.document.DocumentRefused.Reason;

/** Reads a plain text in UTF-8, in UTF-16 with its mark, or in GB 18030, which includes the older Chinese encodings GBK and GB 2312. */
final class PlainText {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\f\\r\\x85]]|\ufffd");
    private static final String MARK = "\ufeff";

    private PlainText() {}

    static String read(byte[] file) {
        Charset marked = marked(file);
        return decoded(file, marked)
                .or(() -> marked.equals(StandardCharsets.UTF_8)
                        ? decoded(file, Charset.forName("GB18030"))
                        : Optional.empty())
                .map(text -> text.startsWith(MARK) ? text.substring(1) : text)
                .orElseThrow(() -> DocumentRefused.of(Reason.UNREADABLE));
    }

    private static Charset marked(byte[] file) {
        boolean big = file.length > 1 && file[0] == (byte) 0xfe && file[1] == (byte) 0xff;
        boolean little = file.length > 1 && file[0] == (byte) 0xff && file[1] == (byte) 0xfe;
        return big || little ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text).filter(decoded -> !NO_TEXT.matcher(decoded).find());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }
}
