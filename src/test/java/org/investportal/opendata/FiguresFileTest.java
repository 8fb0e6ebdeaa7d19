package org.investportal.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;
import org.investportal.portal.Answer;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;

@ShippedPortal
class FiguresFileTest {

    private final Portal portal;
    private final Catalogue catalogue;
    private final List<CSVRecord> rows;

    FiguresFileTest(Portal portal, Catalogue catalogue) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.rows = Figures.of(portal).rows();
    }

    @Test
    void isAFileOfCsvInUtf8WithLineFeeds() {
        Answer answer = portal.get("/data/figures.csv");

        assertEquals("text/csv;charset=UTF-8", answer.header("Content-Type"));
        assertEquals(
                "attachment; filename=\"hangzhou-figures-edition-" + catalogue.current() + "-en.csv\"",
                answer.header("Content-Disposition"));
        assertFalse(answer.body().contains("\r"));
        assertTrue(answer.body().endsWith("\n"));
        assertTrue(answer.body().contains("“this year”"), "quotation marks are those of the note");
    }

    @Test
    void hasTheColumnsThatTheDocumentationNames() {
        assertEquals(
                "\ufeffindicator_name,area_name,period_text,value_text,amount,upper_amount,unit_text,price_basis_text,sector_name,nature_text,vintage_text,status_text,"
                        + "source_title,issuer,place_text,note,url,figure,sector,topic,indicator,measure,price_basis,area,period,"
                        + "period_start,period_end,value,upper_value,unit,unit_multiplier,qualifier,nature,vintage,status,source,paragraph,"
                        + "sentence,printed,period_basis,attributed_to",
                portal.get("/data/figures.csv").body().lines().findFirst().orElse(""));
    }

    /** A sum over a column counts no figure twice. */
    @Test
    void hasOneRowForEachFigure() {
        assertEquals(60, rows.size());
        assertEquals(60, rows.stream().map(row -> row.get("figure")).distinct().count());
        assertEquals(
                "24; 24",
                row("/figures/city-level-cultural-parks/hangzhou/undated").get("printed"));
    }

    @Test
    void sayInWordsWhatTheCodesSay() {
        CSVRecord row = row("/figures/fashion-industry-output/zhejiang/2017");

        assertEquals("Zhejiang", row.get("area_name"));
        assertEquals("12,305.9 million yuan", row.get("value_text"));
        assertEquals("12305900000", row.get("amount"));
        assertEquals("yuan", row.get("unit_text"));
        assertEquals("In doubt", row.get("status_text"));
        assertEquals("The People’s Government of Hangzhou", row.get("issuer"));
        assertEquals("paragraph 22, sentence 1", row.get("place_text"));
        assertTrue(row.get("url").matches("http://localhost:\\d+/figures/fashion-industry-output/zhejiang/2017"));
    }

    @Test
    void haveChineseWordsBelowZh() {
        Answer answer = portal.get("/zh/data/figures.csv");
        CSVRecord row = Figures.at(portal, "/zh/data/sectors/culture-fashion.csv").rows().stream()
                .filter(one -> one.get("figure").equals("/figures/fashion-industry-output/zhejiang/2017"))
                .findFirst()
                .orElseThrow();

        assertEquals("zh-CN", answer.header("Content-Language"));
        assertEquals("浙江", row.get("area_name"));
        assertEquals("2017年", row.get("period_text"));
        assertEquals("存疑", row.get("status_text"));
        assertEquals("杭州市人民政府", row.get("issuer"));
        assertEquals("fashion-industry-output", row.get("indicator"));
        assertTrue(row.get("url").endsWith("/zh/figures/fashion-industry-output/zhejiang/2017"));
    }

    @Test
    void openPeriodsRunInNoSpreadsheet() {
        CSVRecord until = row("/figures/health-industry-growth/hangzhou/--2020/target");
        CSVRecord since = row("/figures/ai-policy-documents/hangzhou/2016--");

        assertEquals("'--2020", until.get("period"));
        assertEquals("", until.get("period_start"));
        assertEquals("2020-12-31", until.get("period_end"));
        assertEquals("2016--", since.get("period"));
        assertEquals("2016-01-01", since.get("period_start"));
        assertEquals("", since.get("period_end"));
    }

    private CSVRecord row(String figure) {
        return rows.stream()
                .filter(row -> row.get("figure").equals(figure))
                .findFirst()
                .orElseThrow();
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
                            .select("#printed table .token")
                            .eachText()
                            .contains("“" + row.get("printed").split("; ", -1)[0] + "”"),
                    path);
        }
    }

    @Test
    void leadsToEveryPrintedNumber() {
        for (CSVRecord row : rows) {
            String[] tokens = row.get("printed").split("; ", -1);
            for (int at = 0; at < tokens.length; at++) {
                String place = "p" + row.get("paragraph").split("; ", -1)[at] + "-s"
                        + row.get("sentence").split("; ", -1)[at];

                assertFalse(
                        portal.page("/sources/" + row.get("source").split("; ", -1)[at])
                                .select("li[id^=" + place + "-] .token:contains(" + tokens[at] + ")")
                                .isEmpty(),
                        row.get("figure"));
            }
        }
    }

    @Test
    void keepsTheDigitsAsPrinted() {
        Map<String, String> values = rows.stream()
                .collect(Collectors.toMap(row -> row.get("figure"), row -> row.get("value"), (one, same) -> one));

        assertEquals("12305.900", values.get("/figures/fashion-industry-output/zhejiang/2017"));
        assertEquals("25.0", values.get("/figures/digital-economy-share-of-gdp/hangzhou/2018-H1"));
    }

    /** Nothing about the numbers is lost on the way to another program and back. */
    @Test
    void isReadBackAsWhatIsPublished() {
        Selection published = catalogue.at(catalogue.current()).everything();
        Map<String, Figure> byAddress = published.all(Figure.class).stream()
                .collect(Collectors.toMap(figure -> published.address(figure.item()), figure -> figure));

        assertEquals(byAddress.size(), rows.size());
        for (CSVRecord row : rows) {
            Figure figure = Objects.requireNonNull(byAddress.get(row.get("figure")), row.get("figure"));
            assertEquals(figure.period(), Period.parse(row.get("period").replaceFirst("^'", "")));
            assertEquals(figure.quantity(), quantity(row));
            assertEquals(figure.nature(), Coded.parse(Nature.class, row.get("nature")));
            assertEquals(figure.vintage(), Coded.parse(Vintage.class, row.get("vintage")));
            assertEquals(figure.status(), Coded.parse(Status.class, row.get("status")));
            assertEquals(figure.periodBasis(), Coded.parse(PeriodBasis.class, row.get("period_basis")));
            assertEquals(published.get(Indicator.class, figure.indicatorId()).slug(), row.get("indicator"));
            assertEquals(published.get(Area.class, figure.areaId()).slug(), row.get("area"));
        }
    }

    private static Quantity quantity(CSVRecord row) {
        return new Quantity(
                row.get("value"),
                Coded.parse(Unit.class, row.get("unit")),
                Integer.parseInt(row.get("unit_multiplier")),
                new BigDecimal(row.get("amount")),
                Coded.parse(Qualifier.class, row.get("qualifier")),
                row.get("upper_value").isEmpty() ? null : row.get("upper_value"));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
