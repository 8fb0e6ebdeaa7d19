package org.investportal.staff.suppressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** Words are taken out of sight everywhere, with a reason, and can be shown again. */
@StaffPortal
class SuppressionsTest {

    private static final String PAGE = "/figures/icotinib-sales";
    private static final String WORDS = "icotinib";

    private final Portal portal;
    private final Browser ada;

    SuppressionsTest(Portal portal) {
        this.portal = portal;
        this.ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
    }

    @Test
    void aTextIsSuppressedAndShownAgain() {
        String definition = outside().select(".lead, .prose").text();
        Answer found = ada.get("/staff/suppressions?q=" + WORDS);
        String line = "li:has(strong):contains(Definition)";
        String text = found.html().select(line + " a").attr("href");
        assertThat(text).as(found.html().select("main").text()).startsWith("/staff/suppressions/");

        assertThat(ada.submit(text, Map.of("reason", " ")).status()).isEqualTo(422);
        assertThat(outside().select("main").text()).doesNotContain("[…]");

        Answer list = ada.submit(text, Map.of("reason", "A court said so."));
        assertThat(list.html().select(".work").text()).contains("A court said so.");
        assertThat(outside().select("main").text()).contains("[…]");
        assertThat(outside().select(".figure-table")).isNotEmpty();

        ada.submit(list, "form[action$=/lifting]", Map.of());
        assertThat(outside().select("main").text()).doesNotContain("[…]");
        assertThat(outside().select(".lead, .prose").text()).isEqualTo(definition);
        assertThat(ada.get("/staff/suppressions").html().select(".work").text()).contains("shown again");
    }

    @Test
    void whatIsNotThereIsNotSuppressed() {
        assertThat(ada.get("/staff/suppressions/1/999999999").status()).isEqualTo(404);
        assertThat(ada.get("/staff/suppressions/999999/1").status()).isEqualTo(404);
        assertThat(ada.get("/staff/suppressions?q=%3Cb%3E%F0%9F%A6%9C&edition=abc")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void editorsSuppressNothing() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        assertThat(edith.get("/staff/suppressions").status()).isEqualTo(403);
    }

    private org.jsoup.nodes.Document outside() {
        return Browser.at(portal).get(PAGE).html();
    }
}
