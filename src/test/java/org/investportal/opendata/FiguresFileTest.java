package org.investportal.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.investportal.portal.Answer;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;

@ShippedPortal
class FiguresFileTest {

    private final Portal portal;
    private final List<CSVRecord> rows;

    FiguresFileTest(Portal portal) {
        this.portal = portal;
        this.rows = Figures.of(portal).rows();
    }

    @Test
    void isAFileOfCsvInUtf8WithLineFeeds() {
        Answer answer = portal.get("/data/figures.csv");

        assertEquals("text/csv;charset=UTF-8", answer.header("Content-Type"));
        assertEquals("attachment; filename=\"figures.csv\"", answer.header("Content-Disposition"));
        assertFalse(answer.body().contains("\r"));
        assertTrue(answer.body().endsWith("\n"));
        assertTrue(answer.body().contains("“this year”"), "quotation marks are those of the note");
    }

    @Test
    void hasTheColumnsThatTheDocumentationNames() {
        assertEquals(
                "figure,sector,topic,indicator,measure,area,period,value,unit,unit_multiplier,amount,qualifier,nature,"
                        + "status,source,paragraph,sentence,note,printed,period_basis,attributed_to",
                portal.get("/data/figures.csv").body().lines().findFirst().orElse(""));
    }

    @Test
    void hasARowForEveryPlaceWhereAValueIsPrinted() {
        Map<String, Long> rowsByFigure =
                rows.stream().collect(Collectors.groupingBy(row -> row.get("figure"), Collectors.counting()));
        Map<String, Long> twice = new TreeMap<>(rowsByFigure);
        twice.values().removeIf(count -> count == 1);

        assertEquals(62, rows.size());
        assertEquals(60, rowsByFigure.size());
        assertEquals(
                Map.of(
                        "/figures/city-level-cultural-parks/hangzhou/undated", 2L,
                        "/figures/mot-challenge-rank/hangzhou/undated", 2L),
                twice);
    }

    @Test
    void anAmountIsTheValueTimesTheMultiplier() {
        for (CSVRecord row : rows) {
            BigDecimal value = new BigDecimal(row.get("value"));
            BigDecimal amount = value.scaleByPowerOfTen(Integer.parseInt(row.get("unit_multiplier")));

            assertEquals(plain(amount), row.get("amount"), row.get("figure"));
        }
    }

    @Test
    void saysOfEveryFigureWhatItsPageSays() {
        for (CSVRecord row : rows) {
            String path = row.get("figure");

            assertEquals(200, portal.get(path).status(), path);
            assertEquals(portal.page(path).select("p.figure-value data").attr("value"), row.get("amount"), path);
            assertTrue(
                    portal.page(path)
                            .select("#printed ~ table .token")
                            .eachText()
                            .contains("“" + row.get("printed") + "”"),
                    path);
        }
    }

    @Test
    void leadsToEveryPrintedNumber() {
        for (CSVRecord row : rows) {
            String place = "p" + row.get("paragraph") + "-s" + row.get("sentence") + "-";

            assertFalse(
                    portal.page("/sources/" + row.get("source"))
                            .select("li[id^=" + place + "] .token:contains(" + row.get("printed") + ")")
                            .isEmpty(),
                    row.get("figure"));
        }
    }

    @Test
    void keepsTheDigitsAsPrinted() {
        Map<String, String> values = rows.stream()
                .collect(Collectors.toMap(row -> row.get("figure"), row -> row.get("value"), (one, same) -> one));

        assertEquals("12305.900", values.get("/figures/fashion-industry-output/zhejiang/2017"));
        assertEquals("25.0", values.get("/figures/digital-economy-share-of-gdp/hangzhou/2018-H1"));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
