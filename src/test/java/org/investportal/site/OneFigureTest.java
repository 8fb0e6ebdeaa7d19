package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeState;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** An indicator with one figure and that figure are one page. With the second figure the indicator has a page of its own. */
@StaffPortal
class OneFigureTest {

    private static final String INDICATOR = "/figures/ai-financing-rounds";
    private static final String FIGURE = INDICATOR + "/hangzhou/undated";
    private static final String SECOND = INDICATOR + "/hangzhou/2016";

    private static final String OUTPUT = "/figures/biopharmaceutical-output-value";
    private static final long PUBLISHED = 316;

    private final Portal portal;
    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;

    OneFigureTest(Portal portal, ApplicationContext context) {
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void becomesTwoPagesWithTheSecondFigureAndOneAgainWithoutIt() {
        isOnePage("");
        isOnePage("/zh");
        long change = drafting.begunNew(ItemKind.FIGURE, second(), ExampleStaff.EDITOR);
        seenInThePreview(change);
        publish(drafting.approve(drafting.submit(change, ExampleStaff.EDITOR), ExampleStaff.REVIEWER));

        areTwoPages("");
        areTwoPages("/zh");
        Answer undone = edith.submit(edith.get("/staff/changes/" + change), "form[action*=/undo]", Map.of());
        publish(drafting.approve(Long.parseLong(undone.place().replaceAll(".*/", "")), ExampleStaff.REVIEWER));
        isOnePage("");
        isOnePage("/zh");
        assertThat(ask(SECOND).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void theOnePageHasWhatIsKnownOfTheIndicator(String language) {
        Document page = ask(language + OUTPUT + "/hangzhou/2017").html();

        assertThat(page.select("section[aria-labelledby=meaning] .prose").text())
                .isNotEmpty();
        assertThat(page.select("#exactly .facts dd").eachText())
                .contains(language.isEmpty() ? "output" : "产值", language.isEmpty() ? "yuan" : "元");
        assertThat(page.select("#related h3 a").attr("href"))
                .isEqualTo(language + "/figures/biopharmaceutical-output-growth/hangzhou/2017");
        assertThat(page.select("#data a").eachAttr("href")).contains(language + "/data" + OUTPUT + ".csv");
        assertThat(page.select(".breadcrumb a").eachAttr("href")).endsWith(language + "/sectors/biomedicine");
        assertThat(page.select("[data-for-staff] a").eachAttr("href"))
                .extracting(href -> edith.get(href).place().replaceAll("\\d+$", ""))
                .containsExactly("/staff" + language + "/content/figure/", "/staff" + language + "/content/indicator/");
    }

    @Test
    void onlyTheFirstPageOfAListIsTheFigure() {
        assertThat(ask(INDICATOR + "?page=2").status()).isEqualTo(404);
    }

    private void isOnePage(String language) {
        Answer answer = ask(language + INDICATOR);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(language + FIGURE);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(ask(language + FIGURE).status()).isEqualTo(200);
        assertThat(ask("/sitemaps/1.xml").body()).contains(FIGURE + "<").doesNotContain(INDICATOR + "<");
        assertThat(ask(language + "/api/v1/indicators/ai-financing-rounds").body())
                .contains(language + FIGURE + "\"");
    }

    private void areTwoPages(String language) {
        Answer answer = ask(language + INDICATOR);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html()
                        .select("section[aria-labelledby=figures] tbody th a")
                        .eachAttr("href"))
                .contains(language + FIGURE, language + SECOND);
        assertThat(ask(language + FIGURE).html().select(".breadcrumb a").eachAttr("href"))
                .contains(language + INDICATOR);
        assertThat(ask("/sitemaps/1.xml").body()).contains(FIGURE + "<", SECOND + "<", INDICATOR + "<");
        assertThat(ask(language + "/editions/1" + FIGURE).status()).isEqualTo(200);
        assertThat(ask(language + "/api/v1/indicators/ai-financing-rounds").body())
                .contains(language + INDICATOR + "\"");
    }

    private void seenInThePreview(long change) {
        Document preview = edith.get("/staff/changes/" + change + "/preview").html();

        assertThat(preview.select(".breadcrumb a").eachText())
                .as(preview.select("main").text())
                .contains("AI start-up financing rounds");
    }

    private void publish(long change) {
        Answer answer = rita.submit(rita.get("/staff/changes/" + change), "form[action$=/publication]", Map.of());
        assertThat(drafting.view(change).change().state())
                .as(answer.html().select("main").text())
                .isEqualTo(ChangeState.PUBLISHED);
    }

    private Answer ask(String path) {
        return portal.ask("GET", path, "Accept", Portal.BROWSER);
    }

    /** Returns the content of a figure of the year before, read from the same place. */
    private Map<String, String> second() {
        Map<String, String> fields =
                new TreeMap<>(drafting.published(Drafting.figure(PUBLISHED)).fields());
        fields.putAll(Map.of("period", "2016", "basis", "stated"));
        return fields;
    }
}
