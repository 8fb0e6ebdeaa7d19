package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.AbstractList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecord;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.web.SpreadsheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files in JSON have the figures of those in CSV, with numbers as exact decimals. */
@ConfiguredPortal
class FiguresJsonTest {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Portal portal;
    private final FiguresJson json;
    private final FigureRecordMapper figures;
    private final Catalogue catalogue;

    FiguresJsonTest(Portal portal, FiguresJson json, FigureRecordMapper figures, Catalogue catalogue) {
        this.portal = portal;
        this.json = json;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/figures",
                "/zh/data/figures",
                "/data/figures/fashion-industry-output",
                "/data/sectors/culture-fashion",
                "/zh/data/sectors/culture-fashion"
            })
    void hasTheRowsOfTheCsv(String file) {
        List<CSVRecord> rows = Figures.at(portal, file + ".csv").rows();
        JsonNode objects = read(file).get("figures");

        assertThat(objects).hasSameSizeAs(rows);
        for (int at = 0; at < rows.size(); at++) {
            JsonNode object = objects.get(at);
            assertThat(object.propertyNames())
                    .containsExactlyElementsOf(rows.get(at).getParser().getHeaderNames());
            rows.get(at)
                    .toMap()
                    .forEach((column, cell) ->
                            assertThat(cell(object.get(column))).as(column).isEqualTo(cell));
        }
    }

    private JsonNode read(String file) {
        return EXACT.readTree(portal.get(file + ".json").body());
    }

    private static String cell(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isNull() ? "" : SpreadsheetCell.of(value.stringValue());
    }

    @Test
    void numbersAreExactAndEmptyCellsAreNull() {
        String file = portal.get("/data/figures/fashion-industry-output.json").body();

        assertThat(file)
                .contains(
                        "\"amount\":12305900000,\"upper_amount\":null,",
                        "\"value\":12305.900,\"upper_value\":null,",
                        "\"unit_multiplier\":6,");
    }

    @Test
    void saysWhatItIs() {
        JsonNode file = read("/data/figures");

        assertThat(file.propertyNames())
                .containsExactly("title", "publisher", "edition", "published", "address", "license", "figures");
        assertThat(file.get("title").stringValue()).endsWith(": figures");
        assertThat(file.get("publisher").stringValue()).isEqualTo("Agency of Examples");
        assertThat(file.get("edition").intValue()).isEqualTo(SecondEdition.NUMBER);
        assertThat(file.get("published").stringValue())
                .isEqualTo(portal.page(SecondEdition.PAGE).select("main time").attr("datetime"));
        assertThat(file.get("address").stringValue()).isEqualTo(ConfiguredPortal.BASE + "/");
        assertThat(file.get("license").stringValue()).isEqualTo(ConfiguredPortal.BASE + "/licence");
    }

    @ParameterizedTest
    @CsvSource({
        "/data/figures.json, figures, en",
        "/zh/data/figures.json, figures, zh-CN",
        "/data/figures/gdp-growth.json, gdp-growth, en",
    })
    void isServedInEachLanguage(String path, String name, String language) {
        Answer answer = portal.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).isEqualTo("application/json");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"hangzhou-" + name + "-edition-\\d+-" + language.substring(0, 2)
                        + "\\.json\"");
        assertThat(answer.header("Cache-Control"))
                .isEqualTo(portal.get("/data/figures.csv").header("Cache-Control"));
        assertThat(portal.ask("GET", path, "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void smallAmountsAreNoPowersOfTen() throws IOException {
        FigureFile one = figures.at(catalogue.current(), Language.EN);
        FigureRecord small = FiguresCsvTest.record("Salt", "exact 0.00000001 percent");

        StringWriter text = new StringWriter();
        json.write(new FigureFile(one.words(), "Salt", one.path(), 1, List.of(small)), text);

        assertThat(text.toString()).contains("\"amount\":0.00000001,");
    }

    /** A portal can have a hundred thousand figures. */
    @Test
    void aFigureIsWrittenBeforeTheNextButFewAreRead() throws IOException {
        FigureFile one = figures.at(catalogue.current(), Language.EN);
        StringWriter text = new StringWriter();
        List<FigureRecord> many = new AbstractList<>() {

            @Override
            public FigureRecord get(int index) {
                assertThat(text.getBuffer().length()).isGreaterThan((index - 40) * 1_000);
                return FiguresCsvTest.record("a".repeat(500));
            }

            @Override
            public int size() {
                return 2_000;
            }
        };

        json.write(new FigureFile(one.words(), "Salt", one.path(), 1, many), text);

        assertThat(EXACT.readTree(text.toString()).get("figures")).hasSize(2_000);
    }
}
