package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feeds list editions and corrections, in each language and for each sector. */
@ConfiguredPortal
class FeedTest {

    private static final String FEED = "/feed.atom";
    private static final String PAGE = ConfiguredPortal.BASE + SecondEdition.PAGE;

    /** The edition that brought the first terms of the glossary, which belong to no sector. */
    private static final String GLOSSARY = "/editions/3#";

    private final Portal portal;
    private final Catalogue catalogue;

    FeedTest(Portal portal, Catalogue catalogue) {
        this.portal = portal;
        this.catalogue = catalogue;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FEED,
                "/zh" + FEED,
                SecondEdition.SECTOR + FEED,
                "/zh" + SecondEdition.SECTOR + FEED,
                SecondEdition.LEFT + FEED
            })
    void hasAllThatAtomRequires(String path) {
        Answer answer = portal.get(path);
        Element feed = feed(path);

        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(answer.header("Content-Language")).isEqualTo(path.startsWith("/zh") ? "zh-CN" : "en");
        assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.select("> id, > title, > updated, > author > name").eachText())
                .hasSize(4)
                .contains(path.startsWith("/zh") ? "示例机构" : "Agency of Examples")
                .doesNotContain("");
        assertThat(feed.select("> link[rel=self]").attr("href")).isEqualTo(ConfiguredPortal.BASE + path);
        assertThat(feed.select("> link[rel=alternate]")).hasSize(1);
        assertThat(feed.select("> entry")).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.select("> id, > title, > updated, > link[rel=alternate], > summary[type=xhtml] > div"))
                    .hasSize(5);
            assertThat(entry.select("> title").text()).isNotBlank().doesNotContain("\u2068");
        });
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("> updated").text())
                .isEqualTo(feed.select("entry > updated").get(0).text());
    }

    @Test
    void listsEveryEditionOnceWithItsTimeAndTheNewestFirst() {
        Map<String, Instant> times = catalogue.at(SecondEdition.NUMBER).history().editions(0, Language.EN).stream()
                .collect(Collectors.toMap(
                        line -> ConfiguredPortal.BASE + "/editions/" + line.number(),
                        line -> line.publishedAt().truncatedTo(ChronoUnit.SECONDS)));
        List<Element> editions = feed(FEED).select("entry").stream()
                .filter(entry -> times.containsKey(entry.select("> id").text()))
                .toList();

        assertThat(editions).hasSize(times.size()).allSatisfy(entry -> {
            assertThat(link(entry)).isEqualTo(entry.select("> id").text());
            assertThat(times)
                    .containsEntry(
                            link(entry), Instant.parse(entry.select("> updated").text()));
        });
        assertThat(link(editions.get(0))).isEqualTo(PAGE);
        assertThat(link(editions.get(editions.size() - 1))).isEqualTo(ConfiguredPortal.BASE + "/editions/1");
    }

    @Test
    void anEditionHasItsSummaryAndSomeFiguresWithOldAndNewValues() {
        Element entry = entry(FEED, PAGE);

        assertThat(entry.select("> title").text()).isEqualTo("Edition " + SecondEdition.NUMBER);
        assertThat(entry.select("p").get(0).text()).isEqualTo("Edition " + SecondEdition.NUMBER);
        assertThat(entry.select("li").eachText())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("1.989 billion yuan"));
        assertThat(entry.select("a").attr("href")).isEqualTo(PAGE);
        assertThat(entry(FEED, ConfiguredPortal.BASE + "/editions/1").select("li"))
                .isEmpty();
    }

    @Test
    void aCorrectionLeadsToTheFigureAndSaysOldAndNewValueAndWhy() {
        Element entry = only("Correction: ", "obot");

        assertThat(link(entry)).isEqualTo(ConfiguredPortal.BASE + SecondEdition.CORRECTED);
        assertThat(entry.select("li").text()).contains(" → 1.989 billion yuan");
        assertThat(entry.select("p").get(0).text()).isEqualTo(SecondEdition.CORRECTED_BECAUSE);
        assertThat(entry.select("> id").text()).startsWith(PAGE + "#item-");
    }

    @Test
    void aWithdrawalSaysWhatWasWithdrawn() {
        Element entry = only("Withdrawal: ", "");

        assertThat(link(entry)).isEqualTo(ConfiguredPortal.BASE + SecondEdition.WITHDRAWN);
        assertThat(entry.select("li").text()).endsWith(" → withdrawn");
    }

    @Test
    void aCorrectionOfWordsLeadsToAllCorrections() {
        List<String> links = feed(FEED).select("entry").stream()
                .filter(entry -> entry.select("p").text().contains("It was misnamed."))
                .map(FeedTest::link)
                .toList();

        assertThat(links).containsExactly(ConfiguredPortal.BASE + "/corrections");
    }

    @Test
    void hidesSuppressedWords() {
        assertThat(portal.get(FEED).body()).doesNotContain(SecondEdition.SUPPRESSED);
    }

    @Test
    void marksEnglishWordsInTheChineseFeed() {
        Element feed = feed("/zh" + FEED);
        Element entry = entry("/zh" + FEED, ConfiguredPortal.BASE + "/zh" + SecondEdition.PAGE);

        assertThat(feed.attr("xml:lang")).isEqualTo("zh-Hans");
        assertThat(entry.select("p > span[xml:lang=en]").eachText()).containsExactly("Edition " + SecondEdition.NUMBER);
        assertThat(entry.select("> title").text()).isEqualTo("第" + SecondEdition.NUMBER + "版");
        assertThat(portal.get("/zh" + FEED).body()).doesNotContain("\u2068");
    }

    @Test
    void aSectorHasOnlyEditionsThatChangedSomethingOfIt() {
        String changed = "/editions/" + SecondEdition.NUMBER + "#sector-";

        assertThat(ids(SecondEdition.SECTOR)).anyMatch(id -> id.contains(changed));
        assertThat(ids(SecondEdition.LEFT)).anyMatch(id -> id.contains(changed));
        assertThat(ids(SecondEdition.LEFT))
                .noneMatch(id -> id.contains(GLOSSARY))
                .hasSizeGreaterThan(2);
    }

    @Test
    void aSectorHasOnlyItsOwnFigures() {
        assertThat(feed(SecondEdition.LEFT + FEED)
                        .select("entry")
                        .get(0)
                        .select("li")
                        .eachText())
                .singleElement()
                .asString()
                .endsWith(" → no longer published");
        assertThat(feed(SecondEdition.LEFT + FEED).select("entry > title").eachText())
                .noneMatch(title -> title.contains("obot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void movesWithThePageOfTheSector(String language) {
        Answer answer = portal.get(language + SecondEdition.SECTOR_BEFORE + FEED);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith(language + SecondEdition.SECTOR + FEED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sectors/nothing/feed.atom", "/figures/gdp/feed.atom", "/zh/zh/feed.atom", "/sectors/feed.atom"
            })
    void thereAreNoOthers(String path) {
        assertThat(portal.get(path).status()).isEqualTo(404);
    }

    @Test
    void isNotSentAgainToAReaderThatHasIt() {
        String tag = portal.get(FEED).header("ETag");

        assertThat(portal.ask("GET", FEED, "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void everyPageNamesItsFeeds() {
        assertThat(feedsOf("/")).containsExactly(FEED);
        assertThat(feedsOf("/editions")).containsExactly(FEED);
        assertThat(feedsOf("/zh" + SecondEdition.CORRECTED)).containsExactly("/zh" + FEED);
        assertThat(feedsOf(SecondEdition.SECTOR)).containsExactly(SecondEdition.SECTOR + FEED, FEED);
        assertThat(feedsOf("/zh" + SecondEdition.SECTOR))
                .containsExactly("/zh" + SecondEdition.SECTOR + FEED, "/zh" + FEED);
        assertThat(feedsOf("/nothing")).containsExactly(FEED);
    }

    @Test
    void thePageOfEditionsLinksToIt() {
        assertThat(portal.page("/editions").select("main a[href=" + FEED + "]").text())
                .isEqualTo("Atom feed");
        assertThat(portal.page("/zh/editions")
                        .select("main a[href=/zh" + FEED + "]")
                        .text())
                .isEqualTo("Atom 订阅源");
    }

    private List<String> feedsOf(String page) {
        return portal.page(page)
                .select("head > link[rel=alternate][type=application/atom+xml]")
                .eachAttr("href");
    }

    private List<String> ids(String sector) {
        return feed(sector + FEED).select("entry > id").eachText();
    }

    private Element only(String kind, String name) {
        List<Element> found = feed(FEED).select("entry").stream()
                .filter(entry -> entry.select("> title").text().startsWith(kind)
                        && entry.select("> title").text().contains(name)
                        && entry.select("> id").text().startsWith(PAGE))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Element entry(String path, String id) {
        return feed(path).select("entry").stream()
                .filter(entry -> entry.select("> id").text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Element feed(String path) {
        Document document = Jsoup.parse(portal.get(path).body(), Parser.xmlParser());
        return document.select("feed").get(0);
    }

    private static String link(Element entry) {
        return entry.select("> link[rel=alternate]").attr("href");
    }
}
