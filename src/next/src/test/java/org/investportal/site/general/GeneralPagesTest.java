package org.investportal.site.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Description;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.fixture.Browser;
import org.investportal.fixture.Browser.Answer;
import org.investportal.fixture.RunningPortal;
import org.investportal.site.page.KindMenu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningPortal
class GeneralPagesTest {

    private static final int LARGEST = 300_000;

    @Autowired
    private Browser browser;

    @Autowired
    private Editions editions;

    @Autowired
    private KindMenu kinds;

    @Test
    void hasAListOfEveryKindInTheMenuThatLeadsToEachItem() {
        Content content = editions.current();
        for (Description kind :
                kinds.kinds().stream().filter(one -> one.kind().menu()).toList()) {
            Answer list = browser.get(KindMenu.path(kind));
            List<String> expected = content.all(kind.type()).stream()
                    .flatMap(item -> content.path(item.item).stream())
                    .toList();

            assertThat(list.status()).as(kind.path()).isEqualTo(200);
            assertThat(list.texts("h1")).containsExactly(kind.kind().en());
            assertThat(list.document().select("main tbody th a").eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(browser.get("/zh" + KindMenu.path(kind)).texts("h1"))
                    .containsExactly(kind.kind().zh());
        }
    }

    @Test
    void hasAPageOfEveryItemInBothLanguages() {
        Content content = editions.current();
        Stream<String> paths = kinds.kinds().stream()
                .flatMap(kind -> content.all(kind.type()).stream())
                .flatMap(item -> content.path(((Item) item).item).stream());
        assertThat(paths.flatMap(path -> Stream.of(path, path.equals("/") ? "/zh" : "/zh" + path)))
                .allSatisfy(path -> {
                    Answer page = browser.get(path);
                    assertThat(page.status()).as(path).isIn(200, 302);
                    assertThat(page.body()).as(path).hasSizeLessThan(LARGEST).doesNotContain("[[figure:");
                });
    }

    @Test
    void saysAllThatIsShownOfAnItem() {
        Answer page = browser.get("/companies/hikvision");

        assertThat(page.texts("h1")).containsExactly("Hikvision");
        assertThat(page.texts("nav.breadcrumb a")).endsWith("Companies");
        assertThat(page.main()).contains("Video and computer vision company", "Paragraph 8", "Company");
        assertThat(page.document().select("dl.facts a").eachAttr("href"))
                .contains("/sectors/digital-economy", "/figures/mot-challenge-rank/hangzhou/undated");
        assertThat(page.document().select("#history ~ ul a").eachAttr("href"))
                .containsExactly("/editions/1", "/editions/1/companies/hikvision");
    }

    @Test
    void saysWhereAnItemIsUsed() {
        assertThat(browser.get("/areas/hangzhou")
                        .document()
                        .select("#uses ~ ul a")
                        .eachAttr("href"))
                .anyMatch(href -> href.startsWith("/figures/"));
    }

    @Test
    void tellsMachinesWhatAnItemIs() {
        Answer page = browser.get("/areas/hangzhou");

        assertThat(page.document().select("script[type=application/ld+json]").html())
                .contains(
                        "\"@type\":\"Place\"",
                        "\"name\":\"Hangzhou\"",
                        "\"containedInPlace\":{\"@id\":\"https://invest.example/areas/zhejiang#item\"}",
                        "BreadcrumbList");
        assertThat(page.document().select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://invest.example/areas/hangzhou");
        assertThat(page.document().select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en", "zh-Hans", "x-default");
    }

    @Test
    void saysThatAListIsEmpty() {
        assertThat(browser.get("/opportunities").main()).contains("Nothing is published here yet");
        assertThat(browser.get("/opportunities?page=2").status()).isEqualTo(404);
    }

    @Test
    void keepsSearchEnginesFromAPageAsAnEditionHadIt() {
        Answer past = browser.get("/editions/1/companies/hikvision");

        assertThat(past.status()).isEqualTo(200);
        assertThat(past.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(past.document().select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://invest.example/companies/hikvision");
        assertThat(past.texts(".standing"))
                .singleElement()
                .asString()
                .contains("Edition 1", "This is the latest version.");
        assertThat(past.document().select(".other-language").attr("href"))
                .isEqualTo("/zh/editions/1/companies/hikvision");
        assertThat(browser.get("/editions/99/companies/hikvision").status()).isEqualTo(404);
    }
}
