package org.investportal.staff.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.investportal.staff.MovedClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;

/** An edition that its publisher undid within an hour is no correction; every other undo is one. */
@StaffPortal
class UndoneAtOnceTest {

    private static final String FIELD = "note.footnote.en";
    private static final String UNDO = "form[action*=/undo]";

    private final Portal portal;
    private final Drafting drafting;
    private final MovedClock clock;

    UndoneAtOnceTest(Portal portal, ApplicationContext context, MovedClock clock) {
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.clock = clock;
    }

    @ParameterizedTest
    @CsvSource({"318, 59, false", "319, 60, true"})
    void isACorrectionFromSixtyMinutesOn(long figure, int minutes, boolean corrected) {
        publish(ExampleStaff.REVIEWER, approved(Drafting.figure(figure)));
        int wrong = drafting.current();
        clock.forward(Duration.ofMinutes(minutes));
        publish(ExampleStaff.REVIEWER, undone("/staff/editions/" + wrong + "/undo"));
        int undo = drafting.current();

        assertThat(isCorrection(wrong)).isEqualTo(corrected);
        assertThat(isCorrection(undo)).isEqualTo(corrected);
        assertThat(said("/editions", "Undone within an hour by the person who published it: Edition " + undo))
                .isNotEqualTo(corrected);
        assertThat(said("/editions/" + wrong, "Undone within an hour")).isNotEqualTo(corrected);
        assertThat(said("/editions/" + undo, "Undoes within an hour, by the same person: Edition " + wrong))
                .isNotEqualTo(corrected);
        assertThat(said("/zh/editions/" + wrong, "一小时内，已由发布人自行撤销")).isNotEqualTo(corrected);
        assertThat(Browser.at(portal).get("/feed.atom").body()).contains("/editions/" + wrong, "/editions/" + undo);
        assertThat(said("/editions/" + wrong, "Wrong.")).isTrue();
    }

    @Test
    void isACorrectionIfAnotherPersonPublishesTheUndo() {
        publish(ExampleStaff.REVIEWER, approved(Drafting.figure(320)));
        int wrong = drafting.current();
        publish(ExampleStaff.SECOND_REVIEWER, undone("/staff/editions/" + wrong + "/undo"));

        assertThat(isCorrection(wrong)).isTrue();
        assertThat(isCorrection(drafting.current())).isTrue();
    }

    @Test
    void isACorrectionIfOnlyPartOfItIsUndone() {
        long one = approved(Drafting.figure(321));
        long other = approved(Drafting.figure(325));
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        rita.submit(
                rita.get("/staff/editions/new?change=" + one + "&change=" + other),
                "main form",
                Map.of("summary", "Both."));
        int wrong = drafting.current();
        publish(ExampleStaff.REVIEWER, undone("/staff/changes/" + one));

        assertThat(isCorrection(wrong)).isTrue();
        assertThat(isCorrection(drafting.current())).isTrue();
    }

    @Test
    void isACorrectionAgainIfTheUndoIsUndoneAtOnce() {
        publish(ExampleStaff.REVIEWER, approved(Drafting.figure(327)));
        int wrong = drafting.current();
        publish(ExampleStaff.REVIEWER, undone("/staff/editions/" + wrong + "/undo"));
        int undo = drafting.current();
        assertThat(isCorrection(wrong)).isFalse();
        publish(ExampleStaff.REVIEWER, undone("/staff/editions/" + undo + "/undo"));

        assertThat(isCorrection(wrong)).isTrue();
        assertThat(isCorrection(undo)).isFalse();
        assertThat(isCorrection(drafting.current())).isFalse();
    }

    private long approved(Subject subject) {
        return drafting.approved(subject, Map.of(FIELD, "Wrong."), ExampleStaff.EDITOR, ExampleStaff.REVIEWER);
    }

    /** Returns the change that undoes what the page is about. */
    private long undone(String page) {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        Answer submitted = edith.submit(edith.get(page), UNDO, Map.of());
        return Long.parseLong(submitted.place().replaceAll(".*/", ""));
    }

    /** Signs in each time, because the clock ends sessions. */
    private void publish(String name, long change) {
        Browser reviewer = Browser.at(portal).signIn(name);
        reviewer.submit(reviewer.get("/staff/changes/" + change), "form[action$=/publication]", Map.of());
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.PUBLISHED);
    }

    private boolean isCorrection(int edition) {
        return !page("/corrections")
                .select("main a[href~=/editions/" + edition + "(#.*)?$]")
                .isEmpty();
    }

    private boolean said(String path, String words) {
        return page(path).select("main").text().contains(words);
    }

    /** Read anew each time, since the pages change. */
    private Document page(String path) {
        return Browser.at(portal).get(path).html();
    }
}
