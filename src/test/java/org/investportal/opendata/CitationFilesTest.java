package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.web.PortalCalendar;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A figure can be cited as text and by programs, and all three say the same. */
@ConfiguredPortal
class CitationFilesTest {

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";
    private static final String PLANNED = "/figures/health-industry-growth/hangzhou/--2020/target";
    private static final String BIB = "/citation.bib";
    private static final String RIS = "/citation.ris";
    private static final String CSL = "/citation.json";
    private static final String ISSUER = "The People’s Government of Hangzhou";
    private static final String TITLE = "Digital economy growth, Hangzhou, first half of 2018: 14.7%."
            + " In: Press release of the Hangzhou city government on industrial investment (undated), paragraph 7, sentence 1";

    /** The properties of an item that the schema of CSL-JSON knows, as far as we use them. */
    private static final Set<String> KNOWN = Set.of(
            "id", "type", "title", "author", "publisher", "version", "note", "issued", "accessed", "URL", "language");

    private final Portal portal;
    private final JsonMapper json;
    private final PortalCalendar calendar;
    private final String lastChange;

    CitationFilesTest(Portal portal, JsonMapper json, Catalogue catalogue, PortalCalendar calendar) {
        this.calendar = calendar;
        this.portal = portal;
        this.json = json;
        this.lastChange = "Edition " + Shipped.IN_PLAIN_WORDS + ", " + day(catalogue);
    }

    /** Returns the day on which that edition was installed. */
    private static String day(Catalogue catalogue) {
        return catalogue
                .at(Shipped.IN_PLAIN_WORDS)
                .history()
                .line(Language.EN)
                .get(0)
                .publishedAt()
                .atZone(ZoneId.of("Asia/Shanghai"))
                .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }

    @Test
    void thePageNamesTheSourceAndThenThePortal() {
        assertEquals(
                ISSUER + ": " + TITLE + ". As published by Agency of Examples, Invest in Hangzhou, " + lastChange + ", "
                        + ConfiguredPortal.BASE + FIGURE + ", accessed [date of access].",
                portal.page(FIGURE).select("p.citation").text());
        assertEquals(
                List.of(FIGURE + BIB, FIGURE + RIS, FIGURE + CSL),
                portal.page(FIGURE).select(".cite a").eachAttr("href"));
    }

    @Test
    void bibTexSaysTheSame() {
        BibEntry entry = bib(FIGURE);

        assertEquals("{" + ISSUER + "}", entry.field("author"));
        assertEquals("{" + TITLE + "}", entry.field("title"));
        assertEquals("Agency of Examples, Invest in Hangzhou", entry.field("howpublished"));
        assertEquals(lastChange, entry.field("note"));
        assertFalse(entry.has("year"));
        assertEquals(ConfiguredPortal.BASE + FIGURE, entry.field("url"));
    }

    @Test
    void risSaysTheSame() {
        assertThat(portal.get(FIGURE + RIS).body())
                .contains("AU  - " + ISSUER + "\r\n", "TI  - " + TITLE + "\r\n", "ET  - " + lastChange + "\r\n")
                .contains("UR  - " + ConfiguredPortal.BASE + FIGURE + "\r\n", "LA  - en\r\n");
    }

    @Test
    void cslSaysTheSame() {
        JsonNode item = csl(FIGURE);

        assertEquals("dataset", item.get("type").asString());
        assertEquals(ISSUER, item.get("author").get(0).get("literal").asString());
        assertEquals(
                "Agency of Examples, Invest in Hangzhou", item.get("publisher").asString());
        assertEquals(TITLE, item.get("title").asString());
        assertEquals(String.valueOf(Shipped.IN_PLAIN_WORDS), item.get("version").asString());
        assertEquals(lastChange, item.get("note").asString());
        assertFalse(item.has("issued"));
        assertEquals(ConfiguredPortal.BASE + FIGURE, item.get("URL").asString());
        assertEquals("en", item.get("language").asString());
    }

    /** The page shows a rounded or translated value; a citation has what the source prints. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/figures/fashion-industry-output/zhejiang/2017 | 12,305.9 million yuan (printed as “12,305.900 million”)",
                "/zh" + FIGURE + " | 14.7%。载于：杭州市人民政府产业投资新闻稿（未注明日期），",
                "/zh/figures/fashion-industry-output/zhejiang/2017 | 亿元（存疑，见注释）。载于",
                "/figures/city-level-cultural-parks/hangzhou/undated | paragraph 24, sentence 2; paragraph 24, sentence 3. As",
                "/figures/ai-city-rank/hangzhou/undated | 4th (printed as “fourth”). In",
            })
    void citesTheValueAsPrinted(String path, String part) {
        assertThat(portal.page(path).select("p.citation").text()).contains(part);
    }

    /** An item has an id and a type and no property that the schema does not know. */
    @ParameterizedTest
    @ValueSource(strings = {FIGURE, PLANNED, SecondEdition.WITHDRAWN, "/editions/1" + FIGURE})
    void cslKeepsItsSchema(String path) {
        JsonNode item = csl(path);

        assertTrue(!item.get("id").asString().isBlank()
                && !item.get("type").asString().isBlank());
        assertEquals(Set.of(), without(item.propertyNames(), KNOWN));
        assertTrue(item.get("author").get(0).get("literal").isString());
        for (String text : List.of("id", "type", "title", "publisher", "version", "note", "URL", "language")) {
            assertTrue(item.get(text).isString(), text);
        }
    }

    private static Set<String> without(Iterable<String> names, Set<String> known) {
        Set<String> left = new HashSet<>();
        names.forEach(left::add);
        left.removeAll(known);
        return left;
    }

    /** In the title, which is shown wherever anything of it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SecondEdition.PUT_FIRST + " | (target, not a reported figure; in doubt, see its notes) | "
                        + Shipped.EDITION,
                SecondEdition.PLANNED_AGAIN + " | (target, not a reported figure; in doubt, see its notes) | "
                        + SecondEdition.NUMBER,
                PLANNED + " | (target, not a reported figure) | " + Shipped.IN_PLAIN_WORDS,
                SecondEdition.FLAGGED + " | (in doubt, see its notes) | " + SecondEdition.NUMBER,
                SecondEdition.WITHDRAWN + " | (withdrawn, no longer stated) | " + SecondEdition.NUMBER,
            })
    void marksPlannedDoubtfulAndWithdrawnFigures(String path, String remark, String edition) {
        String text = portal.page(path).select("p.citation").text();
        assertTrue(text.contains(" " + remark + ". "), text);
        assertTrue(text.contains(", Edition " + edition + ", "), text);
        assertTrue(bib(path).field("title").contains(" " + remark), path);
        assertTrue(csl(path).get("title").asString().contains(" " + remark), path);
    }

    @Test
    void aCitationFromBeforeAWithdrawalDoesNotMentionIt() {
        assertTrue(portal.page("/editions/1" + SecondEdition.WITHDRAWN)
                .select("p.citation")
                .text()
                .contains("yuan. In: "));
    }

    @Test
    void namesTheEditionInWhichTheFigureLastChanged() {
        assertEquals(
                SecondEdition.NUMBER,
                csl(SecondEdition.CORRECTED).get("version").asInt());
        assertEquals(Shipped.IN_PLAIN_WORDS, csl(FIGURE).get("version").asInt());
    }

    @Test
    void ofAnEditionOfThePastCitesThatEdition() {
        String path = "/editions/1" + SecondEdition.CORRECTED;
        Document page = portal.page(path);

        assertTrue(page.select("p.citation").text().contains(ConfiguredPortal.BASE + path + ","));
        assertTrue(page.select("p.citation").text().contains("1.998 billion yuan. In: "));
        assertEquals(
                List.of(path + BIB, path + RIS, path + CSL),
                page.select(".cite a").eachAttr("href"));
        assertEquals(ConfiguredPortal.BASE + path, bib(path).field("url"));
        assertEquals(
                SecondEdition.NUMBER,
                csl(SecondEdition.PAGE + FIGURE).get("version").asInt());
        assertEquals(
                ConfiguredPortal.BASE + SecondEdition.PAGE + FIGURE,
                csl(SecondEdition.PAGE + FIGURE).get("URL").asString());
    }

    /** The day is that of the request, so no cache may keep the file. */
    @Test
    void haveTheDayOfAccess() {
        LocalDate today = calendar.today();
        JsonNode accessed =
                csl("/zh" + FIGURE).get("accessed").get("date-parts").get(0);

        assertEquals(today.toString(), bib("/editions/1" + FIGURE).field("urldate"));
        assertThat(portal.get(FIGURE + RIS).body())
                .contains("Y2  - " + today.toString().replace('-', '/') + "/\r\n");
        assertEquals(
                List.of(today.getYear(), today.getMonthValue(), today.getDayOfMonth()),
                accessed.valueStream().map(JsonNode::asInt).toList());
        assertThat(List.of(BIB, RIS, CSL))
                .allSatisfy(file -> assertEquals(
                        "no-store, private", portal.get(FIGURE + file).header("Cache-Control")));
    }

    @Test
    void haveTheirTypesAndAreNotIndexed() {
        Answer bib = portal.get(FIGURE + BIB);
        Answer csl = portal.get(PLANNED + CSL);

        assertEquals("application/x-bibtex;charset=UTF-8", bib.header("Content-Type"));
        assertEquals("application/vnd.citationstyles.csl+json", csl.mediaType());
        assertEquals("noindex", bib.header("X-Robots-Tag"));
        assertEquals("noindex", csl.header("X-Robots-Tag"));
        assertEquals(
                "attachment; filename=\"figures_digital-economy-growth_hangzhou_2018-H1_" + Shipped.IN_PLAIN_WORDS
                        + ".bib\"",
                bib.header("Content-Disposition"));
        assertTrue(portal.addresses().stream().noneMatch(path -> path.contains("citation")));
    }

    @ParameterizedTest
    @ValueSource(strings = {BIB, RIS, CSL})
    void moveAndDisappearWithTheFigure(String file) {
        Answer moved = portal.get(SecondEdition.REDATED_BEFORE + file);
        assertEquals(301, moved.status());
        assertEquals(SecondEdition.REDATED + file, moved.header("Location"));
        assertEquals("max-age=3600", moved.header("Cache-Control"));

        Answer within = portal.get(SecondEdition.PAGE + SecondEdition.REDATED_BEFORE + file);
        assertEquals(301, within.status());
        assertEquals(SecondEdition.PAGE + SecondEdition.REDATED + file, within.header("Location"));

        assertEquals(
                200,
                portal.get("/editions/1" + SecondEdition.REDATED_BEFORE + file).status());
        assertEquals(410, portal.get(SecondEdition.GONE + file).status());
        assertEquals(404, portal.get("/figures/gdp/hangzhou/1066" + file).status());
        assertEquals(
                404,
                portal.get("/editions/" + (SecondEdition.NUMBER + 1) + FIGURE + file)
                        .status());
        assertEquals(404, portal.get("/editions/0" + FIGURE + file).status());
    }

    private BibEntry bib(String path) {
        return BibEntry.parse(portal.get(path + BIB).body());
    }

    private JsonNode csl(String path) {
        JsonNode items = json.readTree(portal.get(path + CSL).body());
        assertEquals(1, items.size());
        return items.get(0);
    }
}
