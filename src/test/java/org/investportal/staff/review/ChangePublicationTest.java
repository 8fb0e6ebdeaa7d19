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

/** A reviewer approves and publishes a change in one step, and publishes an approved one in another. */
@StaffPortal
class ChangePublicationTest {

    private static final long CULTURE_IN_2017 = 335;
    private static final Map<String, String> NOTED = Map.of("note.footnote.en", "Looked up.");
    private static final String FORM = "form[action$=/publication]";

    private final Portal portal;
    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;

    ChangePublicationTest(Portal portal, ApplicationContext context) {
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void approvesAndPublishesWithTheReasonAsSummary() {
        long change = drafting.submitted(Drafting.figure(312), NOTED, ExampleStaff.EDITOR);
        Answer seen = rita.get(page(change));
        Answer published = rita.submit(seen, FORM, Map.of());

        assertThat(seen.html().select("button[form=publication]").text()).isEqualTo("Approve and publish");
        assertThat(seen.html().select("#summary").text()).isEqualTo("A digit was wrong.");
        assertThat(published.html().select(".lead").text()).contains("It is part of edition " + drafting.current());
        assertThat(drafting.view(change).participants())
                .anyMatch(one -> !one.author()
                        && one.account()
                                == drafting.member(ExampleStaff.REVIEWER).account());
        assertThat(Browser.at(portal).get("/editions/" + drafting.current()).body())
                .contains("A digit was wrong.");
    }

    @Test
    void publishesAnApprovedChangeWithAnotherSummary() {
        long change = approved(313);
        Answer published = rita.submit(rita.get(page(change)), FORM, Map.of("summary", "Robots, once more."));

        assertThat(published.status()).isEqualTo(200);
        assertThat(Browser.at(portal).get("/editions/" + drafting.current()).body())
                .contains("Robots, once more.");
    }

    @Test
    void sendingTwicePublishesOnce() {
        long change = drafting.submitted(Drafting.figure(314), NOTED, ExampleStaff.EDITOR);
        Answer seen = rita.get(page(change));
        rita.submit(seen, FORM, Map.of());
        int edition = drafting.current();
        Answer again = rita.submit(seen, FORM, Map.of());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.html().select(".lead").text()).contains("It is part of edition " + edition);
        assertThat(drafting.current()).isEqualTo(edition);
    }

    @Test
    void aNewerRevisionIsNotPublishedUnseen() {
        long change = drafting.submitted(Drafting.figure(315), NOTED, ExampleStaff.EDITOR);
        Answer seen = rita.get(page(change));
        drafting.revised(change, Map.of("note.footnote.en", "Looked up twice."), ExampleStaff.EDITOR);
        drafting.submit(change, ExampleStaff.EDITOR);
        Answer refused = rita.submit(seen, FORM, Map.of("summary", "Typed."));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("[role=alert]").text()).contains("there is a newer revision");
        assertThat(refused.html().select("#summary").text()).isEqualTo("Typed.");
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.SUBMITTED);
    }

    @Test
    void newConflictsNeedAReasonAndNothingIsApprovedWithoutOne() {
        String before = drafting.published(Drafting.figure(CULTURE_IN_2017)).get("number");
        long change = wrong();
        Answer seen = rita.get(page(change));
        Answer without = rita.submit(seen, FORM, Map.of());
        Answer unseen = rita.submit(seen, FORM, Map.of("conflict", "another", "conflictReason", "None."));

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.html().select(".error-summary a").attr("href")).isEqualTo("#conflictReason");
        assertThat(unseen.status()).isEqualTo(409);
        assertThat(unseen.html().select("[role=alert]").text()).contains("new conflicts between figures");
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.SUBMITTED);

        Answer published = rita.submit(without, FORM, Map.of("conflictReason", "The yearbook says so."));
        assertThat(published.status()).isEqualTo(200);
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.PUBLISHED);
        restore(before);
    }

    @Test
    void aNumberThatItsSourceDoesNotPrintIsShownOpenAndOnTheHomePage() {
        String before = drafting.published(Drafting.figure(CULTURE_IN_2017)).get("number");
        long change = drafting.submitted(
                Drafting.figure(CULTURE_IN_2017), Map.of("number", "305.1 billion"), ExampleStaff.EDITOR);
        Answer seen = rita.get(page(change));
        assertThat(seen.html().select("#consequences details[open] > summary").text())
                .contains("Published and printed value");

        rita.submit(seen, FORM, Map.of());
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.PUBLISHED);
        assertThat(edith.get("/staff").html().select("main").text())
                .contains("The published value is 305.1 billion yuan, the printed value is 304.1");
        restore(before);
    }

    private long wrong() {
        return drafting.submitted(
                Drafting.figure(CULTURE_IN_2017), Map.of("number", "304.1 million"), ExampleStaff.EDITOR);
    }

    /** Other tests use the same portal. */
    private void restore(String number) {
        long change =
                drafting.submitted(Drafting.figure(CULTURE_IN_2017), Map.of("number", number), ExampleStaff.EDITOR);
        rita.submit(rita.get(page(change)), FORM, Map.of());
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.PUBLISHED);
    }

    @Test
    void authorsNeitherSeeNorUseIt() {
        long change = drafting.submitted(Drafting.figure(316), NOTED, ExampleStaff.EDITOR);

        assertThat(edith.get(page(change)).html().select(FORM)).isEmpty();
    }

    @Test
    void anApprovedChangeSaysWhatIsNext() {
        Answer approved = rita.get(page(approved(317)));

        assertThat(approved.html().select(".lead").text()).contains("can publish it, alone or with other changes");
        assertThat(approved.html().select("button[form=publication]").text()).isEqualTo("Publish now");
        assertThat(approved.html().select("a[href^=/staff/editions/new?change=]"))
                .hasSize(1);
    }

    private long approved(long figure) {
        return drafting.approved(Drafting.figure(figure), NOTED, ExampleStaff.EDITOR, ExampleStaff.REVIEWER);
    }

    private static String page(long change) {
        return "/staff/changes/" + change;
    }
}
