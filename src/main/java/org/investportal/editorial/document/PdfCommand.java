package org.investportal.editorial.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.investportal.editorial.document.DocumentRefused.Reason;

/** The command that {@link PdfProcess} starts: it reads a PDF from its input and writes the text to its output. */
final class PdfCommand {

    private PdfCommand() {}

    public static void main(String[] arguments) throws IOException {
        ReaderProcess.answer(PdfCommand::answer);
    }

    private static int answer(byte[] file, OutputStream text) {
        try {
            text.write(text(file).getBytes(StandardCharsets.UTF_8));
            return ReaderProcess.READ;
        } catch (DocumentRefused refused) {
            return refused.reason().exitStatus();
        } catch (InvalidPasswordException encrypted) {
            return Reason.ENCRYPTED.exitStatus();
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Reason.UNREADABLE.exitStatus();
        }
    }

    static String text(byte[] file) throws IOException {
        FontMappers.set(new BundledFontMapper());
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfLineReader reader = new PdfLineReader();
            return PdfParagraphJoiner.text(RepeatedLineFilter.withoutRepeated(reader.lines(document)));
        }
    }
}
