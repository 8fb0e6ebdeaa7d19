package org.investportal.staff.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A published change, and a whole edition, is undone by changes that restore what was published before. */
@StaffPortal
class UndoTest {

    private static final String FIELD = "note.footnote.en";
    private static final String UNDO = "form[action*=/undo]";

    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;

    UndoTest(Portal portal, ApplicationContext context) {
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void oneClickLeadsFromThePublishedChangeToTheSubmittedOne() {
        Subject figure = Drafting.figure(318);
        Content before = drafting.published(figure);
        long change = published(figure, "Wrong.");
        Answer submitted = edith.submit(edith.get("/staff/changes/" + change), UNDO, Map.of());

        assertThat(submitted.html().select("main").text())
                .contains(
                        "This restores what was published before edition " + drafting.current() + ".",
                        "恢复第" + drafting.current() + "版发布之前");
        assertThat(submitted.html().select(".lead .state").text()).isEqualTo("In review");
        assertThat(drafting.view(id(submitted)).latest().content()).isEqualTo(before);
        publish(id(submitted));
        assertThat(drafting.published(figure)).isEqualTo(before);
    }

    @Test
    void aSecondRequestFindsTheSameChange() {
        long change = published(Drafting.figure(319), "Wrong.");
        Answer page = edith.get("/staff/changes/" + change);
        long first = id(edith.submit(page, UNDO, Map.of()));

        assertThat(id(edith.submit(page, UNDO, Map.of()))).isEqualTo(first);
    }

    @Test
    void aSubjectThatWasChangedSinceIsLeftForAForm() {
        Subject figure = Drafting.figure(320);
        long change = published(figure, "Wrong.");
        int edition = drafting.current();
        published(figure, "Right.");
        Answer refused = edith.submit(edith.get("/staff/changes/" + change), UNDO, Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("main").text()).contains("It was changed again later");
        assertThat(refused.html().select("main a[href^=/staff/content/]").attr("href"))
                .isEqualTo("/staff/content/figure/320?edition=" + (edition - 1));
        assertThat(drafting.published(figure).get(FIELD)).isEqualTo("Right.");
    }

    @Test
    void aWholeEditionIsUndone() {
        long one = approved(Drafting.figure(321), "Wrong.");
        long other = approved(Drafting.figure(325), "Wrong.");
        rita.submit(
                rita.get("/staff/editions/new?change=" + one + "&change=" + other),
                "main form",
                Map.of("summary", "Both."));
        Answer page = edith.get("/staff/editions/" + drafting.current() + "/undo");
        Answer submitted = edith.submit(page, UNDO, Map.of());

        assertThat(page.html().select("main .work > li")).hasSize(2);
        assertThat(drafting.view(id(submitted)).subjects()).hasSize(2);
        assertThat(submitted.html().select(".lead .state").text()).isEqualTo("In review");
        assertThat(edith.get("/staff").html().select("form[action$=/undo] button"))
                .isNotEmpty();
    }

    @Test
    void whatStaysIsListedBeforeTheRestOfAnEditionIsUndone() {
        long one = approved(Drafting.figure(318), "Wrong.");
        long other = approved(Drafting.figure(327), "Wrong.");
        rita.submit(
                rita.get("/staff/editions/new?change=" + one + "&change=" + other),
                "main form",
                Map.of("summary", "Both."));
        int edition = drafting.current();
        published(Drafting.figure(318), "Right.");
        Answer asked =
                edith.submit(edith.get("/staff"), "form[action='/staff/editions/" + edition + "/undo']", Map.of());

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.html().select("main").text()).contains("It was changed again later");
        assertThat(drafting.view(id(edith.submit(asked, UNDO, Map.of()))).subjects())
                .hasSize(1);
    }

    @Test
    void onlyEditorsUndo() {
        long change = published(Drafting.figure(329), "Wrong.");

        assertThat(rita.get("/staff/changes/" + change).html().select(UNDO)).isEmpty();
        assertThat(rita.get("/staff/editions/" + drafting.current() + "/undo").status())
                .isEqualTo(403);
    }

    private long approved(Subject subject, String text) {
        return drafting.approved(subject, Map.of(FIELD, text), ExampleStaff.EDITOR, ExampleStaff.REVIEWER);
    }

    private long published(Subject subject, String text) {
        return publish(approved(subject, text));
    }

    private long publish(long change) {
        rita.submit(rita.get("/staff/changes/" + change), "form[action$=/publication]", Map.of());
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.PUBLISHED);
        return change;
    }

    private static long id(Answer answer) {
        return Long.parseLong(answer.place().replaceAll(".*/", ""));
    }
}
