package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** The form says how numbers and times are understood, and which unit follows. */
@StaffPortal
class UnderstoodFormTest {

    private static final String NEW = "/staff/content/figure/new";
    private static final String INDICATOR = "178";

    private final Browser edith;

    UnderstoodFormTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void saysWhatIsUnderstoodWithoutSaving() {
        String answer = ask(Map.of("number", "about 15", "period", "2019年末", "indicator", INDICATOR));

        assertThat(answer)
                .contains("\"number\":\"Understood as: about 15%\"")
                .contains("\"period\":\"Understood as: end of 2019\"")
                .contains("\"unit\":\"percent\"")
                .contains("\"mistakes\":{}");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(ask(Map.of("period", "29 Feb 2019"))).contains("that month had 28 days");
    }

    @Test
    void theUnitFollowsTheIndicatorWhenItIsSaved() {
        Answer saved = edith.submit(
                edith.get(NEW),
                Example.FORM,
                Map.of("number", "more than 15", "period", "2019", "indicator", INDICATOR, "area", "53"));
        Answer form = edith.get(edith.place() + "/edit");

        assertEquals(200, saved.status());
        assertEquals("percent", Example.value(form, "unit"));
        assertEquals("more-than", Example.value(form, "qualifier"));
        assertEquals("15", Example.value(form, "number"));
    }

    @Test
    void asksFirstWhatIsMostOftenChanged() {
        Answer published = edith.get("/staff/content/figure/354");
        Answer fresh = edith.get(NEW);

        assertEquals(
                "number",
                published
                        .html()
                        .select(Example.FORM + " .group .field :is(input, select)")
                        .attr("name"));
        assertEquals(
                "indicator",
                fresh.html()
                        .select(Example.FORM + " .group .field :is(input, select)")
                        .attr("name"));
        assertThat(published.html().select("details.group > summary").eachText())
                .anyMatch(line -> line.startsWith("Indicator and area") && line.contains("·"));
    }

    @Test
    void aFoldedPartWithAMistakeIsOpen() {
        Answer again = edith.submit(
                edith.get("/staff/content/figure/354"), Example.FORM, Map.of("note.footnote.en", "[[figure:"));

        assertEquals(422, again.status());
        assertEquals(0, again.html().select("details [id=note.footnote.en]").size());
    }

    private String ask(Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>();
        Browser.held(edith.get(NEW).html().expectFirst(Example.FORM))
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        fields.putAll(typed);
        return edith.post("/staff/content/figure/reading", List.copyOf(fields.entrySet()))
                .body();
    }
}
