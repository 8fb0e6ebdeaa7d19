package org.investportal.editorial.spreadsheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.value.Language;
import org.investportal.wording.MessageWording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds columns by their headers: those of the CSV file and, in both languages, those of the workbook. */
@Component
public class SpreadsheetColumnIndex {

    private final Map<String, SpreadsheetColumn> byHeader;

    @Autowired
    public SpreadsheetColumnIndex(MessageWording words) {
        this(byHeader(words));
    }

    SpreadsheetColumnIndex(Map<String, SpreadsheetColumn> byHeader) {
        this.byHeader = byHeader;
    }

    private static Map<String, SpreadsheetColumn> byHeader(MessageWording words) {
        Map<String, SpreadsheetColumn> byHeader = new HashMap<>();
        for (SpreadsheetColumn column : SpreadsheetColumn.values()) {
            byHeader.put(column.header(), column);
            if (column.isOfDataFile()) {
                for (Language language : Language.values()) {
                    byHeader.put(key(words.of(language, "file-column", column)), column);
                }
            }
        }
        return byHeader;
    }

    Map<String, SpreadsheetColumn> byHeader() {
        return byHeader;
    }

    Optional<SpreadsheetColumn> find(String header) {
        return Optional.ofNullable(byHeader.get(key(header)));
    }

    /** Tells whether the header is the name of the column in the workbook. The workbook also has columns of words with headers like those of codes in the CSV file. */
    boolean isOfWorkbook(String header) {
        return find(header).isPresent() && !find(header).orElseThrow().header().equals(key(header));
    }

    private static String key(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
