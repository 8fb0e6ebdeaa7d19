package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.content.Content;
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
    private final Catalogue catalogue;
    private final EditionPublisher publisher;

    ChangePublicationTest(Portal portal, ApplicationContext context, Catalogue catalogue, EditionPublisher publisher) {
        this.catalogue = catalogue;
        this.publisher = publisher;
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
        Content before = drafting.published(Drafting.figure(CULTURE_IN_2017));
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
    void aNumberThatItsSourcePrintsOtherwiseWaitsForAnAnswer() {
        Content before = drafting.published(Drafting.figure(CULTURE_IN_2017));
        long change = drafting.begun(
                Drafting.figure(CULTURE_IN_2017),
                Map.of("number", "305.1 billion", "readings", before.get("readings")),
                ExampleStaff.EDITOR);
        Answer seen = edith.get(page(change));

        assertThat(seen.html().select("main").text()).contains("say where your number is from");
        assertThat(seen.html().select("form[action$=/submission]")).isEmpty();
    }

    @Test
    void aPublishedNumberThatItsSourcePrintsOtherwiseIsOnTheHomePage() {
        Content before = drafting.published(Drafting.figure(CULTURE_IN_2017));
        Figure figure = catalogue.at(catalogue.current()).everything().get(Figure.class, CULTURE_IN_2017);
        publisher.publish(Draft.after(catalogue)
                .change(CULTURE_IN_2017, like(figure).stating("exact 305.1 billion cny"))
                .publication());

        assertThat(edith.get("/staff").html().select("main").text())
                .contains("The published value is 305.1 billion yuan, the printed value is 304.1");
        restore(before);
    }

    private long wrong() {
        return drafting.submitted(
                Drafting.figure(CULTURE_IN_2017), Map.of("number", "304.1 million"), ExampleStaff.EDITOR);
    }

    /** Other tests use the same portal. */
    private void restore(Content before) {
        Map<String, String> fields =
                Map.of("number", before.get("number"), "readings", before.get("readings"), "note.correction.en", "");
        long change = drafting.submitted(Drafting.figure(CULTURE_IN_2017), fields, ExampleStaff.EDITOR);
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
