package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.test.context.TestPropertySource;

/** One administrator, who also edits, and a reviewer lead an invented city from a blank portal to its first edition, by the forms of the desk alone. */
@Tag("sweep")
@WholePortal
@TestPropertySource(properties = "portal.content=none")
@Fixtures(ExampleStaff.class)
@TestInstance(Lifecycle.PER_CLASS)
class FirstEditionTest {

    private static final String FORM = "form.content-form";
    private static final String FOUNDER = "freda";

    private final Portal portal;
    private final ExampleStaff staff;
    private final List<String> changes = new ArrayList<>();

    FirstEditionTest(Portal portal, ExampleStaff staff) {
        this.portal = portal;
        this.staff = staff;
    }

    @Test
    void aBlankPortalPublishesItsFirstEdition() throws Exception {
        staff.add(FOUNDER, Role.ADMINISTRATOR, Role.EDITOR);
        Browser freda = Browser.at(portal).signIn(FOUNDER);
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        assertThat(steps(freda))
                .containsExactly("To do", "Optional", "Done", "To do", "To do", "To do", "To do", "To do");

        set(freda);
        write(freda);
        assertThat(steps(freda)).containsExactly("Done", "Optional", "Done", "Done", "Done", "Done", "Done", "To do");

        publish(freda, rita);
        assertThat(freda.get("/staff").html().select("#first-steps")).isEmpty();
        pagesShowTheFirstEdition();
        pagesAreInChinese();
    }

    private List<String> steps(Browser reader) throws Exception {
        Answer desk = reader.get("/staff");
        assertThat(new HtmlChecker().complaints(desk.body())).isEmpty();
        for (String form : desk.html().select("#first-steps a").eachAttr("href")) {
            assertThat(reader.get(form).status()).as(form).isEqualTo(200);
        }
        return desk.html().select("#first-steps .work-title .state").eachText();
    }

    private static void set(Browser freda) {
        Answer saved = freda.submit(
                "/staff/settings",
                Map.of(
                        "publisher", "Agency of Lakeport",
                        "publisher-zh", "湖港市投资促进局",
                        "contact-email", "invest@lakeport.example",
                        "base-url", "https://invest.lakeport.example",
                        "base-url-confirmed", "yes"));
        assertThat(saved.html().select(".notice").text()).isEqualTo("The settings are saved.");
    }

    private void write(Browser freda) {
        add(freda, "area", Map.of("slug", "lakeport", "name.en", "Lakeport", "name.zh", "湖港市"));
        add(
                freda,
                "sector",
                Map.of(
                        "slug",
                        "shipping",
                        "position",
                        "1",
                        "name.en",
                        "Shipping",
                        "name.zh",
                        "航运",
                        "summary.en",
                        "Ships and ports.",
                        "summary.zh",
                        "船舶与港口。"));
        add(
                freda,
                "topic",
                Map.of("slug", "size", "sector", "Shipping", "position", "1", "name.en", "Size", "name.zh", "规模"));
        add(
                freda,
                "page",
                Map.of(
                        "slug",
                        "home",
                        "name.en",
                        "Invest in Lakeport",
                        "name.zh",
                        "投资湖港",
                        "summary.en",
                        "A city by the water.",
                        "summary.zh",
                        "水边之城。"));
        add(
                freda,
                "source",
                Map.of(
                        "slug",
                        "yearbook",
                        "published",
                        "2024",
                        "language",
                        "en",
                        "paragraphs",
                        "3",
                        "name.en",
                        "Yearbook of Lakeport",
                        "name.zh",
                        "湖港年鉴",
                        "mentions",
                        "1.1.1 | 1,200\n2.1.1 | 1,300\n3.1.1 | 1,400"));
        add(
                freda,
                "indicator",
                Map.of(
                        "slug",
                        "companies",
                        "topic",
                        "Size",
                        "position",
                        "1",
                        "measure",
                        "count",
                        "unit",
                        "count",
                        "name.en",
                        "Shipping companies",
                        "name.zh",
                        "航运企业数",
                        "definition.en",
                        "Companies that own ships.",
                        "definition.zh",
                        "拥有船舶的企业。"));
        figure(freda, "2022", "1200", "1.1.1");
        figure(freda, "2023", "1300", "2.1.1");
        figure(freda, "2024", "1400", "3.1.1");
    }

    private void figure(Browser freda, String year, String number, String place) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "indicator",
                "Shipping companies",
                "area",
                "Lakeport",
                "period",
                year,
                "basis",
                "stated",
                "nature",
                "actual",
                "qualifier",
                "exact",
                "number",
                number,
                "unit",
                "count",
                "status",
                "normal"));
        fields.putAll(Map.of(
                "readings.1.source", "Yearbook of Lakeport",
                "readings.1.place", place,
                "readings.1.role", "value"));
        add(freda, "figure", fields);
    }

    /** Fills the form; what is chosen is named as the list of the form names it, or by its code. */
    private void add(Browser freda, String kind, Map<String, String> fields) {
        Answer form = freda.get("/staff/content/" + kind + "/new");
        Map<String, String> typed = new HashMap<>();
        fields.forEach((name, text) -> typed.put(name, valueOf(form, name, text)));
        Answer saved = freda.submit(form, FORM, typed);
        assertThat(freda.place())
                .as(() -> kind + ": "
                        + saved.html().select(".mistake, .error-summary").text())
                .matches("/staff/changes/\\d+");
        changes.add(freda.place());
    }

    private static String valueOf(Answer form, String name, String text) {
        return form.html().select("select[name=" + name + "] option").stream()
                .filter(option -> option.attr("value").equals(text)
                        || option.text().equals(text)
                        || option.text().startsWith(text + " "))
                .map(option -> option.attr("value"))
                .findFirst()
                .orElse(text);
    }

    private void publish(Browser freda, Browser rita) {
        for (String change : changes) {
            assertThat(freda.get(change + "/preview").status()).as(change).isEqualTo(200);
            Answer submitted = freda.submit(freda.get(change), "form[action$=/submission]", Map.of());
            assertThat(submitted.html().select("form[action$=/submission]"))
                    .as(submitted.html().select("main").text())
                    .isEmpty();
        }
        for (String change : changes) {
            rita.submit(rita.get(change), "form[action$=/approval]", Map.of());
        }
        Answer form = rita.get("/staff/editions/new");
        List<Map.Entry<String, String>> order =
                new ArrayList<>(Browser.held(Objects.requireNonNull(form.html().selectFirst("main form"))));
        order.removeIf(field ->
                List.of("change", "summary", "summaryInChinese", "when").contains(field.getKey()));
        form.html().select("input[name=change]").forEach(box -> order.add(Map.entry("change", box.attr("value"))));
        order.add(Map.entry("summary", "The first edition."));
        order.add(Map.entry("summaryInChinese", "第一版。"));
        order.add(Map.entry("when", "now"));
        assertThat(form.html().select("input[name=change]")).hasSize(changes.size());
        Element action = Objects.requireNonNull(form.html().selectFirst("main form"));
        Answer published = rita.post(action.attr("action"), order);
        assertThat(published.html().select(".done a").attr("href"))
                .as(published.html().select("main").text())
                .isEqualTo("/editions/1");
    }

    private void pagesShowTheFirstEdition() {
        Document home = page("/");
        assertThat(home.select("h1").text()).isEqualTo("Invest in Lakeport");
        assertThat(home.select("meta[name=robots]")).isEmpty();
        assertThat(home.select("footer").text()).contains("Agency of Lakeport");
        assertThat(page("/sectors/shipping").text()).contains("Shipping companies", "1,400");
        assertThat(page("/figures").text()).contains("Shipping companies");
        assertThat(ask("/data/figures.csv").body().lines()).hasSize(1 + 3);
        assertThat(ask("/sitemap.xml").body()).contains("https://invest.lakeport.example/");
    }

    private void pagesAreInChinese() {
        assertThat(page("/zh").select("h1").text()).isEqualTo("投资湖港");
        assertThat(page("/zh/sectors/shipping").text()).contains("航运企业数", "湖港市");
        assertThat(page("/figures/companies/lakeport/2024").text()).contains("Published for the first time.");
        assertThat(page("/zh/figures/companies/lakeport/2024").text()).contains("首次发布。");
        assertThat(page("/zh").select("footer").text()).contains("湖港市投资促进局");
    }

    private Document page(String path) {
        return ask(path).html();
    }

    private Answer ask(String path) {
        Answer answer = portal.ask("GET", path, "Accept", Portal.BROWSER);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }
}
