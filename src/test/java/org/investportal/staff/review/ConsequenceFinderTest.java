package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Authors see the conflicts that a change would cause before they submit it, and reviewers and publishers see them, too. */
@StaffPortal
class ConsequenceFinderTest {

    private static final long CULTURE_IN_2017 = 335;
    private static final long NEW_ENTERPRISES = 327;

    private final Portal portal;
    private final Drafting drafting;
    private final Browser edith;

    ConsequenceFinderTest(Portal portal, ApplicationContext context) {
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void aWrongUnitConflictsWithRelatedFigures() {
        String checks = portal.ask("GET", "/data/checks.json").body();
        long change = drafting.begun(
                Drafting.figure(CULTURE_IN_2017), Map.of("number", "304.1 million"), ExampleStaff.EDITOR);
        Element shown = consequences(change);

        assertThat(shown.select(".finding-conflicts").eachText())
                .anySatisfy(text -> assertThat(text).contains("304.1 million yuan ÷ 24.2%", "they cannot all be right"))
                .anySatisfy(text -> assertThat(text).contains("187 billion yuan is part of 304.1 million yuan"));
        assertThat(shown.select(".finding-implausible")).isNotEmpty();
        assertThat(portal.ask("GET", "/data/checks.json").body()).isEqualTo(checks);
    }

    @Test
    void resolvedDoubtsAreListed() {
        long change = drafting.begun(Drafting.figure(NEW_ENTERPRISES), Map.of("number", "27.62"), ExampleStaff.EDITOR);
        Element shown = consequences(change);

        assertThat(shown.select("h3").eachText()).containsExactly("Findings resolved");
        assertThat(shown.select(".finding-working").eachText())
                .singleElement()
                .satisfies(settled -> assertThat(settled).contains("the stated change is 27.71%, between the two"));
    }

    @Test
    void wordsContradictNoFigure() {
        long change = drafting.begun(
                Drafting.figure(CULTURE_IN_2017), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);

        assertThat(consequences(change).select(".finding")).isEmpty();
        assertThat(consequences(change).text()).contains("No new conflicts with other figures");
    }

    @Test
    void anInvalidDraftHasNoConsequences() {
        long change = drafting.begun(Drafting.figure(CULTURE_IN_2017), Map.of("number", ""), ExampleStaff.EDITOR);

        assertThat(consequences(change).text()).contains("Correct the errors of the checklist first");
    }

    /** Each alone keeps part and whole apart; both together do not. */
    @Test
    void chosenChangesAreTakenTogether() {
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        long part = drafting.approved(
                Drafting.figure(309), Map.of("number", "125.5 billion"), ExampleStaff.EDITOR, ExampleStaff.REVIEWER);
        long whole = drafting.approved(
                Drafting.figure(305), Map.of("number", "105.5 billion"), ExampleStaff.EDITOR, ExampleStaff.REVIEWER);
        Answer wrong = rita.submit(
                rita.get("/staff/editions/new?change=" + part + "&change=" + whole),
                "main form",
                Map.of("summary", "", "when", "now"));

        assertThat(consequences(part).select(".finding-conflicts").text()).doesNotContain("is part of");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#consequences .finding-conflicts").text())
                .contains("125.5 billion yuan is part of 105.5 billion yuan");
    }

    private Element consequences(long change) {
        return edith.get("/staff/changes/" + change).html().expectFirst("#consequences");
    }
}
