package org.investportal.opendata;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The formats of files with figures: how their names end, and their media types. */
final class DataFormat {

    static final String CSV = ".csv";
    static final String XLSX = ".xlsx";

    static final MediaType CSV_TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);
    static final MediaType XLSX_TYPE =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private DataFormat() {}
}
