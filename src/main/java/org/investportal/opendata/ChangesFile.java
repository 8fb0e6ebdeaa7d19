package org.investportal.opendata;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.site.edition.Difference;
import org.investportal.site.edition.ItemDifference;
import org.investportal.web.CsvWriter;
import org.investportal.wording.UntranslatedMark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What differs between two editions, as a data file with a row for each field of an item. It is written row by row and only once.
 *
 * @param earlier the number of the earlier edition
 * @param later the number of the later edition
 */
record ChangesFile(int earlier, int later, Stream<ItemDifference> items) {

    /** Leaves a file unfinished if it cannot be written to its end, so that it is not taken for a whole one. */
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private static final List<String> EDITIONS = List.of("from", "to");

    private static final List<String> COLUMNS =
            List.of("kind", "path", "name", "change", "status", "field", "before", "after");

    private static final String PARAGRAPHS = "; ";

    void write(DataFormat format, Writer file) throws IOException {
        if (format == DataFormat.CSV) {
            writeCsv(file);
        } else {
            writeJson(file);
        }
    }

    private void writeCsv(Writer file) throws IOException {
        List<String> editions = List.of(String.valueOf(earlier), String.valueOf(later));
        try (CsvWriter csv = new CsvWriter(file, joined(EDITIONS, COLUMNS))) {
            Iterator<List<String>> rows = rows().iterator();
            while (rows.hasNext()) {
                csv.row(joined(editions, rows.next()));
            }
        }
    }

    /** Writes the two editions, then an object for each row. Empty cells are null. */
    private void writeJson(Writer file) {
        try (JsonGenerator json = JSON.createGenerator(file)) {
            json.writeStartObject();
            json.writeNumberProperty(EDITIONS.get(0), earlier);
            json.writeNumberProperty(EDITIONS.get(1), later);
            json.writeName("changes").writeStartArray();
            rows().forEachOrdered(cells -> write(cells, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(List<String> cells, JsonGenerator json) {
        json.writeStartObject();
        for (int at = 0; at < COLUMNS.size(); at++) {
            if (cells.get(at).isEmpty()) {
                json.writeNullProperty(COLUMNS.get(at));
            } else {
                json.writeStringProperty(COLUMNS.get(at), cells.get(at));
            }
        }
        json.writeEndObject();
    }

    private Stream<List<String>> rows() {
        return items.flatMap(item -> item.differences().stream().map(difference -> cells(item, difference)));
    }

    private static List<String> cells(ItemDifference item, Difference difference) {
        return Stream.of(
                        item.kind().code(),
                        item.path(),
                        item.name(),
                        item.change().code(),
                        item.status().code(),
                        difference.field(),
                        difference.before().plain(PARAGRAPHS),
                        difference.since().plain(PARAGRAPHS))
                .map(UntranslatedMark::inFile)
                .toList();
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
