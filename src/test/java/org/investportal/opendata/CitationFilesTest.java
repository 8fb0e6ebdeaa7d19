package org.investportal.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
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
    private static final String CSL = "/citation.json";

    /** The properties of an item that the schema of CSL-JSON knows, as far as we use them. */
    private static final Set<String> KNOWN =
            Set.of("id", "type", "title", "author", "container-title", "version", "issued", "URL", "language");

    private final Portal portal;
    private final JsonMapper json;

    CitationFilesTest(Portal portal, JsonMapper json) {
        this.portal = portal;
        this.json = json;
    }

    @Test
    void thePageSaysWhoWhatWhenAndWhere() {
        assertEquals(
                "Agency of Examples: Growth of the digital economy, Hangzhou, first half of 2018: 14.7%."
                        + " Edition 1, 24 November 2026. " + ConfiguredPortal.BASE + FIGURE,
                portal.page(FIGURE).select("p.citation").text());
        assertEquals(
                List.of(FIGURE + BIB, FIGURE + CSL),
                portal.page(FIGURE).select(".cite a").eachAttr("href"));
    }

    @Test
    void bibTexSaysTheSame() {
        BibEntry entry = bib(FIGURE);

        assertEquals("{Agency of Examples}", entry.field("author"));
        assertEquals("{Growth of the digital economy, Hangzhou, first half of 2018: 14.7%}", entry.field("title"));
        assertEquals("Edition 1", entry.field("note"));
        assertEquals("2026", entry.field("year"));
        assertEquals("nov", entry.field("month"));
        assertEquals(ConfiguredPortal.BASE + FIGURE, entry.field("url"));
    }

    @Test
    void cslSaysTheSame() {
        JsonNode item = csl(FIGURE);

        assertEquals("dataset", item.get("type").asString());
        assertEquals(
                "Agency of Examples", item.get("author").get(0).get("literal").asString());
        assertEquals("Invest in Hangzhou", item.get("container-title").asString());
        assertEquals(
                "Growth of the digital economy, Hangzhou, first half of 2018: 14.7%",
                item.get("title").asString());
        assertEquals("1", item.get("version").asString());
        assertEquals("[[2026,11,24]]", item.get("issued").get("date-parts").toString());
        assertEquals(ConfiguredPortal.BASE + FIGURE, item.get("URL").asString());
        assertEquals("en", item.get("language").asString());
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
        item.get("issued").get("date-parts").get(0).forEach(part -> assertTrue(part.isInt()));
        for (String text : List.of("id", "type", "title", "container-title", "version", "URL", "language")) {
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
                SecondEdition.PUT_FIRST + " | (target, not a reported figure; in doubt, see its notes) | 1",
                SecondEdition.PLANNED_AGAIN + " | (target, not a reported figure; in doubt, see its notes) | "
                        + SecondEdition.NUMBER,
                PLANNED + " | (target, not a reported figure) | 1",
                SecondEdition.FLAGGED + " | (in doubt, see its notes) | " + SecondEdition.NUMBER,
                SecondEdition.WITHDRAWN + " | (withdrawn, no longer stated) | " + SecondEdition.NUMBER,
            })
    void marksPlannedDoubtfulAndWithdrawnFigures(String path, String remark, String edition) {
        String text = portal.page(path).select("p.citation").text();
        assertTrue(text.contains(" " + remark + ". Edition " + edition + ", "), text);
        assertTrue(bib(path).field("title").endsWith(" " + remark + "}"), path);
        assertTrue(csl(path).get("title").asString().endsWith(" " + remark), path);
    }

    @Test
    void aCitationFromBeforeAWithdrawalDoesNotMentionIt() {
        assertTrue(portal.page("/editions/1" + SecondEdition.WITHDRAWN)
                .select("p.citation")
                .text()
                .contains("yuan. Edition 1, "));
    }

    @Test
    void namesTheEditionInWhichTheFigureLastChanged() {
        assertEquals(
                "Edition " + SecondEdition.NUMBER, bib(SecondEdition.CORRECTED).field("note"));
        assertEquals("Edition 1", bib(SecondEdition.PRINTED_TWICE).field("note"));
    }

    @Test
    void ofAnEditionOfThePastCitesThatEdition() {
        String path = "/editions/1" + SecondEdition.CORRECTED;
        Document page = portal.page(path);

        assertTrue(page.select("p.citation").text().endsWith(ConfiguredPortal.BASE + path));
        assertTrue(page.select("p.citation").text().contains("1.998 billion yuan. Edition 1, "));
        assertEquals(List.of(path + BIB, path + CSL), page.select(".cite a").eachAttr("href"));
        assertEquals(ConfiguredPortal.BASE + path, bib(path).field("url"));
        assertEquals(
                "Edition " + SecondEdition.NUMBER,
                bib(SecondEdition.PAGE + FIGURE).field("note"));
        assertEquals(
                ConfiguredPortal.BASE + SecondEdition.PAGE + FIGURE,
                csl(SecondEdition.PAGE + FIGURE).get("URL").asString());
    }

    @Test
    void haveTheirTypesAreKeptAndNotIndexed() {
        Answer bib = portal.get(FIGURE + BIB);
        Answer csl = portal.get(PLANNED + CSL);

        assertEquals("application/x-bibtex;charset=UTF-8", bib.header("Content-Type"));
        assertEquals("application/vnd.citationstyles.csl+json", csl.mediaType());
        assertEquals("noindex", bib.header("X-Robots-Tag"));
        assertEquals("noindex", csl.header("X-Robots-Tag"));
        assertEquals(
                "attachment; filename=\"figures_digital-economy-growth_hangzhou_2018-H1_1.bib\"",
                bib.header("Content-Disposition"));
        assertTrue(portal.addresses().stream().noneMatch(path -> path.contains("citation")));
    }

    @ParameterizedTest
    @ValueSource(strings = {BIB, CSL})
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
