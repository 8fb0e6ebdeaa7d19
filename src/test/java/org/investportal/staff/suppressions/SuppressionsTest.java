package org.investportal.staff.suppressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.investportal.staff.suppressions.SuppressionPageFactory.SuppressionPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;

/** Words are taken out of sight everywhere, with a reason, and can be shown again. */
@StaffPortal
class SuppressionsTest {

    private static final String PAGE = "/figures/icotinib-sales";
    private static final long FIGURE = 347;
    private static final long OTHER_FIGURE = 348;
    private static final String WORDS = "icotinib";

    private final Portal portal;
    private final Browser ada;
    private final Drafting drafting;
    private final EditionOrderService planning;
    private final Catalogue catalogue;
    private final SuppressionsController controller;

    SuppressionsTest(
            Portal portal,
            ApplicationContext context,
            EditionOrderService planning,
            Catalogue catalogue,
            SuppressionsController controller) {
        this.controller = controller;
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.planning = planning;
        this.catalogue = catalogue;
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
        Answer tooLong = ada.submit(text, Map.of("reason", "x".repeat(1001)));
        assertThat(tooLong.html().select("#reason-mistake").text()).contains("1000");
        assertThat(outside().select("main").text()).doesNotContain("[…]");

        String longest = "A court said so. " + "x".repeat(983);
        Answer list = ada.submit(text, Map.of("reason", longest));
        assertThat(list.html().select(".work").text()).contains(longest);
        assertThat(outside().select("main").text()).contains("[…]");
        assertThat(outside().select(".figure-table")).isNotEmpty();

        Answer again = ada.submit(text, Map.of("reason", "Another court."));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().select("textarea[name=reason]").text()).isEqualTo("Another court.");
        assertThat(again.html().select("main").text()).contains("suppressed this text already");
        assertThat(ada.get("/staff/suppressions").html().select(".work").text())
                .contains("A court said so.")
                .doesNotContain("Another court.");

        ada.submit(list, "form[action$=/lifting]", Map.of());
        assertThat(outside().select("main").text()).doesNotContain("[…]");
        assertThat(outside().select(".lead, .prose").text()).isEqualTo(definition);
        assertThat(ada.get("/staff/suppressions").html().select(".work").text()).contains("shown again");
    }

    @Test
    void aSummaryIsSuppressedWhereverItIsPublishedAndShownAgain() {
        String words = "The first edition";
        Answer found = ada.get("/staff/suppressions?q=the+first+EDITION");
        String summary = found.html().select("li:contains(Summary) a").attr("href");
        assertThat(summary).isEqualTo("/staff/suppressions/summary/1/0");
        assertThat(ada.get(summary).html().select("main").text()).contains("Edition 1", words);

        Answer list = ada.submit(summary, Map.of("reason", "A court said so."));
        for (String page : List.of("/editions", "/editions/1", "/zh/editions", "/zh/editions/1")) {
            assertThat(main(page)).contains("[…]").doesNotContain(words);
            assertThat(Browser.at(portal).get(page).body()).as(page).doesNotContain(words);
        }
        assertThat(ada.get("/staff/suppressions?q=the+first+EDITION")
                        .html()
                        .select("li:contains(Summary) a[href^=/staff/suppressions/summary]"))
                .isEmpty();
        assertThat(ada.get("/staff/log").html().select("main").text())
                .contains("Words suppressed", "summary from edition 1");

        ada.submit(list, "form[action=/staff/suppressions/summary/1/0/lifting]", Map.of());
        assertThat(main("/editions")).contains(words);
    }

    @Test
    void aReasonIsSuppressedWhereverItIsPublishedAndShownAgain() {
        long change = drafting.approved(
                Drafting.figure(FIGURE),
                Map.of("note.correction.en", "It was another."),
                ExampleStaff.EDITOR,
                ExampleStaff.REVIEWER);
        int edition = planning.publishNow(
                new EditionOrder(List.of(change), "One figure.", null, null), drafting.member(ExampleStaff.REVIEWER));
        String reason = "A digit was wrong.";
        String address = "/staff/suppressions/reason/" + edition + "/" + FIGURE;
        Document found = ada.get("/staff/suppressions?q=digit+was+WRONG").html();
        assertThat(found.select("a[href=" + address + "]")).hasSize(1);

        Answer list = ada.submit(address, Map.of("reason", "A court said so."));
        for (String page : List.of("/editions/" + edition, "/corrections", figure())) {
            assertThat(main(page)).as(page).contains("[…]").contains("Correction");
            assertThat(main("/zh" + page)).as("/zh" + page).contains("[…]");
        }
        for (String page : List.of("/editions/" + edition, "/editions/" + edition + figure())) {
            assertThat(Browser.at(portal).get(page).body()).doesNotContain(reason);
            assertThat(Browser.at(portal).get("/zh" + page).body()).doesNotContain(reason);
        }
        assertThat(ada.get("/staff/changes/" + change).html().select("main").text())
                .contains("[…]")
                .doesNotContain(reason);

        ada.submit(list, "form[action=" + address + "/lifting]", Map.of());
        assertThat(main("/editions/" + edition)).contains(reason).doesNotContain("[…]");
    }

    @Test
    void onlyThoseWhoMaySuppressReadSuppressedWords() {
        String slander = "defamation";
        String summary = "An edition of slander.";
        long change = drafting.approved(
                Drafting.figure(OTHER_FIGURE),
                Map.of("note.correction.en", "A " + slander + " of some length."),
                ExampleStaff.EDITOR,
                ExampleStaff.REVIEWER);
        int edition = planning.publishNow(
                new EditionOrder(List.of(change), summary, null, null), drafting.member(ExampleStaff.REVIEWER));
        String text = ada.get("/staff/suppressions?q=a+defamation+of")
                .html()
                .select("li a[href^=/staff/suppressions/text]")
                .attr("href");
        String form = "/staff/suppressions/summary/" + edition + "/0";
        List<String> pages = List.of(
                "/staff/changes/" + change + "?all=yes",
                "/staff/changes/" + change + "/revisions/1?against=published&all=yes");
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        for (String page : pages) {
            assertThat(edith.get(page).html().text()).as(page).contains(slander);
        }
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        assertThat(rita.get("/staff/editions").html().text()).contains(summary);

        ada.submit(text, Map.of("reason", "A court said so."));
        ada.submit(form, Map.of("reason", "A court said so."));
        for (String page : pages) {
            assertThat(edith.get(page).body()).as(page).contains("[…]").doesNotContain(slander);
            assertThat(ada.get(page).html().text()).as(page).contains(slander);
        }
        assertThat(rita.get("/staff/editions").body()).doesNotContain(summary);

        ada.submit(ada.get("/staff/suppressions"), "form[action=" + text + "/lifting]", Map.of());
        ada.submit(ada.get("/staff/suppressions"), "form[action=" + form + "/lifting]", Map.of());
        assertThat(edith.get(pages.get(0)).html().text()).contains(slander);
    }

    private String figure() {
        return catalogue.at(catalogue.current()).figure(FIGURE, List.of()).address(FIGURE);
    }

    private String main(String path) {
        return Browser.at(portal).get(path).html().select("main").text();
    }

    @Test
    void missingTextsCannotBeSuppressed() {
        assertThat(ada.get("/staff/suppressions/text/1/999999999").status()).isEqualTo(404);
        assertThat(ada.get("/staff/suppressions/text/999999/1").status()).isEqualTo(404);
        assertThat(ada.get("/staff/suppressions?q=%3Cb%3E%F0%9F%A6%9C&edition=abc")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void editorsSuppressNothing() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        assertThat(edith.get("/staff/suppressions").status()).isEqualTo(403);
    }

    /** The chain lets no one in without a role, so it was taken away after that. */
    @Test
    void aFormerReviewerIsRefusedAndLogged() {
        StaffMember edith = drafting.member(ExampleStaff.EDITOR);
        Model model = new ExtendedModelMap();
        MockHttpServletResponse response = new MockHttpServletResponse();
        String about = "summary from edition 1";
        assertThat(controller.suppress("summary", 1, 0, "Because.", edith, model, response))
                .isEqualTo("staff/suppression");
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(model.getAttribute("page")).isInstanceOfSatisfying(SuppressionPage.class, page -> {
            assertThat(page.reason().value()).isEqualTo("Because.");
            assertThat(page.mistakes()).isNotEmpty();
        });
        controller.lift("summary", 1, 0, edith, model, new MockHttpServletResponse());

        assertThat(ada.get("/staff/log?action=step-refused&about=summary")
                        .html()
                        .select("tbody tr")
                        .text())
                .contains(about, "text-suppressed: ", "suppression-lifted: ");
    }

    private Document outside() {
        return Browser.at(portal).get(PAGE).html();
    }
}
