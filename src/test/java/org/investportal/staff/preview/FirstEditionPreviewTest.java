package org.investportal.staff.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.AtItsAddress;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** A portal without an edition is seen whole, by its drafts, before its first edition. */
class FirstEditionPreviewTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @AtItsAddress
    @TestPropertySource(properties = "portal.content=none")
    @Fixtures(ExampleStaff.class)
    abstract static class Facts {

        @Autowired
        private Portal portal;

        @Autowired
        private ApplicationContext context;

        @Test
        void twoDraftsAreSeenAsTheFirstEdition() {
            Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
            assertThat(rita.get("/staff/preview").status()).isEqualTo(409);
            Drafting drafting = new Drafting(context);
            drafting.begunNew(
                    ItemKind.PAGE,
                    Map.of("slug", "home", "name.en", "Invest in Lakeport", "name.zh", "投资湖港", "summary.en", "A city."),
                    ExampleStaff.EDITOR);
            drafting.begunNew(
                    ItemKind.SECTOR,
                    Map.of(
                            "slug",
                            "shipping",
                            "position",
                            "1",
                            "name.en",
                            "Shipping",
                            "summary.en",
                            "Ships and ports."),
                    ExampleStaff.EDITOR);

            assertThat(rita.get("/staff").html().select("#first-steps a[href=/staff/preview]"))
                    .hasSize(1);
            Answer list = rita.get("/staff/preview");
            String root = rita.place();
            assertThat(list.status()).isEqualTo(200);
            assertThat(list.html().select("h1").text()).contains("edition 1");
            Answer home = rita.get(root + "/site/");
            assertThat(home.html().select("h1").text()).isEqualTo("Invest in Lakeport");
            assertThat(home.html().select("main a").eachAttr("href")).contains(root + "/site/sectors/shipping");
            assertThat(rita.get(root + "/site/sectors/shipping")
                            .html()
                            .select("h1")
                            .text())
                    .isEqualTo("Shipping");
            assertThat(rita.get(root + "/site/editions/1").status()).isEqualTo(200);
            assertThat(rita.get(root.replace("/staff", "/staff/zh") + "/site/")
                            .html()
                            .select("h1")
                            .text())
                    .isEqualTo("投资湖港");
            assertThat(rita.get(root + "/today/").html().select("main").text()).contains("Nothing is published here");
            assertThat(portal.get("/").html().select("h1").text()).isEqualTo("Investment portal");
            for (int again = 0; again < 20 && list.html().text().contains("compared so far"); again++) {
                list = rita.get(root);
            }
            assertThat(list.html().select(".address").eachText()).contains("/", "/sectors/shipping", "/editions/1");
        }
    }
}
