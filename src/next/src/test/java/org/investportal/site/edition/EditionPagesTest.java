package org.investportal.site.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.investportal.core.Content;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.core.Publication;
import org.investportal.core.Text;
import org.investportal.fixture.Browser;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Organisation;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Term;
import org.investportal.value.ChangeKind;
import org.investportal.value.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Each edition says what it changed and why, and corrections stay listed. Edition 2 has changes of several kinds; edition 4 undoes edition 3. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:edition-pages;DB_CLOSE_DELAY=-1",
            "portal.content=hangzhou",
            "portal.base-url=https://invest.example"
        })
@Import(Browser.class)
class EditionPagesTest {

    private static final String FIGURE = "/figures/robot-industry-added-value/hangzhou/2016";

    private static final Text REASON = new Text("A digit was wrong.", "一个数字有误。");

    @Autowired
    private Browser browser;

    @Autowired
    private Editions editions;

    @BeforeEach
    void publish() {
        if (editions.current().edition().number() > 1) {
            return;
        }
        Item figure = at(FIGURE);
        Item term = content().all(Term.class).get(0);
        Item company = content().all(Organisation.class).get(0);
        publish(
                null,
                part(figure, ChangeKind.CORRECTION, REASON, "value", "2.5 billion yuan"),
                printed("2.5 billion"),
                part(
                        term,
                        ChangeKind.WORDING,
                        new Text("Clearer words", null),
                        "definition.en",
                        "Shorter words. They cite [[figure:306]]."),
                part(company, ChangeKind.WITHDRAWAL, new Text("It moved away.", "已迁出。"), "status", "withdrawn"));
        publish(
                null,
                part(at(FIGURE), ChangeKind.CORRECTION, REASON, "value", "3.5 billion yuan"),
                printed("3.5 billion"));
        publish(
                3,
                part(at(FIGURE), ChangeKind.CORRECTION, REASON, "value", "2.5 billion yuan"),
                printed("2.5 billion"));
    }

    private void publish(Integer undoes, Publication.Part... parts) {
        editions.publish(new Publication(new Text("Changes of a test", "测试修改"), undoes, false, List.of(parts)));
    }

    /** The source has to print what the figure states. */
    private Publication.Part printed(String token) {
        PrintedNumber number = PrintedNumber.of(content(), at(FIGURE).item).get(0);
        return part(number, ChangeKind.REVISION, new Text("Printed again", null), "token", token);
    }

    private static Publication.Part part(Item item, ChangeKind change, Text reason, String field, String typed) {
        Map<String, String> texts = item.kind().write(item);
        texts.put(field, item.kind().field(field).orElseThrow().read(typed, Language.EN));
        return new Publication.Part(item.item, item.kind().path(), texts, change, reason, null, List.of());
    }

    private Item at(String path) {
        return content().get(Figure.class, editions.itemAt(path).orElseThrow());
    }

    private Content content() {
        return editions.current();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | A digit was wrong. | 1.998 billion yuan | 2.5 billion yuan | Correction | Edition 2",
                "/zh | 一个数字有误。 | 19.98亿元 | 25亿元 | 更正 | 第2版"
            })
    void listsACorrectionWithReasonAndBothValues(
            String language, String reason, String old, String young, String kind, String edition) {
        Document page = browser.get(language + "/corrections").document();
        Element item = page.expectFirst("section[aria-labelledby=corrected] article");

        assertThat(page.select("section[aria-labelledby=corrected] article")).hasSize(1);
        assertThat(item.select("h3 a").attr("href")).isEqualTo(language + FIGURE);
        assertThat(item.select(".changed-why").text()).isEqualTo(kind + " " + reason);
        assertThat(item.select(".changed-value del").text()).isEqualTo(old);
        assertThat(item.select(".changed-value ins").text()).isEqualTo(young);
        assertThat(item.select("a[href=" + language + "/editions/2]").text()).isEqualTo(edition);
        assertThat(page.select("section[aria-labelledby=withdrawn] article .changed-why")
                        .text())
                .endsWith(language.isEmpty() ? "It moved away." : "已迁出。");
    }

    @Test
    void leavesOutWhatWasUndoneAndTheUndoing() {
        assertThat(browser.get("/corrections").body()).doesNotContain("/editions/3", "/editions/4", "3.5 billion");
        assertThat(browser.get("/editions/3").main()).contains("Undone within an hour", "Edition 4");
        assertThat(browser.get("/editions/4").main()).contains("Undoes within an hour", "Edition 3");
    }

    @Test
    void listsTheChangesOfAnEditionByKindWithTheNumbersFirst() {
        Document page = browser.get("/editions/2").document();

        assertThat(page.select("main h2").eachText())
                .containsExactly("Numbers changed: 1", "Printed numbers", "Companies", "Glossary");
        assertThat(page.select(".change-count").text())
                .isEqualTo("Figures changed: 1. Other items removed: 1. Other items changed: 1.");
        Element number = page.expectFirst("section[aria-labelledby=changed-numbers] article");
        assertThat(number.select("h3").text()).isEqualTo("Robot industry value added, Hangzhou, 2016");
        assertThat(number.select(".differences dt").eachText()).containsExactly("Value");
        assertThat(number.select(".differences del").text()).isEqualTo("1.998 billion yuan");
        assertThat(number.select(".differences ins").text()).isEqualTo("2.5 billion yuan");
        assertThat(number.select("a[href=/editions/2" + FIGURE + "]")).isNotEmpty();
    }

    @Test
    void saysDifferencesOfWordsWithTheFiguresThatTheyCite() {
        Element term = browser.get("/editions/2").document().expectFirst("section[aria-labelledby=glossary] article");

        assertThat(term.select(".changed-why").text()).isEqualTo("Wording Clearer words");
        assertThat(term.select(".differences dt").eachText()).containsExactly("Meaning");
        assertThat(term.select(".differences ins").text()).isEqualTo("Shorter words. They cite 14.7%.");
        assertThat(browser.get("/zh/editions/2")
                        .document()
                        .select("section[aria-labelledby=glossary] .changed-why [lang=en]")
                        .text())
                .isEqualTo("Clearer words");
    }

    @Test
    void keepsWhatAnEditionShowed() {
        assertThat(browser.get("/editions/1" + FIGURE).main()).contains("1.998 billion yuan");
        assertThat(browser.get("/editions/2" + FIGURE).main()).contains("2.5 billion yuan");
    }

    @Test
    void listsEditionsNewestFirst() {
        Document page = browser.get("/editions").document();

        assertThat(page.select(".editions h2 a").eachAttr("href"))
                .containsExactly("/editions/4", "/editions/3", "/editions/2", "/editions/1");
        assertThat(page.select(".editions > li:last-child").text())
                .contains("Figures added: 60. Other items added: 331.", "New: 60");
    }

    @Test
    void saysWhatTheFirstEditionBeganWith() {
        Document page = browser.get("/editions/1").document();

        assertThat(page.select(".counts div:contains(Figures) dd").text()).isEqualTo("60");
        assertThat(page.select(".begun a[href^=/editions/1/figures/]")).hasSize(60);
        assertThat(browser.get("/zh/editions/1").texts(".counts dt")).contains("数据", "术语表");
    }

    @ParameterizedTest
    @CsvSource({
        "/editions/5,404",
        "/editions/0,404",
        "/editions/999999999,404",
        "/editions/2?page=2,404",
        "/corrections?page=2,404",
        "/zh/editions/4,200"
    })
    void answersEveryAddress(String path, int status) {
        assertThat(browser.get(path).status()).isEqualTo(status);
    }
}
