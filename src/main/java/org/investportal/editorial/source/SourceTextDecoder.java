package org.investportal.editorial.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Sha256;
import org.springframework.util.StringUtils;

/**
 * Reads the text of a file in UTF-8. Programs and browsers change line ends, the line end at the end and the mark at the start, so it also tries the usual forms
 * of these.
 */
final class SourceTextDecoder {

    private static final String MARK = "\ufeff";

    /** Control characters other than white space, and the character that stands for bytes that were not in UTF-8. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\f\\r\\x85]]");

    private static final Pattern REPLACED = Pattern.compile("\ufffd");
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private SourceTextDecoder() {}

    /** Returns the text, or throws {@link SourceTextRefused} if it is none in UTF-8. */
    static String read(byte[] file) {
        String text = decoded(file);
        if (REPLACED.matcher(text).find()) {
            throw SourceTextRefused.ofEncoding();
        }
        if (NO_TEXT.matcher(text).find()) {
            throw SourceTextRefused.ofCharacters();
        }
        return text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw SourceTextRefused.ofEncoding();
        }
    }

    /** Returns the form of the text that has the SHA-256; the text as it is, if that has it. */
    static Optional<String> withDigest(String text, String sha256) {
        return forms(text).stream()
                .filter(form -> Sha256.of(form).equals(sha256))
                .findFirst();
    }

    private static Set<String> forms(String text) {
        String lines = LINE_END.matcher(text.startsWith(MARK) ? text.substring(1) : text)
                .replaceAll("\n");
        String body = StringUtils.trimTrailingCharacter(lines, '\n');
        Set<String> forms = new LinkedHashSet<>(Set.of(text));
        for (String form : new String[] {lines, body, body + "\n"}) {
            String windows = form.replace("\n", "\r\n");
            forms.add(form);
            forms.add(windows);
            forms.add(MARK + form);
            forms.add(MARK + windows);
        }
        return forms;
    }
}
