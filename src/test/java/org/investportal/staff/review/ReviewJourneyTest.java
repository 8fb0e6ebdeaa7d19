package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The whole way of a change: draft, submitted, returned, mended, approved, published, seen by somebody outside. */
@StaffPortal
class ReviewJourneyTest {

    private static final Subject FIGURE = Drafting.figure(311);
    private static final String PAGE = "/figures/robot-industry-added-value/hangzhou/2016";

    private final Portal portal;
    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;

    ReviewJourneyTest(Portal portal, ApplicationContext context) {
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void aChangeGoesAllTheWay() {
        String change =
                "/staff/changes/" + drafting.begun(FIGURE, Map.of("number", "2.345 billion"), ExampleStaff.EDITOR);
        assertThat(outside(PAGE)).contains("1.998 billion").doesNotContain("2.345");

        submit(change, "A digit was wrong.");
        assertThat(rita.get("/staff/review")
                        .html()
                        .select("li:has(a[href=" + change + "])")
                        .text())
                .contains("Correction");

        Answer returned =
                rita.submit(rita.get(change), "form[action$=/return]", Map.of("returnRemark", "It says more than."));
        assertThat(returned.html().select(".state-returned").text()).isEqualTo("Returned");
        assertThat(edith.get("/staff").html().select(".desk-first .note").text())
                .contains("It says more than.");

        drafting.revised(id(change), Map.of("qualifier", "more-than"), ExampleStaff.EDITOR);
        submit(change, "A digit was wrong, and the source says more than.");
        Answer approved = rita.submit(rita.get(change), "form[action$=/approval]", Map.of());
        assertThat(approved.html().select(".lead .state").text()).isEqualTo("Approved");

        Answer form = rita.get("/staff/editions/new?change=" + id(change) + "&when=now");
        assertThat(form.html().select("input[name=change][checked]").eachAttr("value"))
                .containsExactly("" + id(change));
        Answer published = rita.submit(form, "main form", Map.of("summary", "Robots."));

        assertThat(published.status()).as(published.body()).isEqualTo(200);
        String edition = published.html().select(".done a").attr("href");
        assertThat(edition).startsWith("/editions/");
        assertThat(drafting.view(id(change)).change().state()).isEqualTo(ChangeState.PUBLISHED);
        assertThat(outside(PAGE)).contains("more than 2.345 billion");
        assertThat(outside("/data/figures.csv")).contains("2.345,,cny");
    }

    private void submit(String change, String reason) {
        Answer answer = edith.submit(
                edith.get(change), "form[action$=/submission]", Map.of("kind", "correction", "reason", reason));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.html().select(".lead .state").text()).isEqualTo("In review");
    }

    private static long id(String change) {
        return Long.parseLong(change.replaceAll(".*/", ""));
    }

    /** Returns the page as served to a visitor without an account and without cookies. */
    private String outside(String path) {
        return Browser.at(portal).get(path).body();
    }
}
