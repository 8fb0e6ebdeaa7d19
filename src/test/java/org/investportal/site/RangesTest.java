package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.investportal.InvestPortal;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.H2InMemory;
import org.investportal.catalogue.PostgresEmbedded;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Browser;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A range that an editor types is published with both its ends, on pages and in files. Publishes, so its portals are its own. */
class RangesTest {

    private static final String BASE = "portal.base-url=" + ConfiguredPortal.BASE;

    @Nested
    @SpringBootTest(classes = InvestPortal.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = BASE)
    @Import({Portal.class, ExampleStaff.class, H2InMemory.class})
    class H2 extends Facts {}

    @Nested
    @Tag("sweep")
    @SpringBootTest(classes = InvestPortal.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = BASE)
    @Import({Portal.class, ExampleStaff.class, PostgresEmbedded.class})
    class Postgres extends Facts {}

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Facts {

        private static final String GROWTH = "/figures/digital-economy-growth/hangzhou/2018-H1";
        private static final long GROWTH_ITEM = 306;

        @Autowired
        private Portal portal;

        @Autowired
        private ApplicationContext context;

        private int edition;

        @BeforeAll
        void publish() {
            Browser editor = Browser.at(portal).signIn(ExampleStaff.EDITOR);
            String form = "/staff/content/figure/" + GROWTH_ITEM;
            editor.submit(editor.get(form), "form.content-form", Map.of("number", "14.7%–15.3%"));
            long change = Long.parseLong(editor.place().replaceFirst("/staff/changes/", ""));
            Drafting drafting = new Drafting(context);
            drafting.submit(change, ExampleStaff.EDITOR);
            drafting.approve(change, ExampleStaff.REVIEWER);
            edition = context.getBean(EditionOrderService.class)
                    .publishNow(
                            new EditionOrder(List.of(change), "A range.", null, null),
                            drafting.member(ExampleStaff.REVIEWER));
        }

        @Test
        void itsPageShowsBothEnds() {
            
            Document page = portal.page(GROWTH);

            assertThat(page.select(".figure-value data").text()).isEqualTo("14.7 to 15.3%");
            assertThat(page.select(".figure-value data").attr("value")).isEqualTo("14.7");
            assertThat(page.text()).contains("Printed as a range");
            assertThat(portal.page("/zh" + GROWTH).select(".figure-value data").text())
                    .isEqualTo("14.7%～15.3%");
            assertThat(page.select(".findings").text()).doesNotContain("conflict");
        }

        @Test
        void machinesReadBothEnds() {
            String body = portal.get(GROWTH).body();

            assertThat(body).containsPattern("\"minValue\"\\s*:\\s*14\\.7").containsPattern("\"maxValue\"\\s*:\\s*15\\.3");
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
        void theHistorySaysWhatChanged() {
            assertThat(portal.page("/editions/" + edition).text()).contains("14.7%", "14.7 to 15.3%");
            assertThat(portal.get("/data/editions/" + edition + "/items.jsonl").body())
                    .contains("\"upper_digits\":\"15.3\"");
        }

        @Test
        void thePortalFindsItsPagesRight() {
            SelfCheck check = await().atMost(Duration.ofSeconds(30))
                    .until(() -> context.getBean(SelfCheckService.class).latest(edition), Optional::isPresent)
                    .orElseThrow();

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
