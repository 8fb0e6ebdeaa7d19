package org.investportal.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;

/** The formats of files with figures. */
enum DataFormat {
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    JSON(MediaType.APPLICATION_JSON),
    XLSX(new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** The end of an address, with the name of the format. */
    static final String ENDING = ".{format:csv|json|xlsx}";

    @SuppressWarnings("ImmutableEnumChecker") // media types do not change
    private final MediaType type;

    DataFormat(MediaType type) {
        this.type = type;
    }

    /** Returns the format with this name in an address. */
    static DataFormat of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    MediaType type() {
        return type;
    }

    /** Returns the end of the names of its files. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
