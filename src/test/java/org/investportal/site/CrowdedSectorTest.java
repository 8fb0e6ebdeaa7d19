package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.CrowdedEdition;
import org.investportal.portal.CrowdedPortal;
import org.investportal.portal.Portal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@CrowdedPortal
class CrowdedSectorTest {

    private static final String INDICATOR = "/figures/" + CrowdedEdition.MONTHLY;

    private final Portal portal;

    CrowdedSectorTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void showsTheNewestFiguresOfAnIndicatorAndTheWayToAll() {
        Document sector = portal.page("/sectors/biomedicine");

        assertThat(sector.select(".figure-table th > a:first-child[href^=" + INDICATOR + "/]")
                        .eachAttr("href"))
                .hasSize(24)
                .startsWith(INDICATOR + "/hangzhou/2018-H1", INDICATOR + "/hangzhou/2017-05")
                .doesNotContain(INDICATOR + "/hangzhou/2000-01");
        assertThat(sector.select("a[href=" + INDICATOR + "]").eachText())
                .containsOnlyOnce("New biomedical companies: all " + CrowdedEdition.MONTHS + " figures");
        assertThat(figures(INDICATOR)).isEqualTo(200);
        assertThat(figures(INDICATOR + "?page=2")).isEqualTo(CrowdedEdition.MONTHS - 200);
    }

    private int figures(String path) {
        return portal.page(path)
                .select("section[aria-labelledby=figures] .figure-table th a:first-child")
                .size();
    }
}
