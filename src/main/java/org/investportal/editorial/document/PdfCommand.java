package org.investportal.editorial.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.investportal.editorial.document.DocumentRefused.Reason;

/** The command that {@link PdfProcess} starts: it reads a PDF from its input and writes the text to its output. */
final class PdfCommand {

    /** The code with which it ends after it has written the text. */
    static final int READ = 0;

    private PdfCommand() {}

    public static void main(String[] arguments) throws IOException {
        // so that it also ends if the portal was killed
        CompletableFuture.delayedExecutor(PdfProcess.LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> end(Reason.TAKES_TOO_LONG));
        PrintStream output = System.out;
        System.setOut(System.err);
        try {
            output.write(text(System.in.readAllBytes()).getBytes(StandardCharsets.UTF_8));
            output.flush();
            Runtime.getRuntime().halt(READ);
        } catch (DocumentRefused refused) {
            end(refused.reason());
        } catch (InvalidPasswordException encrypted) {
            end(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            end(Reason.UNREADABLE);
        }
    }

    private static void end(Reason reason) {
        Runtime.getRuntime().halt(reason.exitStatus());
    }

    static String text(byte[] file) throws IOException {
        FontMappers.set(new BundledFontMapper());
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfLineReader reader = new PdfLineReader();
            return PdfParagraphJoiner.text(RepeatedLineFilter.withoutRepeated(reader.lines(document)));
        }
    }
}
