package org.investportal.editorial.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.jspecify.annotations.Nullable;

/** Refuses a workbook that would take the parser too much time or memory. */
final class WorkbookSizeCheck {

    private static final int MOST_BYTES = 24 * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_CELLS = 1_000_000;
    private static final int LONGEST_COLUMN = 3;
    private static final int LETTERS = 26;
    private static final int BUFFER = 65_536;
    private static final String MACROS = "vbaproject.bin";
    private static final String CELL = "c";

    /** Programs write 17 digits and an exponent of three; the time to parse a number grows faster than its length. */
    private static final int LONGEST_NUMBER = 400;

    private static final Pattern ENORMOUS = Pattern.compile("[eE][+-]?\\d{4}");

    private int rows;
    private int cells;

    /** The last column of the row that is read, from 1. */
    private int last;

    /** Whether the cell that is read may hold a number. */
    private boolean number;

    private WorkbookSizeCheck() {}

    static void require(byte[] workbook) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw SpreadsheetRefused.of(Reason.UNREADABLE);
            }
            long left = MOST_BYTES;
            for (ZipArchiveEntry entry : entries) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(MACROS)) {
                    throw SpreadsheetRefused.of(Reason.MACROS);
                }
                left = left(left, zip.getInputStream(entry));
            }
            WorkbookSizeCheck check = new WorkbookSizeCheck();
            for (ZipArchiveEntry entry : entries) {
                check.read(zip.getInputStream(entry), isNamedXml(entry));
            }
        }
    }

    private static boolean isNamedXml(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /** Returns how many bytes are left of the limit after this entry. */
    private static long left(long before, InputStream entry) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = before;
        try (entry) {
            for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw SpreadsheetRefused.of(Reason.EXPANDS_TOO_FAR, String.valueOf(MOST_BYTES / 1024 / 1024));
                }
            }
        }
        return left;
    }

    /**
     * Reads an entry. The parser finds sheets by what other entries say, so that a sheet may have any name.
     *
     * @param xml whether the entry has to be XML
     */
    private void read(InputStream entry, boolean xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (entry) {
            XMLStreamReader reader = factory.createXMLStreamReader(entry);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    begin(reader);
                } else if (reader.isEndElement() && reader.getLocalName().equals(CELL)) {
                    number = false;
                }
            }
        } catch (XMLStreamException damaged) {
            if (xml) {
                throw SpreadsheetRefused.of(Reason.UNREADABLE);
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> beginRow();
            case CELL -> {
                addCell(xml.getAttributeValue(null, "r"));
                number = !"str".equals(xml.getAttributeValue(null, "t"));
            }
            case "v" -> requirePossibleValue(xml);
            default -> {}
        }
    }

    private void beginRow() {
        rows++;
        last = 0;
        SpreadsheetTableBuilder.requirePossible(rows);
    }

    /** Counts a cell, and those before it in its row: the parser makes a list of all of them. */
    private void addCell(@Nullable String address) {
        int column = address == null ? last + 1 : column(address);
        cells += Math.max(1, column - last);
        last = Math.max(last, column);
        if (cells > MOST_CELLS) {
            throw SpreadsheetRefused.of(Reason.TOO_MANY_CELLS, String.valueOf(MOST_CELLS));
        }
    }

    /** Returns the number of the column, from 1; one with more letters than any sheet has is refused. */
    private static int column(String address) {
        int column = 0;
        int at = 0;
        for (; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
            if (at == LONGEST_COLUMN) {
                throw SpreadsheetRefused.of(Reason.UNREADABLE);
            }
            column = column * LETTERS + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
        }
        return column;
    }

    private void requirePossibleValue(XMLStreamReader xml) throws XMLStreamException {
        if (number) {
            String text = xml.getElementText();
            if (text.length() > LONGEST_NUMBER || ENORMOUS.matcher(text).find()) {
                throw SpreadsheetRefused.of(Reason.UNREADABLE);
            }
        }
    }
}
