package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ShippedPortal
class HomePageTest {

    private final Portal portal;

    HomePageTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "/, Grow with China’s new industries in Hangzhou, Talk to us, /enquire",
        "/zh, 投资杭州，与新产业共成长, 在线咨询, /zh/enquire"
    })
    void opensWithAPromiseAndOneButton(String path, String promise, String button, String form) {
        Document page = portal.page(path);

        assertThat(page.select(".opening h1").text()).isEqualTo(promise);
        assertThat(page.select(".opening .button").text()).isEqualTo(button);
        assertThat(page.select(".opening .button").attr("href")).isEqualTo(form);
        assertThat(page.select("meta[name=description]").attr("content")).doesNotContain(promise);
    }

    @Test
    void provesItWithThreeNumbersThatLinkToTheirFigures() {
        Elements proofs = portal.page("/").select(".proofs li");

        assertThat(proofs.select("strong").eachText()).containsExactly("14.7%", "7", "24.2%");
        assertThat(proofs.select("strong a[href^=/figures/]")).hasSize(3);
        assertThat(portal.page("/zh").select(".proofs strong").eachText()).containsExactly("14.7%", "7家", "24.2%");
    }

    @ParameterizedTest
    @CsvSource({"/", "/zh"})
    void givesEachReasonWithAFigureAndNoneInDoubt(String path) {
        Document page = portal.page(path);

        assertThat(page.select(".reasons > li"))
                .hasSize(6)
                .allSatisfy(reason ->
                        assertThat(reason.select("a[href*=/figures/]")).isNotEmpty());
        assertThat(page.select("main .flag")).isEmpty();
    }

    @Test
    void showsEachSectorWithANumberAndAPicture() {
        Elements cards = portal.page("/").select(".sector-card");

        assertThat(cards.select(".card-number").eachText())
                .containsExactly("159.2 billion yuan", "50.79 billion yuan", "304.1 billion yuan");
        assertThat(cards.select("h3 a[href^=/sectors/]")).hasSize(3);
        assertThat(cards.select("rect.bar").eachAttr("width")).containsExactly("25.0%", "70.0%", "14.2%", "100.0%");
        assertThat(cards.select("rect.rest")).hasSize(2);
        assertThat(cards.select("figure li a").eachText())
                .containsExactly("25.0%", "7 companies", "43.278 billion yuan", "304.1 billion yuan");
    }

    @Test
    void endsWithWhereTheFiguresComeFrom() {
        assertThat(portal.page("/").select("main > section:last-of-type").text())
                .contains("Every figure links to the sentence it comes from.");
    }
}
