package org.investportal.site.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.core.Publication;
import org.investportal.core.Publication.Part;
import org.investportal.core.Text;
import org.investportal.fixture.Browser;
import org.investportal.fixture.Browser.Answer;
import org.investportal.value.ChangeKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** A portal of its own, since it publishes: edition 2 takes out a company, renames an area with its address, and rewords a park. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:moved;DB_CLOSE_DELAY=-1",
            "portal.content=hangzhou",
            "portal.base-url=https://invest.example"
        })
@Import(Browser.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedAndRemovedTest {

    private static final Text NONE = new Text(null, null);
    private static final String COMPANY = "/companies/pfizer";
    private static final String AREA = "/areas/world";
    private static final String PARK = "/parks/medicinal-harbor-town";

    @Autowired
    private Browser browser;

    @Autowired
    private Editions editions;

    @BeforeAll
    void publish() {
        editions.publish(new Publication(
                new Text("Company taken out", "移除企业"),
                null,
                false,
                List.of(
                        new Part(
                                at(COMPANY).item,
                                "companies",
                                null,
                                ChangeKind.REMOVAL,
                                new Text("It left the city.", "已迁出本市。"),
                                null,
                                List.of()),
                        part(AREA, "name.en", "Earth", "/areas/earth"),
                        part(PARK, "summary.en", "Reworded.", null))));
    }

    private Item at(String path) {
        return editions.itemAt(path).flatMap(editions.current()::find).orElseThrow();
    }

    private Part part(String path, String field, String words, String address) {
        Item item = at(path);
        Map<String, String> texts = new TreeMap<>(item.kind().write(item));
        texts.put(field, words);
        return new Part(item.item, item.kind().path(), texts, ChangeKind.WORDING, NONE, address, List.of());
    }

    @Test
    void saysWhenAndWhyAPageWasRemoved() {
        Answer english = browser.get(COMPANY);
        Answer chinese = browser.get("/zh" + COMPANY);

        assertThat(english.status()).isEqualTo(410);
        assertThat(english.main())
                .contains("No longer published", "It was removed in Edition 2", "Reason: It left the city.");
        assertThat(english.document().select(".removal a").attr("href")).isEqualTo("/editions/2");
        assertThat(english.texts("nav.breadcrumb a")).contains("Biomedicine");
        assertThat(chinese.main()).contains("已迁出本市");
        assertThat(browser.get(COMPANY, "Accept", "application/json").body())
                .contains("\"status\":410", "It left the city.");
    }

    @Test
    void leadsFromAFormerAddressToTheCurrentOne() {
        Answer former = browser.get("/zh" + AREA);

        assertThat(former.status()).isEqualTo(301);
        assertThat(former.header("Location")).isEqualTo("/zh/areas/earth");
        assertThat(browser.get("/zh/areas/earth").status()).isEqualTo(200);
        assertThat(browser.get("/editions/1/areas/earth").header("Location")).isEqualTo("/editions/1" + AREA);
    }

    @Test
    void showsPagesAsAnEditionHadThem() {
        Answer removed = browser.get("/editions/1" + COMPANY);
        Answer reworded = browser.get("/editions/1" + PARK);

        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.texts(".standing").get(0))
                .contains("Edition 1", "It has since been removed from the catalogue.", "It left the city.");
        assertThat(reworded.texts(".standing").get(0)).contains("A newer version exists.");
        assertThat(reworded.main()).doesNotContain("Reworded.");
        assertThat(browser.get(PARK).main()).contains("Reworded.");
        assertThat(browser.get("/editions/2" + COMPANY).status()).isEqualTo(410);
        assertThat(browser.get("/editions/3" + PARK).status()).isEqualTo(404);
    }

    @Test
    void listsTheChangesInTheSitemap() {
        assertThat(browser.get("/sitemaps/1.xml").body())
                .contains("/areas/earth<", "/editions/2<")
                .doesNotContain(COMPANY + "<", AREA + "<");
    }
}
