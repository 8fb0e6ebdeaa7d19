package org.investportal.editorial.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    /** The code of the first reason. Java itself uses smaller ones. */
    private static final int FIRST_REASON = 10;

    private static final List<Reason> REASONS = List.of(Reason.values());

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

    /** The reason that belongs to the code with which the command ended. */
    static Optional<Reason> reason(int code) {
        int reason = code - FIRST_REASON;
        return reason >= 0 && reason < REASONS.size() ? Optional.of(REASONS.get(reason)) : Optional.empty();
    }

    private static void end(Reason reason) {
        Runtime.getRuntime().halt(FIRST_REASON + REASONS.indexOf(reason));
    }

    static String text(byte[] file) throws IOException {
        FontMappers.set(new BundledFontMapper());
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfLineReader reader = new PdfLineReader();
            return PdfParagraphJoiner.text(RepeatedLineFilter.withoutRepeated(reader.lines(document)));
        }
    }
}
