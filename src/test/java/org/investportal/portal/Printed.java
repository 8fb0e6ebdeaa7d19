package org.investportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.util.StringUtils;

/**
 * A page as a browser prints it.
 *
 * @param sheets the size of each sheet
 * @param words all that is to be read, without white space: a browser sets letters where it likes, and lines end anywhere
 */
public record Printed(List<PDRectangle> sheets, String words) {

    /** Whether that is to be read on it in one piece, with a capital in front where style makes one. */
    public boolean says(String text) {
        String said = dense(text);
        return words.contains(said) || words.contains(StringUtils.capitalize(said));
    }

    static Printed of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDRectangle> sheets = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                sheets.add(page.getMediaBox());
            }
            return new Printed(sheets, dense(new PDFTextStripper().getText(document)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
