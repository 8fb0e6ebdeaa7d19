package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.StoredEvents;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.investportal.staff.Drafting;
import org.investportal.verification.SelfCheck;
import org.investportal.verification.SelfCheckService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A range that an editor types is published with both its ends, and an amount that is printed in two currencies with both. Publishes, so its portals are its own. */
class RangesAndCurrenciesTest {

    private static final String BASE = "portal.base-url=" + ConfiguredPortal.BASE;

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @WholePortal
    @Fixtures(value = ExampleStaff.class, settings = BASE)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Facts {

        private static final String GROWTH = "/figures/digital-economy-growth/hangzhou/2018-H1";
        private static final long GROWTH_ITEM = 306;
        private static final String VALUE = "/figures/digital-economy-added-value/hangzhou/2018-H1";
        private static final long VALUE_ITEM = 305;

        @Autowired
        private Portal portal;

        @Autowired
        private ApplicationContext context;

        private int edition;

        @BeforeAll
        void publish() {
            Browser editor = Browser.at(portal).signIn(ExampleStaff.EDITOR);
            long range = edited(editor, GROWTH_ITEM, Map.of("number", "14.7%–15.3%"));
            Answer form = editor.get("/staff/content/figure/" + VALUE_ITEM);
            String row = form.html().select("[name^=readings.][name$=.place]").stream()
                    .filter(place -> place.val().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .attr("name")
                    .replaceFirst("place$", "");
            long currency = edited(
                    editor,
                    VALUE_ITEM,
                    Map.of(
                            row + "source",
                            "60",
                            row + "place",
                            "7.2.3",
                            row + "role",
                            "other-unit",
                            row + "unit",
                            "usd"));
            edition = context.getBean(EditionOrderService.class)
                    .publishNow(
                            new EditionOrder(List.of(range, currency), "Two values.", null, null),
                            new Drafting(context).member(ExampleStaff.REVIEWER));
            StoredEvents.of(context.getBean(JdbcClient.class), "manifests").untilHandled();
        }

        private long edited(Browser editor, long figure, Map<String, String> fields) {
            editor.submit(editor.get("/staff/content/figure/" + figure), "form.content-form", fields);
            long change = Long.parseLong(editor.place().replaceFirst("/staff/changes/", ""));
            Drafting drafting = new Drafting(context);
            drafting.submit(change, ExampleStaff.EDITOR);
            return drafting.approve(change, ExampleStaff.REVIEWER);
        }

        @Test
        void anAmountInASecondCurrencyIsShownWithItsPlace() {
            Document page = portal.page(VALUE);

            assertThat(page.select(".figure-value data").text()).isEqualTo("159.2 billion yuan");
            assertThat(page.text()).contains("Also printed as US$59 billion: see “In the source”.");
            assertThat(page.select(".readings-table").text())
                    .contains("Value in another unit: US$59 billion", "“59 billion”");
            assertThat(portal.page("/zh" + VALUE).text()).contains("原文另以590亿美元表示", "以其他计量单位表示的数值：590亿美元");
            assertThat(page.select(".findings").text()).doesNotContain("US$");
            assertThat(portal.get("/data/editions/" + edition + "/items.jsonl").body())
                    .contains("\"role\":\"OTHER_UNIT\"", "\"unit\":\"USD\"");
        }

        @Test
        void theSourceSaysWhichFigureTheSecondAmountStates() {
            assertThat(portal.page("/sources/industrial-investment-press-release")
                            .text())
                    .contains("Value in another unit");
        }

        @Test
        void itsPageShowsBothEnds() {

            Document page = portal.page(GROWTH);

            assertThat(page.select(".figure-value data").text()).isEqualTo("14.7 to 15.3%");
            assertThat(page.select(".figure-value data").attr("value")).isEqualTo("14.7");
            assertThat(page.text()).contains("The source gives a range.", "Wording in the source range");
            assertThat(portal.page("/zh" + GROWTH).select(".figure-value data").text())
                    .isEqualTo("14.7%～15.3%");
            assertThat(page.select(".findings").text()).doesNotContain("conflict");
        }

        @Test
        void machinesReadBothEnds() {
            String body = portal.get(GROWTH).body();

            assertThat(body)
                    .containsPattern("\"minValue\"\\s*:\\s*14\\.7")
                    .containsPattern("\"maxValue\"\\s*:\\s*15\\.3");
            assertThat(portal.get(GROWTH + "/citation.bib").body()).contains("14.7 to 15.3");
        }

        @Test
        void filesHaveBothEnds() {
            CSVRecord row = Figures.at(portal, "/data/figures.csv").rows().stream()
                    .filter(one -> one.get("figure").equals(GROWTH))
                    .findFirst()
                    .orElseThrow();

            assertThat(row.get("value_text")).isEqualTo("14.7 to 15.3%");
            assertThat(List.of(row.get("amount"), row.get("upper_amount"), row.get("value"), row.get("upper_value")))
                    .containsExactly("14.7", "15.3", "14.7", "15.3");
            assertThat(portal.get("/data/figures.xlsx").status()).isEqualTo(200);
        }

        @Test
        void theFilesOfAnEditionStayAsTheyWere() {
            CSVRecord now = fixed(edition);
            CSVRecord before = fixed(edition - 1);

            assertThat(List.of(now.get("amount"), now.get("upper_amount"))).containsExactly("14.7", "15.3");
            assertThat(List.of(before.get("amount"), before.get("upper_amount")))
                    .containsExactly("14.7", "");
            assertThat(context.getBean(JdbcClient.class)
                            .sql("select name from edition_file where edition_number = ? order by name")
                            .param(edition)
                            .query(String.class)
                            .list())
                    .containsExactly("figures.csv", "figures.json");
        }

        private CSVRecord fixed(int of) {
            return Figures.at(portal, "/data/editions/" + of + "/figures.csv").rows().stream()
                    .filter(one -> one.get("figure").equals(GROWTH))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void theHistorySaysWhatChanged() {
            assertThat(portal.page("/editions/" + edition).text()).contains("14.7%", "14.7 to 15.3%");
            assertThat(portal.get("/data/editions/" + edition + "/items.jsonl").body())
                    .contains("\"upper_digits\":\"15.3\"");
        }

        @Test
        void thePortalFindsItsPagesRight() {
            SelfCheck check = context.getBean(SelfCheckService.class).run(edition);

            assertThat(check.findings()).isEmpty();
            assertThat(check.state()).isEqualTo(SelfCheck.State.PASSED);
        }

        @Test
        void theFormShowsTheRange() {
            Browser editor = Browser.at(portal).signIn(ExampleStaff.EDITOR);
            var form = editor.get("/staff/content/figure/" + GROWTH_ITEM).html();

            assertThat(form.getElementsByAttributeValue("name", "number").val()).isEqualTo("14.7 to 15.3");
        }
    }
}
