package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.editorial.change.ChangeState;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A step that a person may not take is not offered, and is refused when it is posted. The typed text is kept. */
@StaffPortal
class RefusalRecorderTest {

    private static final Map<String, String> OTHER = Map.of("note.footnote.en", "A note.");

    private final Portal portal;
    private final Drafting drafting;
    private final ExampleStaff staff;
    private final Browser edith;
    private final Browser rita;

    RefusalRecorderTest(Portal portal, ApplicationContext context, ExampleStaff staff) {
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.staff = staff;
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void authorsCannotApproveTheirOwnChange() {
        String both = "both-" + UUID.randomUUID().toString().substring(0, 8);
        staff.add(both, Role.EDITOR, Role.REVIEWER);
        Browser bo = Browser.at(portal).signIn(both);
        String change = path(drafting.submitted(Drafting.figure(301), OTHER, both));

        Answer shown = bo.get(change);
        assertThat(shown.html().select("form[action$=/approval]")).isEmpty();
        assertThat(shown.html().select(".note").text()).contains("somebody else has to review");
        assertThat(bo.get("/staff/review")
                        .html()
                        .select("li:has(a[href=" + change + "]) .flag")
                        .text())
                .contains("somebody else has to");

        Answer refused = post(bo, change, "/approval", Map.of("revision", "1", "edition", "" + drafting.current()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("[role=alert]").text()).contains("somebody else has to review");
        assertThat(state(change)).isEqualTo(ChangeState.SUBMITTED);
    }

    @Test
    void aRevisionThatWasNotShownIsNotApproved() {
        long id = drafting.submitted(Drafting.figure(302), OTHER, ExampleStaff.EDITOR);
        Answer seen = rita.get(path(id));
        drafting.revised(id, Map.of("note.footnote.en", "Another note."), ExampleStaff.SECOND_EDITOR);
        drafting.submit(id, ExampleStaff.SECOND_EDITOR);

        Answer refused = rita.submit(seen, "form[action$=/approval]", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("[role=alert]").text()).contains("newer revision");
        assertThat(refused.html()
                        .select("form[action$=/approval] input[name=revision]")
                        .val())
                .isEqualTo("2");
    }

    @Test
    void aChangedBaseNeedsAnotherReview() {
        long slow = drafting.submitted(Drafting.figure(303), OTHER, ExampleStaff.EDITOR);
        Answer seen = rita.get(path(slow));
        long fast = drafting.approved(
                Drafting.figure(303),
                Map.of("note.correction.en", "Mended."),
                ExampleStaff.SECOND_EDITOR,
                ExampleStaff.SECOND_REVIEWER);
        rita.submit(rita.get("/staff/editions/new?when=now&change=" + fast), "main form", Map.of("summary", "Mended."));

        Answer refused = rita.submit(seen, "form[action$=/approval]", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select(".steps").text()).contains("The changes were combined");
        assertThat(state(path(slow))).isEqualTo(ChangeState.SUBMITTED);
    }

    @Test
    void aStepFromAnotherStateIsRefusedAndKeepsWhatWasTyped() {
        String change = path(drafting.begun(Drafting.figure(304), OTHER, ExampleStaff.EDITOR));
        Answer seen = edith.get(change);
        drafting.submit(drafting.view(id(change)).change().id(), ExampleStaff.EDITOR);

        Answer refused = edith.submit(
                seen, "form[action$=/submission]", Map.of("kind", "wording", "reason", "A reason worth keeping."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("[role=alert] blockquote").text()).isEqualTo("A reason worth keeping.");
    }

    @Test
    void onlyAuthorsSubmitRecallAndAbandon() {
        String change = path(drafting.begun(Drafting.figure(306), OTHER, ExampleStaff.EDITOR));
        Browser edgar = Browser.at(portal).signIn(ExampleStaff.SECOND_EDITOR);

        assertThat(edgar.get(change).html().select("form[action*=changes]:not([action$=/remarks])"))
                .isEmpty();
        for (String step : List.of("/submission", "/recall", "/abandonment")) {
            Answer refused = post(edgar, change, step, Map.of("revision", "1", "kind", "wording", "reason", "Mine."));
            assertThat(refused.status()).as(step).isEqualTo(403);
        }
        assertThat(state(change)).isEqualTo(ChangeState.DRAFT);
    }

    @Test
    void rolesThatMayNotAreRefused() {
        String change = path(drafting.submitted(Drafting.figure(307), OTHER, ExampleStaff.EDITOR));
        Browser ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);

        assertThat(ada.get(change).status()).isEqualTo(200);
        assertThat(ada.get(change).html().select("main form")).isEmpty();
        for (Browser somebody : List.of(ada, edith)) {
            for (String step : List.of("/approval", "/return")) {
                assertThat(post(somebody, change, step, Map.of("returnRemark", "No."))
                                .status())
                        .isEqualTo(403);
            }
            assertThat(somebody.get("/staff/review").status()).isEqualTo(403);
            assertThat(somebody.get("/staff/editions").status()).isEqualTo(403);
            assertThat(post(somebody, "/staff/editions", "", Map.of("summary", "Mine."))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(state(change)).isEqualTo(ChangeState.SUBMITTED);
    }

    @Test
    void aChangeIsTakenBackAndGivenUpByItsAuthor() {
        String change = path(drafting.submitted(Drafting.figure(308), OTHER, ExampleStaff.EDITOR));
        edith.submit(edith.get(change), "form[action$=/recall]", Map.of());
        assertThat(state(change)).isEqualTo(ChangeState.DRAFT);

        Answer asked = edith.get(change + "/abandonment");
        assertThat(state(change)).isEqualTo(ChangeState.DRAFT);
        Answer gone = edith.submit(asked, "main form", Map.of());
        assertThat(gone.html().select(".lead .state").text()).isEqualTo("Discarded");
        assertThat(state(change)).isEqualTo(ChangeState.ABANDONED);
    }

    @Test
    void unknownChangesAreNotFound() {
        for (String path : List.of(
                "/staff/changes/999999999",
                "/staff/changes/999999999999999999/revisions/1",
                "/staff/changes/abc",
                path(1).replace("1", "99999999999999999999"))) {
            assertThat(edith.get(path).status()).as(path).isEqualTo(404);
        }
        String change = path(drafting.begun(Drafting.figure(309), OTHER, ExampleStaff.EDITOR));
        assertThat(edith.get(change + "/revisions/1").status()).isEqualTo(200);
        assertThat(edith.get(change + "/revisions/2").status()).isEqualTo(404);
    }

    /** With the token of a page that they may see. */
    private static Answer post(Browser browser, String path, String step, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(
                "_csrf",
                browser.get("/staff").html().select("input[name=_csrf]").val());
        return browser.post(path + step, List.copyOf(all.entrySet()));
    }

    private ChangeState state(String change) {
        return drafting.view(id(change)).change().state();
    }

    private static String path(long change) {
        return "/staff/changes/" + change;
    }

    private static long id(String change) {
        return Long.parseLong(change.replaceAll(".*/", ""));
    }
}
