package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Other sites show figures and charts of the portal by code that the portal offers. */
@ConfiguredPortal
class EmbedTest {

    private static final String EMBED = "/embed";
    private static final String FIRST = EMBED + "/editions/1";
    private static final String SECOND = EMBED + SecondEdition.PAGE;
    private static final String UNCHANGED = "/figures/digital-economy-growth/hangzhou/2018-H1";
    private static final String CHARTS = EMBED + "/figures/cultural-industry-share-of-gdp";

    /** In bytes, before compression. */
    private static final int MOST = 6 * 1024;

    private static final List<String> ONE_OF_EACH = List.of(
            EMBED + UNCHANGED,
            "/zh" + EMBED + UNCHANGED,
            EMBED + SecondEdition.CORRECTED,
            EMBED + SecondEdition.FLAGGED,
            EMBED + SecondEdition.WITHDRAWN,
            "/zh" + FIRST + SecondEdition.CORRECTED,
            FIRST + SecondEdition.WITHDRAWN,
            FIRST + SecondEdition.GONE,
            CHARTS,
            "/zh" + CHARTS);

    private final Portal portal;

    EmbedTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void saysWhatWhereWhenHowMuchAndWhoPublishedIt() {
        Document card = portal.page(EMBED + UNCHANGED);

        assertThat(card.select("h1").text()).isEqualTo("Digital economy growth");
        assertThat(card.select("data").text()).isEqualTo("14.7%");
        assertThat(card.select("main").text())
                .contains("Hangzhou · first half of 2018")
                .contains("Source: Press release of the Hangzhou city government on industrial investment, paragraph 7")
                .contains("View on Invest in Hangzhou");
        assertThat(card.select(".embed-link a").attr("href")).isEqualTo(UNCHANGED);
    }

    @Test
    void isInTheLanguageOfItsAddress() {
        Document card = portal.page("/zh" + EMBED + UNCHANGED);

        assertThat(card.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(card.select("main").text()).contains("杭州 · 2018年上半年").contains("在投资杭州查看");
        assertThat(card.select(".embed-link a").attr("href")).isEqualTo("/zh" + UNCHANGED);
    }

    @Test
    void followsTheEditions() {
        Document card = portal.page(EMBED + SecondEdition.CORRECTED);

        assertThat(card.select("data").text()).isEqualTo("1.989 billion yuan");
        assertThat(card.text()).doesNotContain("as published in");
    }

    @Test
    void ofAnEditionStaysAndLeadsToTheNewerFigure() {
        Document card = portal.page(FIRST + SecondEdition.CORRECTED);

        assertThat(card.select("data").text()).isEqualTo("1.998 billion yuan");
        assertThat(card.select(".note").text())
                .contains("as published in Edition 1")
                .contains("A newer version exists: 1.989 billion yuan, 2016, Hangzhou.");
        assertThat(card.select(".note a").attr("href")).isEqualTo(SecondEdition.CORRECTED);
        assertThat(card.select(".embed-link a").attr("href")).isEqualTo("/editions/1" + SecondEdition.CORRECTED);
    }

    @Test
    void ofTheLatestEditionHasNoLinkToANewerFigure() {
        Document card = portal.page(SECOND + SecondEdition.CORRECTED);

        assertThat(card.select(".note").text()).contains("This is the latest version.");
        assertThat(card.select(".note a").eachText()).isEmpty();
    }

    @Test
    void saysThatAFigureIsInDoubtOrWithdrawn() {
        assertThat(portal.page(EMBED + SecondEdition.FLAGGED)
                        .select(".embed-value")
                        .text())
                .endsWith("in doubt");
        assertThat(portal.get(EMBED + SecondEdition.WITHDRAWN).status()).isEqualTo(200);
        assertThat(portal.page(EMBED + SecondEdition.WITHDRAWN).text())
                .contains("withdrawn")
                .contains(SecondEdition.WITHDRAWN_BECAUSE);
        assertThat(portal.page(FIRST + SecondEdition.WITHDRAWN).text())
                .contains("The figure has since been withdrawn")
                .contains(SecondEdition.WITHDRAWN_BECAUSE);
    }

    @Test
    void showsTheEditorsNote() {
        Document page = portal.page("/figures/pharmaceutical-enterprises/hangzhou/2018");
        String note = page.select("#notes .note-doubt").text();

        assertThat(note).isNotEmpty();
        assertThat(portal.page(EMBED + SecondEdition.REDATED).text()).contains(note);
    }

    @Test
    void hasTheChartsOfAnIndicator() {
        Document card = portal.page(CHARTS);
        Document page = portal.page(CHARTS.substring(EMBED.length()));

        assertThat(card.select("figure.chart")).isNotEmpty();
        assertThat(card.select("figure.chart").outerHtml())
                .isEqualTo(page.select("figure.chart").outerHtml());
        assertThat(card.select(".embed-link a").attr("href")).isEqualTo(CHARTS.substring(EMBED.length()));
    }

    @Test
    void isSmallAndWithoutErrorAndWarning() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        for (String path : ONE_OF_EACH) {
            Answer card = portal.get(path);
            assertThat(card.status()).as(path).isEqualTo(200);
            assertThat(card.body().getBytes(StandardCharsets.UTF_8)).as(path).hasSizeLessThan(MOST);
            assertThat(checker.complaints(card.body())).as(path).isEmpty();
            assertThat(card.html().select("link[rel=stylesheet]"))
                    .as(path)
                    .extracting(sheet -> sheet.attr("href"))
                    .singleElement()
                    .asString()
                    .startsWith("/css/embed-");
        }
    }

    /** A page of the portal would be refused in the frame. */
    @Test
    void itsLinksLeaveTheFrame() {
        assertThat(ONE_OF_EACH)
                .allSatisfy(path -> assertThat(portal.page(path).select("base[target=_top]"))
                        .hasSize(1))
                .allSatisfy(path -> assertThat(portal.page(path).select("[target]:not(base), script, style, [style]"))
                        .isEmpty());
    }

    @Test
    void itsLinksLeadSomewhere() {
        assertThat(ONE_OF_EACH.stream()
                        .flatMap(path -> portal.page(path).select("a[href^=/]").stream())
                        .map(link -> link.attr("href").replaceFirst("#.*", ""))
                        .filter(link -> !portal.hasAt(link)))
                .isEmpty();
    }

    @Test
    void isNotIndexedAndNamesThePageOfTheFigure() {
        assertThat(ONE_OF_EACH)
                .allSatisfy(path -> assertThat(
                                portal.page(path).select("meta[name=robots]").attr("content"))
                        .isEqualTo("noindex"));
        assertThat(Stream.of(EMBED + UNCHANGED, SECOND + UNCHANGED)
                        .map(path ->
                                portal.page(path).select("link[rel=canonical]").attr("href")))
                .containsOnly(ConfiguredPortal.BASE + UNCHANGED);
        assertThat(portal.addresses()).noneMatch(path -> path.contains(EMBED));
    }

    @Test
    void isCachedLikeAPage() {
        Answer card = portal.get(EMBED + UNCHANGED);

        assertThat(card.header("Cache-Control")).isEqualTo(portal.get(UNCHANGED).header("Cache-Control"));
        assertThat(portal.ask("GET", EMBED + UNCHANGED, "If-None-Match", card.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void movesAndEndsWithItsPage() {
        Answer moved = portal.get("/zh" + EMBED + SecondEdition.REDATED_BEFORE);

        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).isEqualTo("/zh" + EMBED + SecondEdition.REDATED);
        assertThat(portal.get(SECOND + SecondEdition.REDATED_BEFORE).header("Location"))
                .isEqualTo(SECOND + SecondEdition.REDATED);
        assertThat(portal.get(EMBED + SecondEdition.GONE).status()).isEqualTo(410);
        assertThat(Stream.of("", "/figures", "/figures/nothing", UNCHANGED + "/target", "/sectors/biomedicine")
                        .map(path -> portal.get(EMBED + path).status()))
                .containsOnly(404);
    }

    @Test
    void anErrorIsASmallPageWhoseLinksLeaveTheFrame() {
        assertThat(Stream.of(EMBED + "/nothing", "/zh" + EMBED + "/nothing", EMBED + SecondEdition.GONE)
                        .map(portal::get))
                .allSatisfy(answer -> {
                    Document page = answer.html();
                    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors *");
                    assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST);
                    assertThat(page.select("base[target=_top]")).hasSize(1);
                    assertThat(page.select("[target]:not(base), script, form, nav"))
                            .isEmpty();
                    assertThat(page.select("a").eachAttr("href"))
                            .isNotEmpty()
                            .allMatch(link -> portal.get(link).status() == 200);
                })
                .extracting(answer -> answer.html().select("h1").text())
                .containsExactly("Page not found", "页面不存在", "No longer published");
        assertThat(portal.get(EMBED + SecondEdition.GONE).html().select(".note a"))
                .hasSize(1);
    }

    @Test
    void thePageOfAFigureOffersTheCode() {
        List<Element> frames = frames(UNCHANGED);
        String newest =
                portal.page(UNCHANGED).select(".versions td a").eachAttr("href").get(0);

        assertThat(newest).startsWith("/editions/").endsWith(UNCHANGED);
        assertThat(frames)
                .extracting(frame -> frame.attr("src"))
                .containsExactly(ConfiguredPortal.BASE + EMBED + UNCHANGED, ConfiguredPortal.BASE + EMBED + newest);
        assertThat(frames)
                .extracting(frame -> frame.attr("title"))
                .containsOnly("Digital economy growth, Hangzhou, first half of 2018");
        assertThat(frames("/zh" + UNCHANGED))
                .extracting(frame -> frame.attr("src"))
                .contains(ConfiguredPortal.BASE + "/zh" + EMBED + UNCHANGED);
        assertThat(frames(SecondEdition.CORRECTED))
                .extracting(frame -> frame.attr("src"))
                .contains(ConfiguredPortal.BASE + SECOND + SecondEdition.CORRECTED);
    }

    @Test
    void aPastPageOffersTheCodeOfItsEditionAndAWithdrawnFigureNone() {
        assertThat(frames("/editions/1" + SecondEdition.CORRECTED))
                .extracting(frame -> frame.attr("src"))
                .containsExactly(ConfiguredPortal.BASE + FIRST + SecondEdition.CORRECTED);
        assertThat(frames(SecondEdition.WITHDRAWN)).isEmpty();
        assertThat(portal.page(SecondEdition.WITHDRAWN).select("[href=#embed]")).isEmpty();
    }

    @Test
    void thePageOfAnIndicatorOffersTheCodeOfItsCharts() {
        assertThat(frames(CHARTS.substring(EMBED.length())))
                .extracting(frame -> frame.attr("src"))
                .containsExactly(ConfiguredPortal.BASE + CHARTS);
        assertThat(frames("/figures/gdp")).isEmpty();
    }

    private List<Element> frames(String path) {
        return portal.page(path).select("textarea[readonly]").stream()
                .flatMap(field -> Jsoup.parse(field.text()).select("iframe").stream())
                .toList();
    }
}
