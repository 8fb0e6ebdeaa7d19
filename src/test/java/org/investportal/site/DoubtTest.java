package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ShippedPortal
class DoubtTest {

    private final Portal portal;
    private final Set<String> flagged;
    private final Set<String> doubted;

    DoubtTest(Portal portal) {
        this.portal = portal;
        this.flagged = Figures.of(portal).ofStatus("flagged");
        this.doubted = StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(portal.ask("GET", "/data/checks.json").body())
                                .get("checks")
                                .spliterator(),
                        false)
                .filter(check -> Set.of("conflicts", "implausible")
                        .contains(check.get("verdict").asString()))
                .flatMap(check -> StreamSupport.stream(check.get("figures").spliterator(), false))
                .map(JsonNode::asString)
                .filter(path -> !flagged.contains(path))
                .collect(Collectors.toSet());
    }

    @Test
    void keepsFlaggedFiguresOutOfHeadlines() {
        List<String> headlines = portal.pages().values().stream()
                .flatMap(page -> page.select("a.headline-value").eachAttr("href").stream())
                .toList();

        assertTrue(headlines.size() > 9, "three sectors and the home page have headlines");
        assertTrue(flagged.size() > 9, "the first edition doubts more than nine figures");
        assertEquals(List.of(), headlines.stream().filter(flagged::contains).toList());
    }

    @Test
    void keepsFlaggedValuesOutOfTitlesAndDescriptions() {
        Set<String> sure =
                Figures.of(portal).ofStatus("normal").stream().map(this::value).collect(Collectors.toSet());
        Set<String> values = flagged.stream().map(this::value).collect(Collectors.toSet());
        values.removeIf(value -> sure.stream().anyMatch(other -> other.contains(value)));

        assertTrue(values.size() > 5, "values that only doubtful figures have: " + values);
        portal.pages()
                .forEach((path, page) -> values.forEach(value -> {
                    assertFalse(page.title().contains(value), path + " has " + value);
                    assertFalse(description(page).contains(value), path + " has " + value);
                }));
    }

    @Test
    void keepsAFlaggedValueOutOfItsOwnHead() {
        for (String path : flagged) {
            Document page = portal.page(path);
            assertFalse(description(page).matches(".*: \\Q" + value(path) + "\\E.*"), path);
            assertTrue(description(page).contains("In doubt, see the editor’s note"), path);
        }
    }

    @Test
    void keepsFlaggedFiguresOutOfSummariesAndCards() {
        List<String> cited = List.of(
                        "/", "/about", "/sectors/digital-economy", "/sectors/biomedicine", "/sectors/culture-fashion")
                .stream()
                .flatMap(path -> portal.page(path).select(":not(.what-to-know *) > a.cited").eachAttr("href").stream())
                .filter(flagged::contains)
                .toList();

        assertEquals(List.of(), cited);
    }

    @Test
    void marksEveryRowOfAFlaggedFigureWithAWayToTheNote() {
        Map<String, List<Element>> rowsByFigure = portal.pages().values().stream()
                .flatMap(page -> page.select("table.figure-table tr:has(th[scope=row] a)").stream())
                .collect(Collectors.groupingBy(
                        row -> row.select("th[scope=row] a").attr("href")));

        rowsByFigure.forEach((path, rows) -> rows.forEach(row -> assertEquals(
                flagged.contains(path)
                        ? List.of(path + "#notes")
                        : doubted.contains(path) ? List.of(path + "#checks") : List.of(),
                row.select("a.flag-doubt").eachAttr("href"))));
    }

    /** Doubted are figures that are not flagged and of which {@code /checks} says that they are in conflict or implausible. */
    @Test
    void marksAFigureThatTheChecksDoubtWhereverItsValueStands() {
        assertThat(doubted).isNotEmpty().isEqualTo(Figures.of(portal).doubted());
        for (String path : doubted) {
            Document page = portal.page(path);
            assertThat(page.select(".figure-value a.flag-doubt").eachAttr("href"))
                    .as(path)
                    .containsExactly(path + "#checks");
            assertThat(page.select("#checks")).as(path).hasSize(1);
            assertThat(portal.page("/figures").select("a.flag-doubt[href='" + path + "#checks']"))
                    .as(path + " in the index")
                    .isNotEmpty();
        }
        portal.pages()
                .forEach((path, page) -> assertThat(page.select("a.cited").stream()
                                .filter(cited -> doubted.contains(cited.attr("href")))
                                .filter(cited -> cited.parents().stream()
                                        .limit(2)
                                        .noneMatch(around -> around.select("a.flag-doubt").eachAttr("href").stream()
                                                .anyMatch(mark -> mark.startsWith(cited.attr("href")))))
                                .map(Element::outerHtml)
                                .toList())
                        .as(path)
                        .isEmpty());
    }

    @Test
    void aSectorCountsAsInDoubtWhatIsMarked() {
        for (String path : List.of("/sectors/digital-economy", "/sectors/biomedicine", "/sectors/culture-fashion")) {
            Document page = portal.page(path);
            int marked = page
                    .select("table.figure-table tr:has(a.flag-doubt) th[scope=row] > a:first-child")
                    .eachAttr("href")
                    .stream()
                    .collect(Collectors.toSet())
                    .size();

            assertThat(page.select("main").text()).as(path).containsPattern(", " + marked + " in doubt");
        }
    }

    @Test
    void saysOnThePageOfAFlaggedFigureWhyItIsInDoubt() {
        for (String path : flagged) {
            Document page = portal.page(path);
            assertThat(page.select("#notes .note-doubt").text())
                    .as(path)
                    .matches("Editor’s note (In|The \\w+ is in) doubt.*");
            assertEquals(
                    List.of("In doubt"),
                    page.select("dl.facts dt:contains(Status) + dd").eachText());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/figures/own-brand-sales-share/hangzhou/2005, see the note on the 560 companies in doubt.",
        "/zh/figures/own-brand-sales-share/hangzhou/2005, （560家 存疑）"
    })
    void marksACitedFigureAfterItsPhrase(String path, String marked) {
        assertThat(portal.page(path).select("#notes").text()).contains(marked);
    }

    @Test
    void doesNotMarkACitedPeriod() {
        assertThat(portal.page("/zh/figures/new-biomedical-enterprises/hangzhou/2018-H1")
                        .select("#notes")
                        .text())
                .contains("2018年上半年为当前时间");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '12,305.9 million yuan'",
        "/zh, 123.059亿元",
    })
    void headsTheMostDoubtedFigureWithTheNumberAsPrinted(String language, String printed) {
        Document page = portal.page(language + "/figures/fashion-industry-output/zhejiang/2017");

        assertThat(page.select("p.figure-value data").text()).isEqualTo(printed);
        assertThat(page.select("head title, meta[name=description]").toString()).doesNotContain("12.306");
    }

    @Test
    void promisesNoRangeForWhatIsInDoubt() {
        assertThat(flagged)
                .allSatisfy(path -> assertThat(
                                portal.page(path).select("#exactly dl dt").eachText())
                        .contains("Number in full")
                        .doesNotContain("Rounding range", "Widest possible range"));
        assertThat(portal.page("/figures/digital-economy-added-value/hangzhou/2018-H1")
                        .select("#exactly dl dt")
                        .eachText())
                .contains("Rounding range", "Widest possible range");
    }

    private String value(String path) {
        return portal.page(path).select("p.figure-value data").text();
    }

    private static String description(Document page) {
        return page.select("meta[name=description]").attr("content");
    }
}
