package org.investportal.editorial.spreadsheet;

import java.io.IOException;
import java.time.Duration;
import org.investportal.editorial.document.ReaderProcess;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a workbook (XLSX) in a {@link ReaderProcess}; the portal itself parses nothing of it. */
final class WorkbookProcess {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookProcess.class);

    private WorkbookProcess() {}

    static SpreadsheetTable read(byte[] file, SpreadsheetColumnIndex index) {
        return read(file, index, ReaderProcess.LIMIT);
    }

    static SpreadsheetTable read(byte[] file, SpreadsheetColumnIndex index, Duration limit) {
        ReaderProcess.Ending ending = ReaderProcess.run(WorkbookCommand.class, WorkbookMessage.of(index, file), limit);
        try {
            return switch (ending.status()) {
                case ReaderProcess.READ -> WorkbookMessage.table(ending.answer());
                case WorkbookCommand.REFUSED -> throw WorkbookMessage.refused(ending.answer());
                case ReaderProcess.OUT_OF_MEMORY, ReaderProcess.TIMED_OUT ->
                    throw SpreadsheetRefused.of(Reason.TAKES_TOO_MUCH);
                default -> throw new IOException("It ended with code " + ending.status());
            };
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException noAnswer) {
            LOG.warn("The process that reads workbooks gave no answer: {}", noAnswer.getMessage());
            throw SpreadsheetRefused.of(Reason.UNREADABLE);
        }
    }
}
