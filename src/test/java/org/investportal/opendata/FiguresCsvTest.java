package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Vintage;
import org.investportal.site.part.FigureRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that people wrote runs as a formula in no spreadsheet, in any cell. */
class FiguresCsvTest {

    private static final String RUNS = "=HYPERLINK(\"https://example.invalid\")";

    @ParameterizedTest
    @ValueSource(strings = {"indicator_name", "note", "printed", "attributed_to"})
    void formulasAreEscaped(String column) throws IOException {
        assertThat(row().get(column)).isEqualTo("'" + RUNS);
    }

    /** A spreadsheet would make 2020 of it. */
    @Test
    void periodsAreNoFormulas() throws IOException {
        assertThat(row().get("period")).isEqualTo("'--2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "amount"})
    void numbersStayAsTheyAre(String column) throws IOException {
        assertThat(row().get(column)).isEqualTo("-3.1");
    }

    static FigureRecord record(String indicator) {
        return record(indicator, "exact -3.1 percent");
    }

    static FigureRecord record(String indicator, String quantity) {
        return new FigureRecord(
                new FigureRecord.Words(
                        indicator,
                        "Seaford",
                        "by 2020",
                        "−3.1%",
                        "percent",
                        "",
                        "Sea",
                        "planned",
                        "",
                        "",
                        "Release",
                        "Agency",
                        "paragraph\u00a01",
                        RUNS,
                        "https://invest.example.org/figures/salt/seaford/--2020"),
                "/figures/salt/seaford/--2020",
                "sea",
                "salt",
                "salt",
                Measure.GROWTH,
                PriceBasis.UNKNOWN,
                "seaford",
                Period.parse("--2020"),
                Quantity.parse(quantity),
                Nature.TARGET,
                Vintage.NOT_STATED,
                Status.NORMAL,
                PeriodBasis.STATED,
                List.of(new FigureRecord.PrintedNumber("release", new Locator(1, 1, 1), RUNS, Optional.of(RUNS))));
    }

    private static CSVRecord row() throws IOException {
        StringWriter text = new StringWriter();
        FiguresCsv.write(List.of(record(RUNS)), text);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.toString().substring(1)))
                .getRecords()
                .get(0);
    }
}
