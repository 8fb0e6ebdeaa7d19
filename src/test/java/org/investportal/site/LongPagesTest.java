package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.AtItsAddress;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Described;
import org.investportal.portal.LongEdition;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.figure.IndicatorPageFactory;
import org.investportal.site.page.Paging;
import org.investportal.site.part.FigureRow;
import org.investportal.site.sector.SectorPage;
import org.investportal.site.sector.SectorPageFactory;
import org.investportal.site.source.SourcePage;
import org.investportal.site.source.SourcePageFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With some thousand figures, each page has a limited size, and all of them together have everything once. Publishes, so its portal is its own. */
@AtItsAddress
@Fixtures(LongEdition.class)
@TestInstance(Lifecycle.PER_CLASS)
class LongPagesTest {

    private static final int LONG = Shipped.EDITION + 1;
    private static final String EDITION = "/editions/" + LONG;
    private static final String SOURCE = SecondEdition.FIRST_SOURCE;

    private static final String PARTS = "nav[aria-label='Pages of this source']";

    /** In characters. A page of an edition has the most; the largest that ships has some 290,000. */
    private static final int LARGEST = 700_000;

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher editionPublisher;
    private final SectorPageFactory sectors;
    private final IndicatorPageFactory indicators;
    private final SourcePageFactory sources;

    LongPagesTest(
            Portal portal,
            Catalogue catalogue,
            EditionPublisher editionPublisher,
            SectorPageFactory sectors,
            IndicatorPageFactory indicators,
            SourcePageFactory sources) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.editionPublisher = editionPublisher;
        this.sectors = sectors;
        this.indicators = indicators;
        this.sources = sources;
    }

    /** An edition after it, which corrects its oldest month. */
    @BeforeAll
    void publish() {
        long item = catalogue.itemAt(LongEdition.MONTHLY + "/hangzhou/1960-01").orElseThrow();
        Figure oldest = catalogue.at(LONG).shown().get(Figure.class, item);
        editionPublisher.publish(Draft.after(catalogue)
                .change(item, like(oldest).stating("exact 7.5 billion cny"))
                .publication());
    }

    @ParameterizedTest
    @CsvSource({
        LongEdition.SECTOR + ", 2",
        LongEdition.MONTHLY + ", 4",
        SOURCE + ", 9",
        "/figures, 3",
        "/zh/figures, 3",
        "/zh" + LongEdition.SECTOR + ", 2",
        "/zh" + LongEdition.MONTHLY + ", 4",
        "/zh" + SOURCE + ", 9"
    })
    void pagesHaveALimitedSize(String path, int pages) {
        List<String> addresses = addresses(path);

        assertThat(addresses).hasSize(pages).doesNotHaveDuplicates();
        assertThat(addresses)
                .allSatisfy(address -> assertThat(portal.get(address).body().length())
                        .as(address)
                        .isLessThan(LARGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {EDITION, "/zh" + EDITION})
    @Tag("sweep")
    void pagesOfAnEditionHaveALimitedSize(String path) {
        pagesHaveALimitedSize(path, 12);
    }

    @Test
    void aGroupOfChecksSaysHowManyItHasOnAllPages() {
        List<Document> pages = addresses("/checks").stream().map(portal::page).toList();

        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> {
            List<String> counts = page.select(".counts dd").eachText();
            assertThat(page.select("summary:has(#cannot-tell-heading) .remark").eachText())
                    .allMatch(counts.get(counts.size() - 1)::equals);
            assertThat(page.expectFirst("section.folded > details").hasAttr("open"))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void everyFigureOfAnIndicatorIsOnOnePage(String language) {
        List<String> listed = on(language + LongEdition.MONTHLY, ".figure-table tr[id] th > a:first-child", "href");

        assertThat(listed).hasSize(LongEdition.MONTHS).doesNotHaveDuplicates();
        assertThat(listed.get(0)).endsWith("/hangzhou/2014-02");
        assertThat(listed.get(listed.size() - 1)).endsWith("/hangzhou/1960-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void everyIndicatorOfASectorIsOnOnePageWithALinkToAllItsFigures(String language) {
        List<String> listed = on(language + LongEdition.SECTOR, ".figure-table tr[id] th > a:first-child", "href");
        List<String> complete = on(
                language + LongEdition.SECTOR, "section[aria-labelledby=figures] .remark a[href*=/figures/]", "href");

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed.stream().map(path -> path.replaceFirst("/[^/]+/[^/]+(/target)?$", "")))
                .containsAll(branches(language));
        assertThat(complete).doesNotHaveDuplicates().containsAll(branches(language));
    }

    private static List<String> branches(String language) {
        return Stream.iterate(0, branch -> branch + 1)
                .limit(LongEdition.BRANCHES)
                .map(branch -> language + "/figures/branch-" + branch)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void everyEntryOfTheIndexIsOnOnePage(String language) {
        String path = language + "/figures";
        List<String> listed = on(path, ".index-entries li > p:first-child > a:first-child", "href");
        Element monthly = addresses(path).stream()
                .flatMap(
                        page -> portal
                                .page(page)
                                .select(".index-entries li:has(> p > a[href$=" + LongEdition.MONTHLY + "])")
                                .stream())
                .findFirst()
                .orElseThrow();

        assertThat(listed)
                .hasSizeGreaterThan(LongEdition.BRANCHES + 100)
                .doesNotHaveDuplicates()
                .containsAll(branches(language));
        assertThat(monthly.select("data")).hasSize(4);
        assertThat(monthly.select("p.remark").text()).contains("650");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void eachLetterOfTheIndexLeadsToItsFirstPage(String language) {
        for (String address : addresses(language + "/figures")) {
            List<String> letters = portal.page(address).select(".letters a").eachAttr("href");

            assertThat(letters)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(letter -> assertThat(portal.page(letter.replaceFirst("#.*", ""))
                                    .getElementById(letter.replaceFirst(".*#", "")))
                            .as(letter)
                            .isNotNull());
            assertThat(letters).anyMatch(letter -> letter.contains("?page=2#"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void everyNumberOfASourceIsOnOnePage(String language) {
        List<String> numbers = on(language + SOURCE, ".mentions > li", "id");
        List<String> claims = on(language + SOURCE, ".named-list > li", "id");
        List<String> paragraphs = on(language + SOURCE, ".paragraph", "id");

        assertThat(numbers).hasSize(104 + LongEdition.FIGURES).doesNotHaveDuplicates();
        assertThat(claims).hasSize(17).doesNotHaveDuplicates();
        assertThat(new HashSet<>(paragraphs)).hasSize(27).contains("p1", "p26", "p1020");
        assertThat(ordered(numbers)).isSorted();
    }

    private static List<String> ordered(List<String> fragments) {
        return fragments.stream()
                .map(fragment -> Stream.of(fragment.split("\\D+"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> String.format("%06d", Integer.parseInt(part)))
                        .collect(Collectors.joining(".")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    @Tag("sweep")
    void everyChangeOfAnEditionIsOnOnePage(String language) {
        List<String> changes = on(language + EDITION, "[id^=item-]", "id");

        assertThat(changes)
                .hasSize(LongEdition.FIGURES + LongEdition.BRANCHES + 1)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void aLineOfChangesSaysHowManyOfThemAreOnThePage(String language) {
        assertThat(portal.page(language + EDITION)
                        .select("#numbers, .changed-count")
                        .eachText())
                .hasSize(2)
                .allSatisfy(count -> assertThat(count).contains(String.valueOf(LongEdition.FIGURES)))
                .last()
                .asString()
                .contains("300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void placesLeadToThePageThatHasThem(String language) {
        Set<String> broken = new TreeSet<>();
        int walked = 0;
        List<String> figures = on(language + LongEdition.MONTHLY, ".figure-table tr[id] th > a:first-child", "href");
        for (int at = 0; at < figures.size(); at += 25) {
            String figure = figures.get(at);
            walked++;
            String place = portal.page(figure).expectFirst("#printed tbody a").attr("href");
            Element there = portal.page(place.replaceFirst("#.*", "")).getElementById(place.replaceFirst(".*#", ""));
            if (there == null || !there.select("a").eachAttr("href").contains(figure)) {
                broken.add(place + " of " + figure);
            }
        }

        assertThat(broken).isEmpty();
        assertThat(walked).isEqualTo(LongEdition.MONTHS / 25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/editions/" + LONG})
    void figuresLeadToThePageOfTheSourceAlsoInThePast(String edition) {
        Document page = portal.page(edition + LongEdition.MONTHLY + "/hangzhou/2013-12");
        String place = page.expectFirst("#printed tbody a").attr("href");

        assertThat(place).matches(SOURCE + "\\?page=\\d+#p\\d+-s\\d+-n\\d+");
        assertThat(portal.page(place.replaceFirst("#.*", ""))
                        .expectFirst(place.replaceFirst(".*#", "#"))
                        .text())
                .contains("1.201312 billion");
    }

    @Test
    @Tag("sweep")
    void anEditionLeadsToThePageOfTheSentence() {
        String place = addresses(EDITION).stream()
                .map(portal::page)
                .flatMap(page -> page.select(".changed h3 a:contains(" + LongEdition.LATE_WORDS + ")").stream())
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();

        assertThat(place).isEqualTo(SOURCE + "?page=9#p1020-s1");
        assertThat(portal.page(SOURCE + "?page=9").expectFirst("#p1020-s1").text())
                .contains(LongEdition.LATE_WORDS);
    }

    @Test
    void aLongSourceSaysWhichPageHasWhichParagraphs() {
        Document page = portal.page(SOURCE + "?page=2");

        List<String> others = new ArrayList<>(addresses(SOURCE));
        others.remove(1);
        assertThat(page.select(PARTS + " a").eachAttr("href")).isEqualTo(others);
        assertThat(page.select(PARTS + " [aria-current=page]").text()).matches("Paragraphs \\d+ to \\d+");
        assertThat(page.select(PARTS + " a").eachText().get(0)).matches("Paragraphs 1 to \\d+");
        assertThat(portal.page("/zh" + SOURCE)
                        .select("nav[aria-label=来源分页] [aria-current]")
                        .text())
                .matches("第1至\\d+段");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {LongEdition.SECTOR, LongEdition.MONTHLY, SOURCE, EDITION, "/figures", "/zh" + LongEdition.MONTHLY
            })
    void searchEnginesIndexTheFirstPageOnly(String path) {
        Document first = portal.page(path);
        Document second = portal.page(path + "?page=2");

        assertThat(first.select("link[rel=canonical]").attr("href")).isEqualTo(ConfiguredPortal.BASE + path);
        assertThat(first.select("meta[name=robots]")).isEmpty();
        assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(second.select("link[rel=canonical], script[type='application/ld+json']"))
                .isEmpty();
        assertThat(second.title()).isNotEqualTo(first.title()).containsPattern("page 2|第2页");
        assertThat(second.select(".paging a[rel=prev]").eachAttr("href")).containsExactly(path);
        assertThat(second.select("a[hreflang]").attr("href")).endsWith("?page=2");
        assertThat(portal.addresses()).noneMatch(address -> address.contains("?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LongEdition.SECTOR + "?page=3",
                LongEdition.MONTHLY + "?page=5",
                SOURCE + "?page=10",
                EDITION + "?page=13",
                "/zh" + SOURCE + "?page=10",
                "/figures?page=4",
                "/figures?page=0",
                LongEdition.SECTOR + "?page=0",
                LongEdition.MONTHLY + "?page=2147483647",
                "/sectors/digital-economy?page=2",
                "/figures/gdp-growth?page=2",
                "/editions/1?page=2"
            })
    void afterTheLastPageThereIsNoneAndTheAnswerHelps(String path) {
        Answer answer = portal.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("main a[href]")).isNotEmpty();
    }

    @Test
    void machinesReadTheFiguresOfTheFirstPage() {
        assertThat(Described.by(portal.page(LongEdition.MONTHLY)).ofType("Observation"))
                .hasSize(200);
    }

    /** The page of a figure, or of a related indicator, does not repeat a long list. */
    @Test
    void theOtherFiguresAreTheNewest() {
        Document page = portal.page(LongEdition.MONTHLY + "/hangzhou/1960-01");

        assertThat(page.select("#others tbody tr")).hasSize(24);
        assertThat(page.select("#others .remark a[href=" + LongEdition.MONTHLY + "]")
                        .text())
                .isEqualTo("Output of branch 0: all 650 figures");
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfAPastEditionHaveEverythingOnceAsWell(Language language) {
        List<String> monthly = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            rows(indicators
                            .at(LONG, LongEdition.MONTHLY, page, language)
                            .table()
                            .rows())
                    .forEach(monthly::add);
        }
        for (int page = 1; page <= 2; page++) {
            SectorPage shown = sectors.at(LONG, LongEdition.SECTOR, page, language);
            shown.topics().forEach(topic -> rows(topic.table().rows()).forEach(listed::add));
        }
        Paging paging = Paging.NONE;
        for (int page = 1; page == 1 || paging.older() != null; page++) {
            SourcePage shown = sources.at(LONG, SOURCE, page, language);
            paging = shown.paging();
            shown.paragraphs().stream()
                    .flatMap(paragraph -> paragraph.sentences().stream())
                    .flatMap(sentence -> sentence.numbers().stream())
                    .forEach(number -> numbers.add(number.fragment()));
        }

        assertThat(monthly).hasSize(LongEdition.MONTHS).doesNotHaveDuplicates();
        assertThat(numbers).hasSize(104 + LongEdition.FIGURES).doesNotHaveDuplicates();
        assertThat(listed).hasSize(indicatorsOfSector()).doesNotHaveDuplicates();
    }

    private static Stream<String> rows(List<FigureRow> rows) {
        return rows.stream().map(FigureRow::fragment);
    }

    private int indicatorsOfSector() {
        var shown = catalogue.at(LONG).shown();
        long sector = catalogue.itemAt(LongEdition.SECTOR).orElseThrow();
        return (int) shown.all(Indicator.class).stream()
                .filter(indicator -> shown.get(Topic.class, indicator.topicId()).sectorId() == sector)
                .filter(indicator -> !shown.figuresOf(indicator.item()).isEmpty())
                .count();
    }

    /** Returns the attribute of these elements on all pages of the list. */
    private List<String> on(String path, String elements, String attribute) {
        return addresses(path).stream()
                .flatMap(address -> portal.page(address).select(elements).eachAttr(attribute).stream())
                .toList();
    }

    /** Goes from page to page. */
    private List<String> addresses(String path) {
        List<String> addresses = new ArrayList<>(List.of(path));
        for (Element next = next(path); next != null; next = next(next.attr("href"))) {
            assertThat(addresses).doesNotContain(next.attr("href"));
            addresses.add(next.attr("href"));
        }
        return addresses;
    }

    private @Nullable Element next(String address) {
        return portal.page(address).selectFirst(".paging a[rel=next]");
    }
}
