package org.investportal.editorial.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.investportal.editorial.document.ReaderProcess;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;

/** The command that {@link WorkbookProcess} starts: it reads a workbook from its input and writes the cells of its table to its output. */
final class WorkbookCommand {

    /** The status with which it ends after it has written why the workbook is refused. */
    static final int REFUSED = ReaderProcess.FIRST_OWN_STATUS;

    private WorkbookCommand() {}

    public static void main(String[] arguments) throws IOException {
        ReaderProcess.answer(WorkbookCommand::answer);
    }

    private static int answer(byte[] message, OutputStream output) throws IOException {
        try {
            output.write(WorkbookMessage.of(table(message)));
            return ReaderProcess.READ;
        } catch (SpreadsheetRefused refused) {
            output.write(WorkbookMessage.of(refused));
        } catch (StackOverflowError damaged) {
            output.write(WorkbookMessage.of(SpreadsheetRefused.of(Reason.UNREADABLE)));
        }
        return REFUSED;
    }

    private static SpreadsheetTable table(byte[] message) throws IOException {
        DataInputStream input = new DataInputStream(new ByteArrayInputStream(message));
        return new WorkbookReader(WorkbookMessage.index(input)).read(input.readAllBytes());
    }
}
