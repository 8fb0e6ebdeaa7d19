package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.AtItsAddress;
import org.investportal.portal.Described;
import org.investportal.portal.Portal;
import org.investportal.portal.UnitsEdition;
import org.investportal.wording.English;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each measure in each of its units is on pages in both languages, in charts, in data files and in structured data. */
@Tag("sweep")
@AtItsAddress
@Fixtures(UnitsEdition.class)
class EveryUnitTest {

    private final Portal portal;

    EveryUnitTest(Portal portal) {
        this.portal = portal;
    }

    static Stream<Arguments> units() {
        return Stream.of(Measure.values())
                .flatMap(measure -> measure.units().stream().map(unit -> Arguments.of(measure, unit)));
    }

    @ParameterizedTest
    @MethodSource("units")
    void isOnPagesInBothLanguages(Measure measure, Unit unit) {
        Quantity quantity = UnitsEdition.quantity(measure, unit);
        String path = "/figures/" + UnitsEdition.slug(measure, unit) + "/hangzhou/2020";

        for (Language language : Language.values()) {
            Document page = portal.page((language == Language.ZH ? "/zh" : "") + path);

            assertThat(page.expectFirst(".figure-value data").text())
                    .isEqualTo(English.quantities().of(quantity, null, language));
            assertThat(page.expectFirst(".figure-value data").attr("value"))
                    .isEqualTo(quantity.amount().toPlainString());
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void isOnThePageOfItsIndicator(Measure measure, Unit unit) {
        String path = "/figures/" + UnitsEdition.slug(measure, unit);

        for (Language language : Language.values()) {
            Document page = portal.page((language == Language.ZH ? "/zh" : "") + path);

            assertThat(page.select(".facts").text())
                    .contains(English.words().of(language, "measure", measure))
                    .contains(English.words().of(language, "unit-name", unit));
            assertThat(page.select("figure svg").isEmpty()).isEqualTo(measure == Measure.RANK);
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void machinesReadItsCode(Measure measure, Unit unit) {
        String path = "/figures/" + UnitsEdition.slug(measure, unit) + "/hangzhou/2020";
        String data = portal.page(path).select(Described.BLOCK).html();

        unit.unCode().ifPresent(code -> assertThat(data).contains("\"unitCode\":\"" + code + "\""));
        if (unit.isMoney()) {
            assertThat(data).contains("\"unitText\":\"" + unit.currency().orElseThrow() + "\"");
        }
    }

    @Test
    void isInTheDataFiles() throws IOException {
        Map<String, CSVRecord> rows = new LinkedHashMap<>();
        CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(portal.get("/data/figures.csv").body().substring(1)))
                .forEach(row -> rows.put(row.get("indicator"), row));

        for (Measure measure : Measure.values()) {
            for (Unit unit : measure.units()) {
                CSVRecord row = Objects.requireNonNull(rows.get(UnitsEdition.slug(measure, unit)));

                assertThat(row.get("measure")).isEqualTo(measure.code());
                assertThat(row.get("unit")).isEqualTo(unit.code());
                assertThat(row.get("amount"))
                        .isEqualTo(UnitsEdition.quantity(measure, unit).amount().toPlainString());
            }
        }
        assertThat(portal.get("/data/figures.xlsx").status()).isEqualTo(200);
    }
}
