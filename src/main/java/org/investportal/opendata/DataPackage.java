package org.investportal.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of data files for programs, as a Tabular Data Package (Frictionless standards, version 1). What is not known is left out.
 *
 * @param created when the edition was published
 */
record DataPackage(
        String profile,
        String name,
        String title,
        String description,
        String homepage,
        String version,
        String created,
        List<License> licenses,
        List<Source> sources,
        List<Contributor> contributors,
        List<Resource> resources) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(unset -> unset.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    /** The terms of use. */
    record License(String path) {}

    /** A source of the figures. */
    record Source(String title, String path) {}

    /** A person or an organisation that made the data. */
    record Contributor(String title, String role) {}

    /**
     * A data file.
     *
     * @param path the address, relative to that of the description
     * @param bytes the length
     * @param hash the hash, after the name of its algorithm
     */
    record Resource(
            String profile,
            String name,
            String description,
            String path,
            String format,
            String mediatype,
            String encoding,
            Dialect dialect,
            long bytes,
            String hash,
            Schema schema) {}

    /**
     * The form of the CSV.
     *
     * @param doubleQuote whether two quotes stand for one
     */
    record Dialect(String delimiter, boolean doubleQuote, String lineTerminator) {}

    /**
     * The columns of a table (Table Schema).
     *
     * @param missingValues what stands in cells without a value
     * @param primaryKey the column that identifies a row
     */
    record Schema(List<Field> fields, List<String> missingValues, String primaryKey) {}

    /** A column. */
    record Field(String name, String type, @Nullable String format, String title, String description) {}

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }
}
