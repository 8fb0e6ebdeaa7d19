package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.fixture.BlankPortal;
import org.investportal.fixture.Browser;
import org.investportal.fixture.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BlankPortal
class BlankPagesTest {

    @Autowired
    private Browser browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/about",
                "/glossary",
                "/figures",
                "/editions",
                "/corrections",
                "/companies",
                "/areas",
                "/parks",
                "/policies",
                "/incentives",
                "/opportunities"
            })
    void saysThatNothingIsPublished(String path) {
        for (String address : new String[] {path.isEmpty() ? "/" : path, "/zh" + path}) {
            Answer page = browser.get(address);

            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.texts("h1")).as(address).singleElement().asString().isNotBlank();
            assertThat(page.main()).as(address).doesNotContain("null", "#{", "??");
            assertThat(page.document().select("meta[name=robots]").attr("content"))
                    .as(address)
                    .isEqualTo("noindex");
        }
    }

    @Test
    void namesNoSitemap() {
        assertThat(browser.get("/robots.txt").body()).isEqualTo("User-agent: *\nDisallow:\n");
        assertThat(browser.get("/sitemap.xml").status()).isEqualTo(200);
    }

    @Test
    void saysThatAPageIsNotFound() {
        assertThat(browser.get("/sectors/biomedicine").status()).isEqualTo(404);
        assertThat(browser.get("/editions/1/sectors/biomedicine").status()).isEqualTo(404);
    }
}
