package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.fixture.Browser;
import org.investportal.fixture.Browser.Answer;
import org.investportal.fixture.RunningPortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningPortal
class FrameTest {

    @Autowired
    private Browser browser;

    @Test
    void saysInTheLanguageOfTheAddressThatAPageIsNotFound() {
        Answer english = browser.get("/nothing");
        Answer chinese = browser.get("/zh/nothing");

        assertThat(english.status()).isEqualTo(404);
        assertThat(english.texts("h1")).containsExactly("Page not found");
        assertThat(english.document().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(chinese.status()).isEqualTo(404);
        assertThat(chinese.document().selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(chinese.document().selectFirst(".other-language").attr("href"))
                .isEqualTo("/");
    }

    @Test
    void namesTheSectorsInHeaderAndFooter() {
        Answer page = browser.get("/nothing");

        assertThat(page.document().select(".site-header nav a[href^=/sectors/]"))
                .hasSize(3);
        assertThat(page.document().select(".site-footer a[href^=/sectors/]")).hasSize(3);
    }

    @Test
    void leadsToNothingThatIsNotThereYet() {
        assertThat(browser.get("/nothing")
                        .document()
                        .select("a[href], form[action]")
                        .eachAttr("href"))
                .noneMatch(href -> href.matches("/(compare|search|data|enquire|checks|report|staff).*"));
    }

    @Test
    void servesAStyleSheetWithAHashThatBrowsersKeep() {
        String address = browser.get("/nothing")
                .document()
                .selectFirst("link[rel=stylesheet]")
                .attr("href");
        Answer sheet = browser.get(address);

        assertThat(address).matches("/css/site-[0-9a-f]{32}\\.css");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(sheet.body()).contains(".site-header", ".breadcrumb");
    }
}
