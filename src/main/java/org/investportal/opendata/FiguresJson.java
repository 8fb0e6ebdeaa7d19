package org.investportal.opendata;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecord;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes figures as JSON: what the file is, then an object per figure with the columns of the CSV. Numbers are exact decimals, and empty cells are null. */
@Component
class FiguresJson {

    /** Leaves a file unfinished if it cannot be written to its end, so that it is not taken for a whole one. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final PageFrameFactory context;

    FiguresJson(PageFrameFactory context) {
        this.context = context;
    }

    void write(FigureFile file, Writer to) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(to)) {
            json.writeStartObject();
            explain(file, json);
            list(List.of(FigureColumn.values()), file.records(), json);
            json.writeEndObject();
        }
    }

    /** Writes the numbers and codes of an edition, which stay the same whatever is set or suppressed later. */
    void writeNumbersAndCodes(FigureFile file, Writer to) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(to)) {
            json.writeStartObject();
            edition(file, json);
            list(FigureColumn.NUMBERS_AND_CODES, file.records(), json);
            json.writeEndObject();
        }
    }

    private void explain(FigureFile file, JsonGenerator json) {
        PageText words = file.words();
        text(json, "title", words.message("data.figures", file.name()));
        text(json, "publisher", context.publisher(words));
        edition(file, json);
        text(json, "address", context.absolute(words, file.path()));
        text(json, "license", Optional.ofNullable(context.settings().license()).orElse(""));
    }

    private void edition(FigureFile file, JsonGenerator json) {
        PageText words = file.words();
        Optional<PublishedEditionSummary> edition = Optional.ofNullable(context.line(file.edition(), words.language()));
        json.writeName("edition")
                .writePOJO(edition.map(PublishedEditionSummary::number).orElse(null));
        text(
                json,
                "published",
                edition.map(line -> words.moment(line.publishedAt()).machine()).orElse(""));
    }

    private static void list(List<FigureColumn> columns, List<FigureRecord> figures, JsonGenerator json) {
        json.writeName("figures").writeStartArray();
        for (FigureRecord figure : figures) {
            write(columns, figure, json);
        }
        json.writeEndArray();
    }

    private static void write(List<FigureColumn> columns, FigureRecord figure, JsonGenerator json) {
        json.writeStartObject();
        for (FigureColumn column : columns) {
            json.writeName(column.header()).writePOJO(column.value(figure));
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) {
        if (text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, UntranslatedMark.unmarked(text));
        }
    }
}
