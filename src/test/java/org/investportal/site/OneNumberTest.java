package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Described;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A figure is one row, and has one number wherever it is shown, in every language: in the data file, on all pages, in their pictures and heads. */
@ConfiguredPortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneNumberTest {

    private static final String CHINESE = "/zh";

    private final Portal portal;
    private final Map<String, Described> pages;

    /** By the path of the figure, which is that of its English page. */
    private final Map<String, BigDecimal> amounts = new LinkedHashMap<>();

    /** The paths of the figures that count something. */
    private final Set<String> counts;

    /** The value in the words of each page of a figure. */
    private final Map<String, String> words = new LinkedHashMap<>();

    OneNumberTest(Portal portal) {
        this.portal = portal;
        this.pages = Described.pages(portal);
        Figures.of(portal).rows().forEach(row -> amounts.put(row.get("figure"), new BigDecimal(row.get("amount"))));
        this.counts = Figures.of(portal).rows().stream()
                .filter(row -> row.get("unit").equals("count"))
                .map(row -> row.get("figure"))
                .collect(Collectors.toSet());
        amounts.keySet().stream()
                .flatMap(path -> Stream.of(path, CHINESE + path))
                .forEach(path -> words.put(path, value(path).text()));
    }

    private Element value(String path) {
        return portal.page(path).expectFirst("p.figure-value data");
    }

    private static String english(String path) {
        return path.startsWith(CHINESE + "/") ? path.substring(CHINESE.length()) : path;
    }

    @Test
    void theDataFileSaysDigitsAndAmountAlike() {
        assertThat(Figures.of(portal).rows()).hasSizeGreaterThan(50).allSatisfy(row -> {
            BigDecimal said =
                    new BigDecimal(row.get("value")).scaleByPowerOfTen(Integer.parseInt(row.get("unit_multiplier")));

            assertThat(said).isEqualByComparingTo(row.get("amount"));
            assertThat(amounts.get(row.get("figure"))).isEqualByComparingTo(said);
        });
    }

    @Test
    void itsPageHasIt() {
        assertThat(words).hasSizeGreaterThan(100).allSatisfy((path, said) -> {
            assertThat(new BigDecimal(value(path).attr("value"))).isEqualByComparingTo(amounts.get(english(path)));
            assertThat(said).isNotBlank();
        });
    }

    /** Rows of tables, headlines, sentences of sources. */
    @Test
    void everyPageThatNamesItHasIt() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        pages.keySet()
                .forEach(path -> portal.page(path)
                        .select("data[value]")
                        .forEach(number -> figure(number).forEach(figure -> {
                            rows.merge(figure, 1, Integer::sum);
                            assertThat(new BigDecimal(number.attr("value")))
                                    .as(path)
                                    .isEqualByComparingTo(amounts.get(english(figure)));
                            assertThat(number.text()).as(path).isEqualTo(words.get(figure));
                        })));

        assertThat(rows.keySet()).containsAll(words.keySet());
        assertThat(rows.values()).anyMatch(count -> count > 7);
    }

    /** Returns the figure that a number is linked to, or that its row is of; nothing if the link leads to anything else, such as an area. */
    private List<String> figure(Element number) {
        return Stream.of(number.closest("a"), number.closest("tr"))
                .filter(Objects::nonNull)
                .map(around -> around.is("a") ? around : around.selectFirst("th[scope=row] a"))
                .filter(Objects::nonNull)
                .map(link -> link.attr("href"))
                .filter(words::containsKey)
                .limit(1)
                .toList();
    }

    @Test
    void everyTextThatCitesItHasIt() {
        List<Element> cited = all("a.cited").stream()
                .filter(link -> words.containsKey(link.attr("href")))
                .toList();

        assertThat(cited)
                .hasSizeGreaterThan(20)
                .allSatisfy(link -> assertThat(link.text()).isEqualTo(inSentence(inLanguageOf(link))));
    }

    /** Returns the address of the linked figure in the language of the text around the link, which may differ from the page's. */
    private static String inLanguageOf(Element link) {
        String path = english(link.attr("href"));
        return Objects.requireNonNull(link.closest("[lang]")).attr("lang").startsWith("zh") ? CHINESE + path : path;
    }

    /** Returns the figure as a sentence has it, without the noun of a count, which the sentence names itself. */
    private String inSentence(String figure) {
        String said = Objects.requireNonNull(words.get(figure));
        return counts.contains(english(figure))
                ? said.substring(0, said.length() - noun(figure).length())
                : said;
    }

    /** Returns the noun behind the number, with the space before it in English; empty if the page has no structured data. */
    private String noun(String figure) {
        String noun = pages.getOrDefault(figure, Described.of("{}"))
                .ofType("Observation")
                .map(said -> (figure.startsWith(CHINESE) ? "" : " ")
                        + said.path("unitText").asString())
                .collect(Collectors.joining());
        assertThat(words.get(figure)).endsWith(noun);
        return noun;
    }

    @Test
    void everyChartHasIt() {
        List<Element> marks = all(".mark:has(a)");

        assertThat(marks).hasSizeGreaterThan(5).allSatisfy(mark -> {
            String said = words.get(mark.expectFirst("a").attr("href"));
            List<String> title = List.of(mark.select("> title").text().split("(?:: |：)(?=[^:：]*$)"));
            List<String> parts = List.of(title.get(1).split(", |，"));
            assertThat(parts.get(0)).isEqualTo(said);
            assertThat(unbroken(mark.select("> a > text").text())).isEqualTo(unbroken(String.join("", parts)));
        });
    }

    /** Lines are broken where there is a blank, and between ideographs. */
    private static String unbroken(String words) {
        return words.replaceAll("\\s", "");
    }

    private List<Element> all(String css) {
        return pages.keySet().stream()
                .flatMap(path -> portal.page(path).select(css).stream())
                .toList();
    }

    @Test
    void structuredDataHasIt() {
        Set<String> sure = Figures.of(portal).ofStatus("normal");
        Set<String> doubted = Figures.of(portal).doubted();
        List<JsonNode> observations = new ArrayList<>();
        pages.values().stream().flatMap(page -> page.ofType("Observation")).forEach(observations::add);

        assertThat(observations).hasSizeGreaterThan(90).allSatisfy(figure -> {
            String path = figure.path("url").asString().replace(ConfiguredPortal.BASE, "");
            List<BigDecimal> numbers = Stream.of("value", "minValue", "maxValue")
                    .filter(figure::has)
                    .map(name -> figure.path(name).decimalValue())
                    .toList();

            assertThat(numbers)
                    .singleElement()
                    .satisfies(number -> assertThat(number).isEqualByComparingTo(amounts.get(english(path))));
            assertThat(figure.path("description").asString())
                    .isEqualTo(
                            doubted.contains(english(path))
                                    ? doubtOfChecks(path)
                                    : sure.contains(english(path)) ? words.get(path) : doubt(path));
        });
    }

    private static String doubtOfChecks(String path) {
        return path.startsWith(CHINESE + "/") ? "存疑，详见该数据的核对结果" : "In doubt, see the checks of the figure";
    }

    private static String doubt(String path) {
        return path.startsWith(CHINESE + "/") ? "数据存疑，详见编者注。" : "In doubt, see the editor’s note.";
    }

    @Test
    void theDescriptionOfItsPageSaysItOnlyWhereItIsSure() {
        Set<String> sure = Figures.of(portal).ofStatus("normal");

        assertThat(words)
                .hasSizeGreaterThan(60)
                .allSatisfy((path, said) -> assertThat(
                                description(portal.page(path)).contains(said))
                        .as(path)
                        .isEqualTo(sure.contains(english(path))));
    }

    private static String description(Document page) {
        return page.select("meta[name=description]").attr("content");
    }

    /** A link to a row works on every page: the fragment is that of the figure. */
    @Test
    void itsRowsHaveOneFragment() {
        Map<String, String> fragments = new LinkedHashMap<>();
        List<String> kinds = Stream.concat(
                        pages.keySet().stream(), Stream.of("/compare?indicator=cultural-industry-added-value"))
                .toList();
        kinds.forEach(path -> portal.page(path)
                .select("table.figure-table tr[id]")
                .forEach(row -> {
                    String figure = english(row.expectFirst("th[scope=row] a").attr("href"));
                    assertThat(fragments.putIfAbsent(figure, row.id())).isIn(null, row.id());
                }));

        assertThat(fragments.keySet()).containsAll(amounts.keySet());
        assertThat(fragments.values()).doesNotHaveDuplicates();
    }

    @Test
    void pagesOfSectorsIndicatorsAndComparisonsHaveARowToLinkToForEachOfTheirFigures() {
        Figures.of(portal).rows().forEach(row -> {
            String figure = row.get("figure");
            String indicator = row.get("indicator");
            Stream.of("/figures/" + indicator, "/sectors/" + row.get("sector"), "/compare?indicator=" + indicator)
                    .filter(path ->
                            !path.startsWith("/compare") || !row.get("status").equals("withdrawn"))
                    .filter(path ->
                            !path.startsWith("/figures") || portal.get(path).status() != 302)
                    .forEach(path -> assertThat(portal.page(path)
                                    .select("table.figure-table tr[id] th[scope=row] a:not(.flag)[href=" + figure
                                            + "]"))
                            .as(path)
                            .hasSize(1));
        });
    }

    @Test
    void noFragmentIsThereTwice() {
        assertThat(pages.keySet())
                .allSatisfy(path -> assertThat(portal.page(path).select("[id]").eachAttr("id"))
                        .doesNotHaveDuplicates());
    }
}
