package org.investportal.site.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.fixture.Browser;
import org.investportal.fixture.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningPortal
class HomePageTest {

    @Autowired
    private Browser browser;

    @ParameterizedTest
    @CsvSource({"/, Grow with China’s new industries in Hangzhou", "/zh, 投资杭州，与新产业共成长"})
    void opensWithAPromise(String path, String promise) {
        Document page = browser.get(path).document();

        assertThat(page.select(".opening h1").text()).isEqualTo(promise);
        assertThat(page.select("meta[name=description]").attr("content"))
                .isNotEmpty()
                .doesNotContain(promise);
    }

    @Test
    void provesItWithThreeNumbersThatLinkToTheirFigures() {
        Elements proofs = browser.get("/").document().select(".proofs li");

        assertThat(proofs.select("strong").eachText()).containsExactly("14.7%", "7", "24.2%");
        assertThat(proofs.select("strong a[href^=/figures/]")).hasSize(3);
        assertThat(browser.get("/zh").texts(".proofs strong")).containsExactly("14.7%", "7家", "24.2%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zh"})
    void givesEachReasonWithAFigureAndNoneInDoubt(String path) {
        Document page = browser.get(path).document();

        assertThat(page.select(".reasons > li"))
                .hasSize(6)
                .allSatisfy(reason ->
                        assertThat(reason.select("a[href*=/figures/]")).isNotEmpty());
        assertThat(page.select("main .flag")).isEmpty();
    }

    @Test
    void showsEachSectorWithItsFirstNumber() {
        Elements cards = browser.get("/").document().select(".sector-card");

        assertThat(cards.select(".card-number").eachText())
                .containsExactly("159.2 billion yuan", "50.79 billion yuan", "304.1 billion yuan");
        assertThat(cards.select("h3 a[href^=/sectors/]")).hasSize(3);
        assertThat(cards.select("svg.symbol path")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/sectors, /", "/zh/sectors, /zh", "/index.html, /", "/sources, /about"})
    void whatPeopleTypeLeadsOn(String typed, String path) {
        assertThat(browser.get(typed).status()).isEqualTo(301);
        assertThat(browser.get(typed).header("Location")).endsWith(path);
    }
}
