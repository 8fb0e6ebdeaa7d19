package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.editorial.change.ChangeState;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Reviewers ask about a field or the whole change, and authors answer. */
@StaffPortal
class RemarkTest {

    private static final String FIELD = "note.footnote.en";
    private static final String ASK = "form[action$=/remarks]";
    private static final String ANSWER = "form[action$=/answers]";

    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;

    RemarkTest(Portal portal, ApplicationContext context) {
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void aReviewerAsksAboutAFieldWithoutReturningTheChange() {
        long change = submitted(341);
        Answer asked = ask(change, Map.of("field", "341 " + FIELD, "question", "Which table?"));

        assertThat(asked.html().select("#remarks .said").eachText()).containsExactly("Which table?");
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.SUBMITTED);
        assertThat(edith.get("/staff")
                        .html()
                        .select("li:has(a[href=" + page(change) + "]) .flag")
                        .eachText())
                .contains("Open remarks: 1");
        Answer form = edith.get(page(change) + "/edit");
        assertThat(form.html().select(".notice").text()).contains("Which table?");
        assertThat(form.html().select(".notice a").attr("href")).isEqualTo("#" + FIELD);
        assertThat(form.html().getElementById(FIELD)).isNotNull();
    }

    @Test
    void anAnswerSettlesARemark() {
        long change = submitted(342);
        ask(change, Map.of("question", "Is it final?"));
        Answer page = edith.get(page(change));
        Answer answered = edith.submit(page, ANSWER, Map.of("answer", "Yes."));
        edith.submit(page, ANSWER, Map.of("answer", "Yes, again."));

        assertThat(answered.html().select(ANSWER)).isEmpty();
        assertThat(edith.get(page(change)).html().select("#remarks .said").eachText())
                .containsExactly("Is it final?", "Yes.");
    }

    @Test
    void theSameRemarkSentTwiceIsStoredOnce() {
        long change = submitted(343);
        Answer page = rita.get(page(change));
        rita.submit(page, ASK, Map.of("question", "Twice?"));
        Answer again = rita.submit(page, ASK, Map.of("question", "Twice?"));

        assertThat(again.html().select("#remarks .said").eachText()).containsExactly("Twice?");
    }

    @Test
    void anEmptyRemarkOrAnswerIsRefusedAtItsField() {
        long change = submitted(344);
        Answer empty = ask(change, Map.of("question", " "));
        ask(change, Map.of("question", "Why?"));
        Answer unanswered = edith.submit(edith.get(page(change)), ANSWER, Map.of("answer", ""));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html().select(".error-summary a").attr("href")).isEqualTo("#question");
        String field = unanswered.html().select(".error-summary a").attr("href");
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(unanswered.html().select(field)).hasSize(1);
    }

    @Test
    void theRemarkOfAReturnIsOnTopUntilTheChangeIsSubmittedAgain() {
        long change = submitted(345);
        rita.submit(rita.get(page(change)), "form[action$='/return']", Map.of("returnRemark", "It says more than."));

        assertThat(edith.get(page(change)).html().select("#remarks").text()).contains("It says more than.");
        assertThat(edith.get(page(change) + "/edit").html().select(".notice").text())
                .contains("It says more than.");
        drafting.submit(change, ExampleStaff.EDITOR);
        assertThat(edith.get(page(change)).html().select("#remarks")).isEmpty();
    }

    @Test
    void aSecondChangeOfOneSubjectIsAnnouncedOnPagesAndLists() {
        long one = submitted(346);
        long other = drafting.begun(
                Drafting.figure(346), Map.of("note.correction.en", "Mended."), ExampleStaff.SECOND_EDITOR);

        assertThat(rita.get(page(one)).html().select("#others a").attr("href")).isEqualTo(page(other));
        assertThat(rita.get("/staff/review")
                        .html()
                        .select("li:has(a[href=" + page(one) + "]) .flag")
                        .eachText())
                .contains("Also in another change");
    }

    private Answer ask(long change, Map<String, String> typed) {
        return rita.submit(rita.get(page(change)), ASK, typed);
    }

    private long submitted(long figure) {
        return drafting.submitted(Drafting.figure(figure), Map.of(FIELD, "Looked up."), ExampleStaff.EDITOR);
    }

    private static String page(long change) {
        return "/staff/changes/" + change;
    }
}
