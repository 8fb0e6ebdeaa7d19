package org.investportal.editorial.document;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.investportal.editorial.document.DocumentRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the text of a PDF in a {@link ReaderProcess}. */
final class PdfProcess {

    private static final Logger LOG = LoggerFactory.getLogger(PdfProcess.class);

    private PdfProcess() {}

    static String read(byte[] file) {
        return read(file, ReaderProcess.LIMIT);
    }

    static String read(byte[] file, Duration limit) {
        ReaderProcess.Ending ending = ReaderProcess.run(PdfCommand.class, file, limit);
        return switch (ending.status()) {
            case ReaderProcess.READ -> new String(ending.answer(), StandardCharsets.UTF_8);
            case ReaderProcess.OUT_OF_MEMORY -> throw DocumentRefused.of(Reason.EXPANDS_TOO_FAR);
            case ReaderProcess.TIMED_OUT -> throw DocumentRefused.of(Reason.TAKES_TOO_LONG);
            default ->
                throw DocumentRefused.of(Reason.ofExitStatus(ending.status()).orElseGet(() -> {
                    LOG.warn("The process that reads PDFs ended with code {}", ending.status());
                    return Reason.UNREADABLE;
                }));
        };
    }
}
