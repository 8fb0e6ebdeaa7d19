package org.investportal.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.core.Publication;
import org.investportal.core.Publication.Part;
import org.investportal.core.Text;
import org.investportal.fixture.Browser;
import org.investportal.value.ChangeKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Figures that later editions withdrew, corrected, renamed or replaced. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:figure-history;DB_CLOSE_DELAY=-1",
            "portal.content=hangzhou",
            "portal.base-url=https://invest.example"
        })
@Import(Browser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureHistoryTest {

    private static final String SALES = "/figures/icotinib-sales/hangzhou/undated";
    private static final String CULTURE = "/figures/cultural-industry-added-value";
    private static final String LONG = "/figures/planned-visitors";
    private static final Text NO_REASON = new Text(null, null);

    @Autowired
    Editions editions;

    @Autowired
    Browser browser;

    @BeforeAll
    void publish() {
        Part withdrawn = change(
                SALES, Map.of("status", "withdrawn"), ChangeKind.WITHDRAWAL, "The source took it back.", "原文已撤回。");
        Part corrected = change(
                CULTURE + "/hangzhou/2007",
                Map.of("value", "about 43.278 billion cny"),
                ChangeKind.CORRECTION,
                "The source says that it is approximate.",
                "原文注明为约数。");
        List<Part> second = new ArrayList<>(List.of(withdrawn, corrected));
        second.addAll(newVintage());
        second.addAll(manyTargets());
        publish("Changes of figures", second);
        publish(
                "Another name",
                List.of(change(
                        CULTURE,
                        Map.of("name.en", "Value added of culture"),
                        ChangeKind.WORDING,
                        "A shorter name.",
                        "")));
    }

    private void publish(String summary, List<Part> parts) {
        editions.publish(new Publication(new Text(summary, "更改"), null, false, parts));
    }

    /** A change of an item to other texts of some fields. */
    private Part change(String path, Map<String, String> texts, ChangeKind kind, String reason, String chinese) {
        Item item = item(path);
        Map<String, String> all = new HashMap<>(item.kind().write(item));
        all.putAll(texts);
        Text why = new Text(reason, chinese.isEmpty() ? null : chinese);
        return new Part(item.item, item.kind().path(), all, kind, why, null, List.of());
    }

    private Item item(String path) {
        return editions.current().find(editions.itemAt(path).orElseThrow()).orElseThrow();
    }

    private static Part added(long item, String kind, Map<String, String> texts) {
        return new Part(item, kind, texts, ChangeKind.NEW, NO_REASON, null, List.of());
    }

    /** The final value of a figure, and the number that prints it. */
    private List<Part> newVintage() {
        Item first = item(CULTURE + "/hangzhou/2017");
        Map<String, String> texts = new HashMap<>(first.kind().write(first));
        texts.put("vintage", "final");
        texts.put("value", "305.2 billion cny");
        long figure = editions.newItem();
        long source =
                editions.itemAt("/sources/industrial-investment-press-release").orElseThrow();
        Map<String, String> number = Map.of(
                "source",
                String.valueOf(source),
                "place",
                "20.2.99",
                "token",
                "305.2 billion",
                "readings",
                "1 | value | " + figure + " |  |  | ");
        return List.of(added(figure, "figures", texts), added(editions.newItem(), "numbers", number));
    }

    /** An indicator with more figures than a page has room for. */
    private List<Part> manyTargets() {
        Item model = item("/figures/ai-startups-financed");
        Map<String, String> texts = new HashMap<>(model.kind().write(model));
        texts.put("name.en", "Planned visitors");
        texts.put("name.zh", "计划游客数");
        long indicator = editions.newItem();
        List<Part> parts = new ArrayList<>(
                List.of(new Part(indicator, "indicators", texts, ChangeKind.NEW, NO_REASON, LONG, List.of())));
        Item figure = item("/figures/ai-startups-financed/hangzhou/undated");
        for (int month = 0; month < 300; month++) {
            Map<String, String> target = new HashMap<>(figure.kind().write(figure));
            target.put("indicator", String.valueOf(indicator));
            target.put("period", YearMonth.of(2030, 1).plusMonths(month).toString());
            target.put("periodBasis", "stated");
            target.put("nature", "target");
            target.remove("notes");
            parts.add(added(editions.newItem(), "figures", target));
        }
        return parts;
    }

    @Test
    void saysOfAWithdrawnFigureThatItIsAndWhy() {
        Browser.Answer answer = browser.get(SALES);
        assertThat(answer.status()).isEqualTo(410);
        Document page = answer.document();
        assertThat(page.select(".figure-value .flag-withdrawn").text()).isEqualTo("withdrawn");
        assertThat(page.select(".reading-aids strong").first().text()).isEqualTo("No.");
        assertThat(page.select(".reading-aids").text())
                .contains("Withdrawn, no longer stated.", "Reason for withdrawal The source took it back.");
        assertThat(page.select("meta[name=description]").attr("content")).doesNotContain("100 million");
        assertThat(page.select("link[rel=canonical], script[type=application/ld+json]"))
                .isEmpty();
        assertThat(browser.get("/zh" + SALES).main()).contains("原文已撤回。");
    }

    @Test
    void listsItsVersionsTheNewestFirst() {
        Document page = browser.get(SALES).document();
        assertThat(page.select(".versions tbody th a").eachText()).containsExactly("Edition 2", "Edition 1");
        assertThat(page.select(".versions tbody td:nth-child(2)").eachText())
                .containsExactly("Withdrawal The source took it back.", "New");
        assertThat(page.select(".versions tbody td:nth-child(3) > a").eachAttr("href"))
                .containsExactly("/editions/2" + SALES, "/editions/1" + SALES);
    }

    @Test
    void showsAWithdrawnFigureAsThePastEditionHadIt() {
        Browser.Answer past = browser.get("/editions/1" + SALES);
        assertThat(past.status()).isEqualTo(200);
        assertThat(past.document().select(".figure-value data").text()).isEqualTo("more than 100 million yuan");
        assertThat(past.document().select(".figure-value .flag-withdrawn")).isEmpty();
        assertThat(past.document().select(".reading-aids strong").first().text())
                .isEqualTo("No.");
        assertThat(past.document().title()).endsWith("as published in Edition 1");
        assertThat(past.document().select(".citation").text()).contains("https://invest.example/editions/1" + SALES);
    }

    @Test
    void keepsWhatACorrectedFigureSaidBefore() {
        Document page = browser.get(CULTURE + "/hangzhou/2007").document();
        assertThat(page.select(".figure-value data").text()).isEqualTo("about 43.278 billion yuan");
        assertThat(page.select(".versions tbody td:nth-child(3) > a").eachText())
                .containsExactly("about 43.278 billion yuan", "about 43.278 billion yuan", "43.278 billion yuan");
        assertThat(page.select(".versions tbody td:nth-child(2)").eachText())
                .containsExactly(
                        "Wording The name or the source of the figure was reworded. The figure did not change.",
                        "Correction The source says that it is approximate.",
                        "New");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"CorrectionComment\"", "The source says that it is approximate.");
        Document past = browser.get("/editions/1" + CULTURE + "/hangzhou/2007").document();
        assertThat(past.select(".figure-value data").text()).isEqualTo("43.278 billion yuan");
        assertThat(past.select("h1").text()).startsWith("Cultural and creative industry value added");
        assertThat(past.select(".reading-aids strong").first().text()).isEqualTo("Use the newer figure.");
    }

    @Test
    void citesTheEditionThatRenamedIt() {
        Document page = browser.get(CULTURE + "/hangzhou/2007").document();
        assertThat(page.select(".citation").text()).contains("Value added of culture", "Edition 3,");
        assertThat(browser.get("/figures/digital-content-added-value/hangzhou/2017")
                        .texts(".citation")
                        .toString())
                .contains("Edition 1,");
    }

    @Test
    void leadsFromAnEarlierVintageToTheNewestAndBack() {
        Document earlier = browser.get(CULTURE + "/hangzhou/2017").document();
        assertThat(earlier.select(".reading-aids strong").first().text()).isEqualTo("Use the newer figure.");
        assertThat(earlier.select(".vintage a").attr("href")).isEqualTo(CULTURE + "/hangzhou/2017/final");
        assertThat(earlier.select(".vintage a").text())
                .isEqualTo("Value added of culture, Hangzhou, 2017: 305.2 billion yuan");
        Document newest = browser.get(CULTURE + "/hangzhou/2017/final").document();
        assertThat(newest.select(".vintage").text())
                .startsWith("Earlier figure:")
                .contains("304.1 billion yuan");
        assertThat(newest.select(".figure-value .flag-target").text()).isEqualTo("final");
        assertThat(newest.select(".citation").text()).contains("305.2 billion yuan (final)");
        assertThat(browser.get(CULTURE).texts("section[aria-labelledby=figures] data"))
                .containsExactly("305.2 billion yuan", "about 43.278 billion yuan");
    }

    @Test
    void spreadsManyFiguresOverPages() {
        Browser.Answer first = browser.get(LONG);
        assertThat(first.body().length()).isLessThan(150_000);
        assertThat(first.document().select("section[aria-labelledby=figures] tbody tr"))
                .hasSize(200);
        assertThat(first.document().select(".paging a").eachAttr("href")).containsExactly(LONG + "?page=2");
        Document second = browser.get(LONG + "?page=2").document();
        assertThat(second.select("section[aria-labelledby=figures] tbody tr")).hasSize(100);
        assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(second.title()).startsWith("Planned visitors, page 2");
        assertThat(browser.get(LONG + "?page=3").status()).isEqualTo(404);
    }
}
