package org.investportal.editorial.spreadsheet;

import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.springframework.stereotype.Component;

/** Reads spreadsheets: workbooks in the format XLSX, CSV files, and text that was copied from a spreadsheet program. */
@Component
public class SpreadsheetReader {

    private static final int SIGNATURE = 8;

    private final DelimitedTextReader texts;
    private final SpreadsheetColumnIndex index;

    public SpreadsheetReader(SpreadsheetColumnIndex index) {
        this.texts = new DelimitedTextReader(index);
        this.index = index;
    }

    /** Reads a file; its content, not its name, shows its format. */
    public SpreadsheetTable file(byte[] bytes) {
        byte[] signature = Arrays.copyOf(bytes, SIGNATURE);
        if (bytes.length >= SIGNATURE && ReadableWorkbook.isOLE2Header(signature)) {
            throw SpreadsheetRefused.of(Reason.OLD_FORMAT);
        }
        if (bytes.length >= SIGNATURE && ReadableWorkbook.isOOXMLZipHeader(signature)) {
            return WorkbookProcess.read(bytes, index);
        }
        String text = SpreadsheetTextDecoder.decode(bytes);
        if (text.isBlank()) {
            throw SpreadsheetRefused.of(Reason.EMPTY_FILE);
        }
        return texts.read(text);
    }

    /** Reads pasted text. */
    public SpreadsheetTable text(String text) {
        return texts.read(text);
    }
}
