package org.investportal.site.enquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Enquirer;
import org.investportal.portal.EnquiryPortal;
import org.investportal.portal.Portal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form for reports of errors takes reports about figures only, keeps what was typed, and stores each report once. */
@EnquiryPortal
class ReportFormTest {

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private final Portal portal;
    private final Enquirer enquirer;
    private final JdbcClient jdbc;

    ReportFormTest(Portal portal, Enquirer enquirer, JdbcClient jdbc) {
        this.portal = portal;
        this.enquirer = enquirer;
        this.jdbc = jdbc;
    }

    @Test
    void eachFigureLinksToItsForm() {
        for (String language : List.of("", "/zh")) {
            String form = portal.get(language + FIGURE)
                    .html()
                    .select("main a[rel=nofollow][href*=/report?]")
                    .attr("href");
            assertThat(form).isEqualTo(language + "/report?figure=" + FIGURE);
        }
        assertThat(portal.get("/editions/1" + FIGURE).html().select("main a[href*=/report?]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Report an error, Report an error",
        "/zh, 数据纠错, 数据纠错",
    })
    void withoutAFigureThePageSaysHowToFindOne(String language, String title, String link) {
        for (String query : List.of("", "?figure=")) {
            Document page = portal.get(language + "/report" + query).html();

            assertThat(page.select("h1").text()).isEqualTo(title);
            assertThat(page.select(".lead").text()).contains(link);
            assertThat(page.select("main form").attr("action")).isEqualTo(language + "/search");
            assertThat(page.select("main form input").attr("name")).isEqualTo("q");
            assertThat(page.select("main a").eachAttr("href"))
                    .contains(language + "/figures", language + "/reports", language + "/enquire");
            assertThat(page.select("meta[name=robots]")).isEmpty();
            assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(language + "/report");
        }
        assertThat(portal.get(language + "/about").html().select("footer a").eachAttr("href"))
                .contains(language + "/report");
    }

    @Test
    void isForOneVisitorWithoutACookie() {
        Answer form = portal.ask("GET", "/report?figure=" + FIGURE, "Accept", Portal.BROWSER);

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.header("Cache-Control")).isEqualTo("no-store");
        assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(form.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(form.html().select("main form .notice a").attr("href")).isEqualTo(FIGURE);
    }

    @Test
    void storesAReportWithItsFigure() {
        Browser browser = Browser.at(portal);
        String email = UUID.randomUUID() + "@reader.example";
        Map<String, String> typed = enquirer.typedReport(FIGURE);
        typed.put("email", email);
        Answer answer = browser.submit(browser.get("/report?figure=" + FIGURE), "main form", typed);

        assertThat(browser.place()).matches("/report/received/[a-z0-9]{4}-[a-z0-9]{4}");
        String reference = browser.place().replace("/report/received/", "");
        assertThat(answer.html().select("main").text())
                .contains(reference, "The yearbook has a lower number.")
                .doesNotContain("Ray");
        assertThat(stored(reference))
                .containsEntry("KIND", "REPORT")
                .containsEntry("ABOUT", FIGURE)
                .containsEntry("FIGURE_ID", itemOf(FIGURE))
                .containsEntry("NEED", "The yearbook has a lower number.")
                .containsEntry("PRINTED", "Yearbook, page 12")
                .containsEntry("EMAIL", email)
                .containsEntry("STATE", "NEW");
        assertThat(mails(reference)).isEqualTo(1);
    }

    @Test
    void worksInChinese() {
        Browser browser = Browser.at(portal).in(Language.ZH);
        Answer form = browser.get("/report?figure=" + FIGURE);
        assertThat(form.html().select("h1").text()).isEqualTo("数据纠错");
        Answer answer = browser.submit(form, "main form", enquirer.typedReport(FIGURE));

        assertThat(browser.place()).startsWith("/zh/report/received/");
        assertThat(answer.html().select("h1").text()).isEqualTo("您反映的问题已收到");
        assertThat(stored(browser.place().substring("/zh/report/received/".length())))
                .containsEntry("LANGUAGE", "ZH");
    }

    @Test
    void needsNeitherANameNorAnAddressNorAPlace() {
        String reference = enquirer.report(FIGURE, Map.of("name", "", "email", "", "printed", ""));

        assertThat(stored(reference)).containsEntry("NAME", "").containsEntry("EMAIL", "");
        assertThat(stored(reference).get("PRINTED")).isNull();
        assertThat(mails(reference)).isZero();
    }

    @Test
    void namesWhatIsWrongAndKeepsTheRest() {
        Map<String, String> typed = enquirer.typedReport(FIGURE);
        typed.putAll(Map.of("problem", " \n ", "email", "ray"));
        Answer answer = enquirer.sendReport(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".error-summary a").eachAttr("href")).containsExactly("#problem", "#email");
        assertThat(answer.html().select("#problem-mistake").text()).isEqualTo("Enter what is wrong");
        assertThat(answer.html().select("#printed").val()).isEqualTo("Yearbook, page 12");
        assertThat(answer.html().select("#name").val()).isEqualTo("Ray Reader");
        assertThat(answer.html().select("input[name=figure]").val()).isEqualTo(FIGURE);
    }

    @ParameterizedTest
    @CsvSource({"problem,5001", "printed,501", "name,201"})
    void saysWhatIsTooLong(String field, int length) {
        Map<String, String> typed = enquirer.typedReport(FIGURE);
        typed.put(field, "x".repeat(length));
        Answer answer = enquirer.sendReport(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#" + field + "-mistake").text()).contains(String.valueOf(length - 1));
        assertThat(answer.html().select("#" + field).val()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?figure=/sectors/biomedicine",
                "?figure=/figures/digital-economy-growth",
                "?figure=/figures/nothing/hangzhou/2018",
                "?figure=https://evil.example/figures/a/b/c",
                "?figure=//evil.example/figures/a/b"
            })
    void thereIsNoFormAboutAnythingElse(String query) {
        assertThat(portal.get("/report" + query).status()).isEqualTo(404);
        Answer machine = portal.ask("GET", "/report" + query, "Accept", "application/json");
        assertThat(machine.status()).isEqualTo(404);
        assertThat(machine.mediaType()).isEqualTo("application/problem+json");
    }

    @Test
    void storesNoReportAboutAnythingElse() {
        long before = count();
        for (String figure : List.of("", "/sectors/biomedicine", "/figures/nothing/hangzhou/2018")) {
            assertThat(enquirer.sendReport(enquirer.typedReport(figure)).status())
                    .as(figure)
                    .isEqualTo(404);
        }
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void showsAFormWithoutAValidTokenAgain() {
        Map<String, String> typed = enquirer.typedReport(FIGURE);
        typed.put("form", "x");
        Answer answer = enquirer.sendReport(typed);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html().select("#problem").val()).isEqualTo("The yearbook has a lower number.");
        typed.put("form", answer.html().select("input[name=form]").val());
        assertThat(enquirer.sendReport(typed).status()).isEqualTo(302);
    }

    @Test
    void theSameFormIsStoredOnce() {
        Map<String, String> typed = enquirer.typedReport(FIGURE);
        long before = count();
        String first = Enquirer.reference(enquirer.sendReport(typed));

        assertThat(Enquirer.reference(enquirer.sendReport(typed))).isEqualTo(first);
        assertThat(count()).isEqualTo(before + 1);
        typed.put("printed", "Yearbook, page 13");
        assertThat(Enquirer.reference(enquirer.sendReport(typed))).isNotEqualTo(first);
    }

    @Test
    void keepsApartWhatFillsInTheHiddenField() {
        assertThat(stored(enquirer.report(FIGURE, Map.of("extra", "x"))))
                .containsEntry("STATE", "SPAM")
                .containsEntry("SPAM_REASON", "HIDDEN_FIELD");
    }

    @Test
    void keepsWhatWasTypedIfTheDatabaseFails() {
        jdbc.sql("alter table enquiry rename to enquiry_elsewhere").update();
        try {
            Answer answer = enquirer.sendReport(enquirer.typedReport(FIGURE));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.html().select("#problem").val()).isEqualTo("The yearbook has a lower number.");
            assertThat(answer.html().select("main .error-summary").text()).contains("could not be stored");
        } finally {
            jdbc.sql("alter table enquiry_elsewhere rename to enquiry").update();
        }
    }

    private long count() {
        return jdbc.sql("select count(*) from enquiry").query(Long.class).single();
    }

    private long itemOf(String path) {
        return jdbc.sql("select distinct item_id from given_address where path = ?")
                .param(path)
                .query(Long.class)
                .single();
    }

    private long mails(String reference) {
        return jdbc.sql("select count(*) from mail where enquiry_id = (select id from enquiry where reference = ?)")
                .param(reference)
                .query(Long.class)
                .single();
    }

    private Map<String, Object> stored(String reference) {
        return jdbc.sql("select * from enquiry where reference = ?")
                .param(reference)
                .query()
                .singleRow();
    }
}
