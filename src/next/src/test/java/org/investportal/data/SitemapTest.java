package org.investportal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.fixture.Browser;
import org.investportal.fixture.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningPortal
class SitemapTest {

    private static final String SITE = "https://invest.example";

    @Autowired
    private Browser browser;

    private Document xml(String path) {
        return Jsoup.parse(browser.get(path).body(), Parser.xmlParser());
    }

    @Test
    void listsOnlyAddressesThatAnswer() {
        List<String> parts = xml("/sitemap.xml").select("loc").eachText();
        List<String> addresses = parts.stream()
                .flatMap(part -> xml(part.substring(SITE.length())).select("loc").eachText().stream())
                .toList();

        assertThat(addresses)
                .hasSizeGreaterThan(200)
                .contains(SITE + "/", SITE + "/zh", SITE + "/sectors/biomedicine")
                .doesNotHaveDuplicates();
        assertThat(addresses)
                .allSatisfy(address -> assertThat(
                                browser.get(address.substring(SITE.length())).status())
                        .as(address)
                        .isEqualTo(200));
    }

    @Test
    void linksThePagesInBothLanguagesAndSaysWhenTheyChanged() {
        Document part = xml("/sitemaps/1.xml");

        assertThat(part.select("url:has(loc:containsOwn(/areas/hangzhou)) [hreflang]")
                        .eachAttr("hreflang"))
                .containsExactly("en", "zh-Hans", "x-default", "en", "zh-Hans", "x-default");
        assertThat(part.select("lastmod").eachText()).allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z"));
    }

    @Test
    void letsCrawlersReadEverything() {
        assertThat(browser.get("/robots.txt").body())
                .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: https://invest.example/sitemap.xml\n");
    }
}
