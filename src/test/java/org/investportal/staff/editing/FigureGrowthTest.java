package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The growth of a new figure is typed in its form and saved as a figure of the same change. */
@StaffPortal
class FigureGrowthTest {

    private static final String NEW = "/staff/content/figure/new";
    private static final Map<String, String> TYPED = Map.of(
            "indicator", "100", "area", "53", "period", "2031", "number", "300 billion yuan", "growth", "about 15.1 %");
    private static final Map<String, String> WITH_SOURCE = Map.of(
            "readings.1.source",
            "60",
            "readings.1.place",
            "5.1.1",
            "readings.1.role",
            "value",
            "growth-place",
            "5.1.2");

    private final Browser edith;

    FigureGrowthTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void savesTheGrowthAsAFigureOfTheSameChange() {
        Answer growth = growth(edith.submit(edith.get(NEW), Example.FORM, TYPED));

        assertEquals("101", Example.value(growth, "indicator"));
        assertEquals("53", Example.value(growth, "area"));
        assertEquals("2031", Example.value(growth, "period"));
        assertEquals("15.1", Example.value(growth, "number"));
        assertEquals("percent", Example.value(growth, "unit"));
        assertEquals("about", Example.value(growth, "qualifier"));
    }

    @Test
    void revisesTheGrowthWithItsFigure() {
        edith.submit(edith.get(NEW), Example.FORM, TYPED);
        String change = edith.place();
        Answer figure = edith.get(change + "/edit");
        assertEquals("15.1", Example.value(figure, "growth"));
        Map<String, String> typed = new HashMap<>(WITH_SOURCE);
        typed.putAll(Map.of("period", "2032", "growth", "15.3"));
        Answer growth = growth(edith.submit(figure, Example.FORM, typed));

        assertEquals("2032", Example.value(growth, "period"));
        assertEquals("15.3", Example.value(growth, "number"));
        assertEquals("about", Example.value(growth, "qualifier"));
        assertEquals("60", Example.value(growth, "readings.1.source"));
        assertEquals("5.1.2", Example.value(growth, "readings.1.place"));
        assertEquals("5.1.2", Example.value(edith.get(change + "/edit"), "growth-place"));
    }

    @Test
    void takesTheGrowthOutWhenItsFieldIsEmptied() {
        edith.submit(edith.get(NEW), Example.FORM, TYPED);
        Answer figure = edith.get(edith.place() + "/edit");

        Answer change = edith.submit(figure, Example.FORM, Map.of("growth", ""));
        assertEquals(1, change.html().select("#compare > section").size());
    }

    @Test
    void savesNothingIfTheGrowthIsNotUnderstood() {
        Map<String, String> typed = new HashMap<>(TYPED);
        typed.put("growth", "a lot");
        Answer again = edith.submit(edith.get(NEW), Example.FORM, typed);

        assertEquals(422, again.status());
        assertEquals("a lot", Example.value(again, "growth"));
        assertTrue(again.html().select("#growth-mistake").hasText());
    }

    @Test
    void saysThatTheSourceIsMissingUnlessItsRowHasAMistake() {
        Map<String, String> typed = new HashMap<>(TYPED);
        typed.put("growth-place", "5.1.2");
        Answer without = edith.submit(edith.get(NEW), Example.FORM, typed);
        assertEquals(422, without.status());
        assertTrue(without.html().select("#growth-place-mistake").text().contains("Choose that source first"));

        typed.putAll(WITH_SOURCE);
        typed.put("readings.1.place", "no such place");
        Answer wrong = edith.submit(edith.get(NEW), Example.FORM, typed);
        assertEquals(422, wrong.status());
        assertTrue(wrong.html().select("#growth-place-mistake").isEmpty());
        assertEquals("5.1.2", Example.value(wrong, "growth-place"));
    }

    @Test
    void saysThatNoIndicatorStatesTheGrowth() {
        Map<String, String> typed = new HashMap<>(TYPED);
        typed.put("indicator", "178");
        Answer again = edith.submit(edith.get(NEW), Example.FORM, typed);

        assertEquals(422, again.status());
        assertTrue(again.html().select("#growth-mistake").text().startsWith("No indicator states the growth"));
    }

    @Test
    void leavesTheGrowthAloneThatWasAddedWhileTheFormWasOpen() {
        String change = withoutGrowth();
        Answer open = edith.get(change + "/edit");
        edith.submit(edith.get(change + "/edit"), Example.FORM, Map.of("growth", "15.1"));
        Answer saved = edith.submit(open, Example.FORM, Map.of("number", "2.5 billion"));

        assertEquals("15.1", Example.value(growth(saved), "number"));
    }

    @Test
    void saysThatAnotherPersonChangedTheGrowthBeforeItReplacesIt() {
        String change = withoutGrowth();
        Answer open = edith.get(change + "/edit");
        edith.submit(edith.get(change + "/edit"), Example.FORM, Map.of("growth", "15.1"));
        Answer again = edith.submit(open, Example.FORM, Map.of("growth", "16.2"));

        assertEquals(422, again.status());
        assertTrue(again.html().select("#growth-mistake").text().contains("15.1"));
        assertEquals("16.2", Example.value(again, "growth"));
        Answer saved = edith.submit(again, Example.FORM, Map.of());
        assertEquals("16.2", Example.value(growth(saved), "number"));
    }

    @Test
    void asksForTheGrowthOfALocation() {
        Answer again = edith.submit(edith.get(NEW), Example.FORM, WITH_SOURCE);

        assertEquals(422, again.status());
        assertTrue(again.html().select("#growth-mistake").hasText());
        assertEquals("5.1.2", Example.value(again, "growth-place"));
    }

    @Test
    void addsBothNumbersToASourceInPagesThatIsNewInTheChange() {
        String change = withoutGrowth();
        String id = change.replaceAll(".*/", "");
        Answer both = edith.submit(
                edith.get("/staff/content/source/new?change=" + id),
                Example.FORM,
                Map.of("name.en", "Ledger of the port"));
        String form = both.html()
                .select("#compare > section")
                .get(1)
                .select("a.button")
                .attr("href");
        String source = form.replaceAll(".*/", "");
        Answer saved = edith.submit(
                edith.get(change + "/edit"),
                Example.FORM,
                Map.of(
                        "readings.1.source",
                        source,
                        "readings.1.place",
                        "page 12",
                        "readings.1.role",
                        "value",
                        "growth",
                        "15.1",
                        "growth-place",
                        "page 13"));

        assertEquals(
                200,
                saved.status(),
                saved.html().select(".error-summary, .mistake").text());
        assertEquals("12.1.1 | 300 billion\n13.1.1 | 15.1", Example.value(edith.get(form), "mentions"));
    }

    /** Returns the address of a change with a figure without growth. */
    private String withoutGrowth() {
        Map<String, String> typed = new HashMap<>(TYPED);
        typed.put("growth", "");
        edith.submit(edith.get(NEW), Example.FORM, typed);
        return edith.place();
    }

    @Test
    void asksForTheGrowthOfNewFiguresOnly() {
        assertEquals(1, edith.get(NEW).html().select("#growth").size());
        assertEquals(
                0,
                edith.get("/staff/content/figure/305").html().select("#growth").size());
    }

    /** Returns the form of the second item of the change. */
    private Answer growth(Answer change) {
        Element second = change.html().select("#compare > section").get(1);
        return edith.get(second.select("a.button").attr("href"));
    }
}
