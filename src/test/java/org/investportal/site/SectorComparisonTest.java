package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sectors beside each other, with the reasons why they cannot simply be compared. */
class SectorComparisonTest {

    @Nested
    @ShippedPortal
    class Shipped {

        private final Document page;

        Shipped(Portal portal) {
            this.page = portal.page("/compare");
        }

        @Test
        void sizeGrowthAndShareComeFromHeadlines() {
            assertThat(page.select(".sectors-table tbody tr:nth-child(1) data").eachText())
                    .containsExactly("159.2 billion yuan", "14.7%", "25.0%");
            assertThat(page.select(".sectors-table tbody tr:nth-child(2) data").eachText())
                    .containsExactly("50.79 billion yuan", "22.9%");
            assertThat(page.select(".sectors-table tbody tr:nth-child(2) td:last-child")
                            .text())
                    .isEqualTo("no share published");
            assertThat(page.select(".sectors-table tbody tr:nth-child(3) data").eachText())
                    .containsExactly("304.1 billion yuan", "more than 6 times", "24.2%");
        }

        @Test
        void aMultipleOfTenYearsIsNoRate() {
            Element growth = page.expectFirst(".sectors-table tbody tr:nth-child(3) td:nth-child(3)");

            assertThat(growth.text())
                    .startsWith("no growth rate published Over a longer period: more than 6 times")
                    .contains("2007 to 2017");
            assertThat(growth.select("data").hasClass("sectors-instead")).isTrue();
        }

        @Test
        void reasonsAgainstComparingAreShown() {
            assertThat(page.select(".sectors-cautions > div").eachText())
                    .containsExactly(
                            "All columns Different periods: first half of 2018 (Digital economy and AI); 2017 (Biomedicine,"
                                    + " Culture and fashion). Overlap: “Digital content value added” is part of"
                                    + " “Cultural and creative industry value added”, and is also shown in another"
                                    + " sector (Digital economy and AI).",
                            "Size Do not compare (different measures): “Digital economy and AI” and “Biomedicine”;"
                                    + " “Biomedicine” and “Culture and fashion”. Do not compare (different period"
                                    + " lengths): “Digital economy and AI” and “Culture and fashion”.",
                            "Growth Growth of different measures: value added (Digital economy and AI); output"
                                    + " (Biomedicine). Do not compare (different period lengths): “Digital economy and"
                                    + " AI” and “Biomedicine”. The source does not say whether growth is real (constant"
                                    + " prices) or nominal (current prices): Digital economy and AI, Biomedicine.",
                            "Share Do not add (they may overlap): “Digital economy and AI” and “Culture and fashion”.");
        }
    }

    @Nested
    @ConfiguredPortal
    class Configured {

        private final Portal portal;
        private final Document page;

        Configured(Portal portal) {
            this.portal = portal;
            this.page = portal.page("/compare");
        }

        /** One heads another sector, one is in doubt, one is gone. */
        @Test
        void doubtfulOrRemovedFiguresAreNoSize() {
            assertThat(page.select(".sectors-table tbody tr")).hasSize(3);
            assertThat(page.select(".sectors-table a").eachAttr("href"))
                    .doesNotContain(SecondEdition.FLAGGED, SecondEdition.GONE);
            assertThat(page.select(".sectors-table tbody tr:nth-child(2) td:nth-child(2)")
                            .text())
                    .doesNotContain("50.79");
        }

        @Test
        void withdrawnFiguresAreNotCompared() {
            assertThat(page.select("input[value=biomedicine-platform-investment]"))
                    .isEmpty();
            assertThat(portal.page("/figures/biomedicine-platform-investment").select("a[href*=/compare?]"))
                    .isEmpty();
            assertThat(portal.page(SecondEdition.WITHDRAWN).select("a[href*=/compare?]"))
                    .isEmpty();
            assertThat(portal.get("/compare?indicator=biomedicine-platform-investment")
                            .status())
                    .isEqualTo(422);
        }

        @Test
        void onlyThePageWithoutAChoiceIsIndexed() {
            Document chosen = portal.page("/compare?indicator=cultural-industry-share-of-gdp");

            assertThat(page.select("meta[name=robots]")).isEmpty();
            assertThat(chosen.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(chosen.select("link[rel=canonical]").attr("href")).isEqualTo(ConfiguredPortal.BASE + "/compare");
        }
    }
}
