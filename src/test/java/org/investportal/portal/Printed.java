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

/**
 * A page as a browser prints it.
 *
 * @param sheets the size of each sheet
 * @param words all that is to be read, with one space wherever there is some
 */
public record Printed(List<PDRectangle> sheets, String words) {

    static Printed of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDRectangle> sheets = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                sheets.add(page.getMediaBox());
            }
            return new Printed(sheets, inOneLine(new PDFTextStripper().getText(document)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
