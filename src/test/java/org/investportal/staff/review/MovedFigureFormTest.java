package org.investportal.staff.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An editor says that the period of a published figure was wrong before it moves; a newer number is a figure of its own. */
@StaffPortal
class MovedFigureFormTest {

    private static final long FIGURE = 354;
    private static final String SUBMIT = "form[action$=/submission]";

    private final Drafting drafting;
    private final Browser edith;

    MovedFigureFormTest(Portal portal, ApplicationContext context) {
        drafting = new Drafting(context);
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void asksWhetherThePeriodWasWrong() {
        String change = "/staff/changes/"
                + drafting.begun(Drafting.figure(FIGURE), Map.of("period", "2006"), ExampleStaff.EDITOR);
        Map<String, String> because = Map.of("kind", "correction", "reason", "The year was misread.");
        Answer refused = edith.submit(edith.get(change), SUBMIT, because);
        assertEquals(422, refused.status());
        assertEquals(1, refused.html().select(".error-summary a[href=#moved]").size());

        Answer revision = edith.submit(
                edith.get(change), SUBMIT, Map.of("kind", "revision", "reason", "Newer data.", "moved", "yes"));
        assertEquals(422, revision.status());
        assertEquals(1, revision.html().select(".error-summary a[href=#kind]").size());
        assertEquals(1, revision.html().select("#moved[checked]").size());

        Answer submitted = edith.submit(
                edith.get(change),
                SUBMIT,
                Map.of("kind", "correction", "reason", "The year was misread.", "moved", "yes"));
        assertEquals(200, submitted.status());
        assertEquals("In review", submitted.html().select(".lead .state").text());
    }

    @Test
    void aChangeThatMovesNothingDoesNotAsk() {
        String change =
                "/staff/changes/" + drafting.begun(Drafting.figure(355), Map.of("number", "16"), ExampleStaff.EDITOR);

        assertEquals(0, edith.get(change).html().select("#moved").size());
    }

    @Test
    void anOutdatedFigureGetsANewFigure() {
        Answer ageing = edith.get("/staff/ageing");
        String add = ageing.html()
                .select("a:containsOwn(Add figure for the next period)")
                .attr("href");
        assertTrue(add.matches("/staff/content/figure/new\\?after=\\d+"), add);
        assertEquals(
                0, ageing.html().select("a[href~=/staff/content/figure/\\d+]").size());
    }

    @Test
    void saysWhereAFigureIsUsed() {
        String change = "/staff/changes/"
                + drafting.begun(Drafting.figure(348), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
        Answer page = edith.get(change);

        assertTrue(page.html().select("h3").eachText().contains("Where it is used"));
        assertEquals(
                1, page.html().select("main a[href=/staff/content/sector/12]").size());
    }
}
