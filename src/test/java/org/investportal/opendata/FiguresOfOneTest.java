package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of an indicator or a sector is the part of the file of all figures that is about it. */
@ConfiguredPortal
class FiguresOfOneTest {

    private final Portal portal;

    FiguresOfOneTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({"indicator, /data/figures/, 30", "sector, /data/sectors/, 2"})
    void hasItsRowsOfTheWholeFile(String column, String folder, int most) {
        Map<String, List<CSVRecord>> parts =
                Figures.of(portal).rows().stream().collect(Collectors.groupingBy(row -> row.get(column)));

        assertThat(parts)
                .hasSizeGreaterThan(most)
                .allSatisfy((slug, rows) -> assertThat(
                                Figures.at(portal, folder + slug + ".csv").rows())
                        .map(CSVRecord::toList)
                        .isEqualTo(rows.stream().map(CSVRecord::toList).toList()));
    }

    @Test
    void namesTheSameColumnsAndItself() {
        String columns = header("/data/figures.csv");

        assertThat(Stream.of("/data/figures/gdp.csv", "/data/sectors/digital-economy.csv"))
                .allSatisfy(path -> {
                    Answer answer = portal.get(path);
                    assertThat(header(path)).isEqualTo(columns);
                    assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
                    assertThat(answer.header("Content-Disposition"))
                            .matches("attachment; filename=\"hangzhou-"
                                    + path.substring(path.lastIndexOf('/') + 1, path.indexOf('.'))
                                    + "-edition-\\d+-en\\.csv\"");
                });
    }

    private String header(String path) {
        return portal.get(path).body().lines().findFirst().orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".json", ".xlsx"})
    void movesWithThePage(String ending) {
        Answer answer = portal.get("/data" + SecondEdition.SECTOR_BEFORE + ending);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith("/data" + SecondEdition.SECTOR + ending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/figures/nothing.csv",
                "/data/sectors/nothing.csv",
                "/data/sectors/gdp.csv",
                "/data/figures/gdp.ods",
                "/data/figures/.csv"
            })
    void unknownItemsAreNotFound(String path) {
        assertThat(portal.get(path).status()).isEqualTo(404);
    }
}
