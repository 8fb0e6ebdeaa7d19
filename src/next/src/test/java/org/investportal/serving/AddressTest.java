package org.investportal.serving;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.fixture.Browser;
import org.investportal.fixture.Browser.Answer;
import org.investportal.fixture.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningPortal
class AddressTest {

    @Autowired
    private Browser browser;

    @ParameterizedTest
    @CsvSource({
        "/?utm_source=a, /",
        "/zh?utm_source=a, /zh",
        "/companies?page=1&x=1&page=2, /companies?page=1",
        "/zh/companies?x=1, /zh/companies",
        "/editions/1/areas/hangzhou?x=1, /editions/1/areas/hangzhou",
        "/zh/editions/1/areas/hangzhou?x=1, /zh/editions/1/areas/hangzhou",
        "/sitemap.xml?x=1, /sitemap.xml",
        "/css/site.css?x=1, /css/site.css"
    })
    void leavesUnknownParametersOut(String asked, String address) {
        Answer answer = browser.get(asked);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(address);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.get(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/companies/, /companies",
        "/zh/companies/, /zh/companies",
        "/editions/1/areas/hangzhou/, /editions/1/areas/hangzhou",
        "/zh/editions/1/areas/hangzhou/, /zh/editions/1/areas/hangzhou"
    })
    void leavesTheSlashAtTheEndOut(String asked, String address) {
        Answer answer = browser.get(asked);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/?x=1", "/%2F/elsewhere.example?x=1", "//elsewhere.example/"})
    void leadsToNoOtherSite(String address) {
        assertThat(browser.get(address).header("Location")).doesNotContain("elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/zh/css/site.css", "/zh/icon.svg", "/zh/robots.txt", "/zh/sitemap.xml", "/zh/sitemaps/1.xml"})
    void hasOneAddressForAFile(String address) {
        assertThat(browser.get(address).status()).isEqualTo(404);
    }

    @Test
    void answersToABrowserThatHasThePageThatItIsUnchanged() {
        Answer page = browser.get("/areas/hangzhou");
        Answer again = browser.get("/areas/hangzhou", "If-None-Match", page.header("ETag"));

        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void compressesPages() {
        assertThat(browser.get("/areas/hangzhou", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void setsHeadersThatLetAPageLoadOnlyWhatIsOurs() {
        Answer page = browser.get("/areas/hangzhou");

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Strict-Transport-Security")).isNotEmpty();
        assertThat(page.header("Content-Language")).isEqualTo("en");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.document()
                        .select("script:not([src]):not([type=application/ld+json]), style, [style], [onclick]"))
                .isEmpty();
    }
}
