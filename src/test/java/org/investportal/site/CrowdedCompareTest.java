package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.portal.CrowdedEdition;
import org.investportal.portal.CrowdedPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** More than a page shows, plans beside reports, and sectors of unlike areas. */
@CrowdedPortal
class CrowdedCompareTest {

    private static final String MONTHLY = "indicator=" + CrowdedEdition.MONTHLY;

    private final Portal portal;

    CrowdedCompareTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aPageShowsTwoHundredFiguresAndSaysHowManyThereAre() {
        Document page = portal.page("/compare?" + MONTHLY);

        assertThat(page.select(".compared-group tbody tr")).hasSize(200);
        assertThat(page.expectFirst("#result > p").text())
                .startsWith("Figures shown: 200. There are " + CrowdedEdition.MONTHS
                        + " in total, more than fit on one page; only the latest of each indicator are shown.");
        assertThat(page.select("#result li a[href^=/compare/figures.csv]").text())
                .isEqualTo("Download all " + CrowdedEdition.MONTHS + " figures (CSV)");
    }

    @Test
    void everyIndicatorIsShown() {
        Document page = portal.page("/compare?indicator=" + CrowdedEdition.CULTURE + "&" + MONTHLY);

        assertThat(page.select(".compared-group tbody tr")).hasSize(200);
        assertThat(page.select(".compared-group a[href^=/figures/" + CrowdedEdition.CULTURE + "/]"))
                .isNotEmpty();
        assertThat(page.select(".compared-group h3").eachText())
                .anyMatch(heading -> heading.startsWith("New biomedical enterprises") && heading.endsWith("2018"));
    }

    @Test
    void chartsOfManyTimesAreLimitedWithANote() {
        Document page = portal.page(
                "/compare?indicator=" + CrowdedEdition.PHARMACEUTICAL + "&indicator=" + CrowdedEdition.YEARLY);

        assertThat(page.select(".compared-group figure.chart")).hasSize(8);
        assertThat(page.select(".compared-group > .remark").text())
                .endsWith("where possible, of which the first 8 are shown. The table has everything.");
    }

    @Test
    void severalAreasAreNamed() {
        assertThat(portal.page("/compare?indicator=biopharmaceutical-output-value")
                        .select(".compared-group h3")
                        .eachText())
                .containsExactly("Output of the biopharmaceutical industry: Hangzhou, Zhejiang, 2017");
    }

    @Test
    void theFileHasAllInTheOrderOfThePage() {
        List<String> shown = portal.page("/compare?" + MONTHLY)
                .select(".compared-group tbody th > a:first-child")
                .eachAttr("href");
        List<String> file = Figures.at(portal, "/compare/figures.csv?" + MONTHLY).rows().stream()
                .map(row -> row.get("figure"))
                .toList();

        assertThat(file)
                .hasSize(CrowdedEdition.MONTHS)
                .doesNotHaveDuplicates()
                .startsWith(shown.toArray(String[]::new));
    }

    @Test
    void reportedAndPlannedFiguresAreDistinguished() {
        String culture = "/compare?indicator=" + CrowdedEdition.CULTURE;

        assertThat(portal.page(culture).select(".compared-group tbody tr")).hasSize(3);
        assertThat(portal.page(culture + "&nature=actual").select(".compared-group .flag"))
                .isEmpty();
        assertThat(portal.page(culture + "&nature=target")
                        .select(".compared-group .flag")
                        .eachText())
                .containsExactly("target");
        assertThat(portal.page(culture + "&nature=target")
                        .select("input[name=nature][checked]")
                        .eachAttr("value"))
                .containsExactly("target");
    }

    @Test
    void sectorsOfUnlikeAreasSaySo() {
        assertThat(portal.page("/compare").select(".sectors-cautions dd").eachText())
                .contains("Different areas: Hangzhou (Digital economy and AI, Culture and fashion); Zhejiang"
                        + " (Biomedicine).");
    }

    @Test
    void aSuggestedComparisonMatchesItsLink() {
        Document page = portal.page("/compare");

        assertThat(page.select(".ready > li")).hasSize(3);
        assertThat(page.select(".ready").text()).doesNotContain("New biomedical enterprises");
        page.select(".ready > li > a")
                .forEach(link -> assertThat(portal.page(link.attr("href"))
                                .select(".compared-group h3")
                                .eachText())
                        .containsExactly(link.text()));
    }
}
