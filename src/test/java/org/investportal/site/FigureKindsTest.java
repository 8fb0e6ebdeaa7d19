package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.FigureBuilder;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Vintage;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.investportal.verification.SelfCheck;
import org.investportal.verification.SelfCheckService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and files say what a figure is: an estimate, a forecast, a preliminary or a revised value. Publishes, so its portal is its own. */
@WholePortal
@Fixtures
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureKindsTest {

    private static final String ROBOTS = "/figures/robot-industry-added-value";
    private static final String CITY = ROBOTS + "/hangzhou/";
    private static final String FIRST = CITY + "2017/preliminary";
    private static final String LAST = CITY + "2017/revised";
    private static final long HEADLINE = 321;

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher editionPublisher;
    private final SelfCheckService checks;
    private String headline = "";
    private int edition;

    FigureKindsTest(Portal portal, Catalogue catalogue, EditionPublisher editionPublisher, SelfCheckService checks) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.editionPublisher = editionPublisher;
        this.checks = checks;
    }

    @BeforeAll
    void publish() {
        Draft draft = Draft.after(catalogue);
        add(draft, aFigure().during("2017").as(Vintage.PRELIMINARY), FIRST);
        add(draft, aFigure().during("2017").as(Vintage.REVISED).stating("exact 1.2 billion cny"), LAST);
        add(draft, aFigure().during("2018").as(Nature.ESTIMATE), CITY + "2018/estimate");
        add(draft, aFigure().during("2019").as(Nature.FORECAST), CITY + "2019/forecast");
        Selection shown = catalogue.at(catalogue.current()).shown();
        headline = shown.address(HEADLINE);
        add(draft, like(shown.get(Figure.class, HEADLINE)).as(Vintage.FINAL), headline + "/final");
        edition = draft.edition();
        editionPublisher.publish(draft.publication());
    }

    private static void add(Draft draft, FigureBuilder figure, String path) {
        draft.address(draft.add(figure), path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017/preliminary | preliminary | 初步核算数 | 1 billion yuan
            2017/revised     | revised     | 修订数     | 1.2 billion yuan
            2018/estimate    | estimate    | 估计值     | 1 billion yuan
            2019/forecast    | forecast    | 预测值     | 1 billion yuan
            """)
    void aFigureIsMarkedAsWhatItIs(String place, String english, String chinese, String value) {
        Document page = portal.page(CITY + place);
        assertThat(page.select(".figure-value data").text()).isEqualTo(value);
        assertThat(page.select(".figure-value .flag").eachText()).containsExactly(english);
        assertThat(page.title()).contains(", " + english);
        assertThat(page.select("dl.facts dd").eachText()).contains(english);
        assertThat(portal.page("/zh" + CITY + place)
                        .select(".figure-value .flag")
                        .eachText())
                .containsExactly(chinese);
        assertThat(portal.get("/editions/" + edition + CITY + place).status()).isEqualTo(200);
        assertThat(portal.get(CITY + place + "/citation.bib").body()).contains(english);
    }

    @Test
    void aSupersededFigureLeadsToTheNewestOneAndBack() {
        assertThat(portal.page(FIRST).select(".opening .vintage").text())
                .startsWith("This figure is preliminary. Newer figure: ")
                .endsWith("1.2 billion yuan revised");
        assertThat(portal.page(FIRST).select(".opening .vintage a").attr("href"))
                .isEqualTo(LAST);
        assertThat(portal.page(FIRST).expectFirst(".reading-aids strong").text())
                .isEqualTo("Use the newer figure.");
        assertThat(portal.page(LAST).select(".opening .vintage").text()).startsWith("Earlier figure: ");
        assertThat(portal.page(LAST).select(".opening .vintage a").attr("href")).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, LAST})
    void aRevisionIsInformationAndNoDoubt(String path) {
        Document page = portal.page(path);
        assertThat(page.select(".findings").text())
                .contains("For information")
                .contains("The earlier figure was 1 billion yuan, the newer one is 1.2 billion yuan, higher by 200"
                        + " million yuan.");
        assertThat(page.select(".note-doubt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ROBOTS, "/zh" + ROBOTS, "/compare?indicator=robot-industry-added-value"})
    void onlyTheNewestVintageIsListed(String path) {
        List<String> links = portal.page(path).select("main a").eachAttr("href");
        assertThat(links).anyMatch(href -> href.endsWith(LAST)).noneMatch(href -> href.endsWith(FIRST));
    }

    @Test
    void filesHaveEveryVintageTheNewestFirst() {
        String csv = portal.get("/data" + ROBOTS + ".csv").body();
        assertThat(csv.indexOf(LAST + ",")).isPositive().isLessThan(csv.indexOf(FIRST + ","));
        assertThat(csv.lines().findFirst().orElseThrow()).contains("vintage_text", ",vintage,", ",price_basis,");
        assertThat(csv).contains(",actual,preliminary,normal,", ",actual,not-stated,normal,", ",forecast,not-stated,");
    }

    @Test
    void aHeadlineIsInItsNewestVintage() {
        assertThat(portal.page("/sectors/biomedicine").select("dl.headlines a").eachAttr("href"))
                .contains(headline + "/final")
                .doesNotContain(headline);
    }

    @Test
    void thePageOfTheOnlyNewestVintageIsThatOfTheIndicator() {
        String indicator = headline.replaceFirst("(/figures/[^/]+)/.*", "$1");

        assertThat(portal.get(indicator).header("Location")).isEqualTo(headline + "/final");
        assertThat(portal.page(headline).select(".breadcrumb a").eachAttr("href"))
                .endsWith(headline + "/final");
        assertThat(portal.page(headline + "/final").select(".breadcrumb a").eachAttr("href"))
                .noneMatch(href -> href.startsWith("/figures/"));
        assertThat(portal.page(headline).select("[data-for-staff]")).hasSize(1);
        assertThat(portal.page(headline + "/final").select("[data-for-staff]")).hasSize(2);
    }

    @Test
    void comparisonsOfferEveryKind() {
        assertThat(portal.page("/compare?indicator=robot-industry-added-value")
                        .select("input[name=nature]")
                        .eachAttr("value"))
                .contains("actual", "estimate", "forecast", "target");
        assertThat(portal.page("/compare?indicator=robot-industry-added-value&nature=forecast")
                        .select(".compared-group .flag")
                        .eachText())
                .containsExactly("forecast");
    }

    @Test
    void thePortalFindsItsPagesRight() {
        SelfCheck check = checks.run(edition);
        assertThat(check.findings()).isEmpty();
        assertThat(check.state()).isEqualTo(SelfCheck.State.PASSED);
    }
}
