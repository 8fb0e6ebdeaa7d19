package org.investportal.editorial.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.investportal.editorial.document.DocumentRefused.Reason;

/** Reads the text of a file (plain text, HTML, Word or PDF), with a blank line between paragraphs. The format is recognised by the content, not by the name of the file. */
public final class DocumentReader {

    /** In bytes. */
    public static final int LARGEST = 2_097_152;

    /** In characters of the text. */
    static final int LONGEST = 2_000_000;

    private static final int SNIFFED = 1_000;
    private static final Pattern HTML = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,400}?-->\\s*)?<(?:!doctype html|html|head|body)\\b.*",
            Pattern.DOTALL);
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\x{FEFF}]*");

    private DocumentReader() {}

    /** Returns the text, or throws {@link DocumentRefused} with the reason. */
    public static String read(byte[] file) {
        if (file.length == 0) {
            throw DocumentRefused.of(Reason.EMPTY);
        }
        if (file.length > LARGEST) {
            throw DocumentRefused.of(Reason.TOO_LARGE);
        }
        String text = text(file);
        if (text.length() > LONGEST) {
            throw DocumentRefused.of(Reason.EXPANDS_TOO_FAR);
        }
        if (BLANK.matcher(text).matches()) {
            throw DocumentRefused.of(Reason.NO_TEXT);
        }
        return text;
    }

    private static String text(byte[] file) {
        String beginning = new String(file, 0, Math.min(SNIFFED, file.length), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("PK\u0003\u0004")) {
            return WordText.read(file);
        }
        if (beginning.startsWith("%PDF-")) {
            return PdfProcess.read(file);
        }
        String lower = beginning.replace("\u00ef\u00bb\u00bf", "").toLowerCase(Locale.ROOT);
        return HTML.matcher(lower).matches() ? HtmlText.read(file) : PlainText.read(file);
    }
}
