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

/** Reasons and summaries for the public are typed into boxes that name their language, and Chinese is not accepted as English. */
@StaffPortal
class LanguageBoxesTest {

    private static final String CHINESE = "恢复一项数据。";

    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;

    LanguageBoxesTest(Portal portal, ApplicationContext context) {
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void theReasonNamesItsLanguageAndThatOfTheDeskComesFirst() {
        long change = change();

        assertThat(edith.get("/staff/changes/" + change)
                        .html()
                        .select("label[for^=reason]")
                        .eachText())
                .containsExactly("Reason, for the public (English)", "Reason, for the public (Chinese)");
        assertThat(edith.get("/staff/zh/changes/" + change)
                        .html()
                        .select("label[for^=reason]")
                        .eachText())
                .containsExactly("公开说明的原因（中文）", "公开说明的原因（英文）");
    }

    @Test
    void aReasonInChineseIsNoReasonInEnglish() {
        long change = change();
        Answer answer = edith.submit(
                edith.get("/staff/zh/changes/" + change),
                "form[action$=/submission]",
                Map.of("kind", "wording", "reason", CHINESE));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#reason-mistake").text()).contains("公开说明的原因（英文）：所填内容似为中文");
        assertThat(answer.html().select("#reason").text()).isEqualTo(CHINESE);
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.DRAFT);
    }

    @Test
    void theSummaryOfAnEditionIsAskedForLikewise() {
        long change = drafting.approved(
                Drafting.figure(318),
                Map.of("note.footnote.en", "A note."),
                ExampleStaff.EDITOR,
                ExampleStaff.REVIEWER);
        Answer form = rita.get("/staff/zh/editions/new");
        Answer answer = rita.submit(
                form,
                "form[action$=/editions]",
                Map.of("change", "" + change, "summary", CHINESE, "when", "later", "at", "2999-12-01T09:00"));

        assertThat(form.html().select("label[for^=summary]").eachText()).containsExactly("本版内容概要（中文）", "本版内容概要（英文）");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#summary-mistake").text()).contains("所填内容似为中文");
    }

    private long change() {
        return drafting.begun(Drafting.figure(318), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
    }
}
