package org.investportal.delivery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFinderTest {

    private final LinkFinder finder = new LinkFinder("https://invest.example.org");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='/about#top'>a</a> | /about",
                "<a href='#top'>a</a> | /sectors/x",
                "<a href='/checks?page=2'>a</a> | /checks?page=2",
                "<link href='https://invest.example.org/zh'> | /zh",
                "<link href='https://invest.example.org'> | /",
                "<img src='/a.png' srcset='/b.png 1x, /c.png 2x'> | /a.png /b.png /c.png",
                "<meta content='https://invest.example.org/img/card.png'> | /img/card.png",
                "<a href='figures/y'>a</a> | /sectors/figures/y",
                "<a href='/compare?indicator=gdp'>a</a> | ''",
                "<a href='/staff/login'>a</a><a href='/zh/staff'>a</a> | ''",
                "<a href='/enquire'>a</a><a href='/zh/enquire'>a</a><a href='/enquire?sector=x'>a</a> | ''",
                "<a href='/report?figure=/figures/y/z/2018'>a</a><a href='/zh/reports'>a</a> | /zh/reports",
                "<a href='/api'>a</a><a href='/api/v1/openapi.json'>a</a><a href='/zh/api/v1/units'>a</a> | /api",
                "<a href='https://example.org/x'>a</a><a href='mailto:a@b.c'>a</a><a href='//x/y'>a</a> | ''",
                "<a href='::'>a</a><a href='/../x'>a</a> | ''"
            })
    void findsWhatIsExportedOfAPage(String page, String links) {
        assertThat(String.join(" ", finder.links("/sectors/x", "text/html;charset=UTF-8", bytes(page))))
                .isEqualTo(links);
    }

    @Test
    void findsPicturesOfStylesAndPagesOfSitemaps() {
        assertThat(finder.links("/css/site.css", "text/css", bytes("a { b: url('/img/x.svg') url(../y.png) }")))
                .containsExactly("/img/x.svg", "/y.png");
        assertThat(finder.links(
                        "/sitemap.xml",
                        "application/xml",
                        bytes("<urlset><url><loc>https://invest.example.org/zh/about</loc></url></urlset>")))
                .containsExactly("/zh/about");
        assertThat(finder.links("/data/x.csv", "text/csv", bytes("/about"))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
