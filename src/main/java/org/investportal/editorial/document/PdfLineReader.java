package org.investportal.editorial.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.investportal.editorial.document.DocumentRefused.Reason;

/** Reads the lines of a PDF in the order in which the file has them. */
final class PdfLineReader extends PDFTextStripper {

    /** Stands for a sign of which the file does not say which character it is: left out, it could be a digit that is missed. */
    private static final String UNKNOWN = "\ufffd";

    /** A file with more unknown signs than one in so many characters is refused. */
    private static final int MOST_UNKNOWN = 10;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private final PDFont substitute = new PDType1Font(FontName.HELVETICA);
    private boolean isUnknown;

    /** Whether PDFBox would leave out the sign. It reads the code of others as the character. */
    private boolean isLeftOut;

    private int length;
    private int unknown;

    /** Returns the lines, or throws {@link DocumentRefused} if there are too many characters, or too many are unknown. */
    List<PdfLine> lines(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        if ((long) unknown * MOST_UNKNOWN > length) {
            throw DocumentRefused.of(Reason.UNREADABLE);
        }
        return lines;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        isUnknown = displacement.getX() > 0 && font.toUnicode(code) == null;
        isLeftOut = isUnknown && !(font instanceof PDSimpleFont);
        super.showGlyph(matrix, isLeftOut ? substitute : font, isLeftOut ? '?' : code, displacement);
        isUnknown = false;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        boolean isGuessed = isUnknown
                && (isLeftOut || letter.getUnicode().equals(String.valueOf((char) letter.getCharacterCodes()[0])));
        length += letter.getUnicode().length();
        unknown += isGuessed ? 1 : 0;
        if (length > DocumentReader.LONGEST) {
            throw DocumentRefused.of(Reason.EXPANDS_TOO_FAR);
        }
        super.processTextPosition(isGuessed ? unknown(letter) : letter);
    }

    private static TextPosition unknown(TextPosition letter) {
        return new TextPosition(
                letter.getRotation(),
                letter.getPageWidth(),
                letter.getPageHeight(),
                letter.getTextMatrix(),
                letter.getEndX(),
                letter.getEndY(),
                letter.getHeight(),
                letter.getIndividualWidths()[0],
                letter.getWidthOfSpace(),
                UNKNOWN,
                letter.getCharacterCodes(),
                letter.getFont(),
                letter.getFontSize(),
                (int) letter.getFontSizeInPt());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    private void endLine() {
        String text = words.toString().strip();
        if (!text.isEmpty() && !letters.isEmpty()) {
            TextPosition start = letters.get(0);
            float left = start.getXDirAdj();
            float right = left;
            float size = 0;
            for (TextPosition letter : letters) {
                right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
                size = Math.max(size, letter.getFontSizeInPt());
            }
            lines.add(new PdfLine(text, getCurrentPageNo(), left, right, start.getYDirAdj(), size, first()));
        }
        words.setLength(0);
        letters.clear();
    }

    private float first() {
        float width = 0;
        for (TextPosition letter : letters) {
            if (letter.getUnicode().isBlank()) {
                break;
            }
            width += letter.getWidthDirAdj();
            if (Character.isIdeographic(letter.getUnicode().codePointAt(0))) {
                break;
            }
        }
        return width;
    }
}
