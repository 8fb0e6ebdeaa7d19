package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.editorial.change.ChangeState;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Input in the forms of a change is understood, or shown again with the mistake. */
@StaffPortal
class SubmissionFormTest {

    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;
    private final JdbcClient jdbc;

    SubmissionFormTest(Portal portal, ApplicationContext context, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    static Stream<String> oddities() {
        return Stream.of("abc", "", "x".repeat(10_000), "🦜", "<b>bold</b> & \"quoted\" [[figure:1]]");
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void submittedInputIsKept(String odd) {
        long change = drafting.begun(Drafting.figure(316), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
        Answer answer = edith.submit(
                edith.get("/staff/changes/" + change),
                "form[action$=/submission]",
                Map.of("kind", odd, "reason", odd, "reasonInChinese", odd, "remark", odd, "revision", "1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".error-summary a").eachAttr("href"))
                .startsWith("#kind")
                .allSatisfy(href -> assertThat(answer.html().select(href)).hasSize(1));
        assertThat(answer.html().select("#reason").text()).isEqualTo(odd);
        assertThat(answer.html().select("#reasonInChinese").text()).isEqualTo(odd);
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.DRAFT);
    }

    @Test
    void whatTheDatabaseRefusesIsNamedAndStaysADraft() {
        long change = drafting.begun(Drafting.figure(317), Map.of("qualifier", "about"), ExampleStaff.EDITOR);
        jdbc.sql(
                        "alter table figure add constraint figure_qualifier_of_a_test check (qualifier <> 'ABOUT' or item_id <> 317)")
                .update();
        try {
            Answer answer = edith.submit(
                    edith.get("/staff/changes/" + change),
                    "form[action$=/submission]",
                    Map.of("kind", "wording", "reason", "Because."));

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.html().select("main").text())
                    .contains("the field “Precision” is not accepted", "figure_qualifier_of_a_test");
            assertThat(answer.html().select("#reason").text()).isEqualTo("Because.");
        } finally {
            jdbc.sql("alter table figure drop constraint figure_qualifier_of_a_test")
                    .update();
        }
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.DRAFT);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void anUnknownRevisionIsRefusedAsChanged(String odd) {
        long change = drafting.begun(Drafting.figure(316), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
        Answer answer = edith.submit(
                edith.get("/staff/changes/" + change),
                "form[action$=/submission]",
                Map.of("kind", "wording", "reason", "Because.", "revision", odd));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html().select("#reason").text()).isEqualTo("Because.");
        assertThat(answer.html().select("#kind-wording[checked], input[value=wording][checked]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void aRemarkIsKeptOrAskedFor(String odd) {
        long change =
                drafting.submitted(Drafting.figure(317), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
        Answer answer =
                rita.submit(rita.get("/staff/changes/" + change), "form[action$=/return]", Map.of("returnRemark", odd));

        if (odd.isEmpty() || odd.length() > 2000) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.html().select("#returnRemark").text()).isEqualTo(odd);
            assertThat(answer.html().select("#returnRemark").attr("aria-describedby"))
                    .contains("returnRemark-mistake");
        } else {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.html().select(".steps").text()).contains(odd);
        }
    }

    @Test
    void theFormOfAResubmissionHasTheFormerReason() {
        long change =
                drafting.submitted(Drafting.figure(319), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
        rita.submit(rita.get("/staff/changes/" + change), "form[action$=/return]", Map.of("returnRemark", "Say more."));

        Answer again = edith.get("/staff/changes/" + change);
        assertThat(again.html().select("#reason").text()).isEqualTo("A digit was wrong.");
        assertThat(again.html().select("input[name=kind][checked]").val()).isEqualTo("correction");
    }
}
