package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;

/** Text that has a Chinese translation is not in English on Chinese pages, even where a later edition brought the translation. */
@ShippedPortal
class ChineseLeftoversTest {

    private final Portal portal;

    ChineseLeftoversTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void namesOfEarlierVersionsAreInChinese() {
        assertThat(portal.page("/zh/figures/fashion-industry-output/zhejiang/2017")
                        .select(".versions")
                        .text())
                .contains("浙江")
                .doesNotContain("Zhejiang");
        assertThat(portal.page("/zh/figures/own-brand-fashion-enterprises/hangzhou/2005")
                        .select(".versions")
                        .text())
                .contains("560家")
                .doesNotContain("enterprises");
    }

    @Test
    void attributionsAreInChinese() {
        assertThat(portal.page("/zh/sources/industrial-investment-press-release")
                        .select("main")
                        .text())
                .contains("引自：亿欧智库", "据不完全统计")
                .doesNotContain("引自：EO Intelligence", "incomplete statistics");
    }
}
