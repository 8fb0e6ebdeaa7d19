package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.portal.StatementCount;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The position of an item is chosen among the names of its siblings, without scripts. */
@StaffPortal
class ChosenPositionTest {

    private static final String GROWTH = "/staff/content/indicator/101";

    private final Portal portal;
    private final ApplicationContext context;
    private final Browser edith;
    private final Browser edgar;

    ChosenPositionTest(Portal portal, ApplicationContext context) {
        this.context = context;
        this.portal = portal;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        edgar = Browser.at(portal).signIn(ExampleStaff.SECOND_EDITOR);
    }

    @Test
    void theSiblingsAreOfferedByNameAndThePresentPlaceIsChosen() {
        Answer form = edith.get(GROWTH);

        List<String> texts = form.html().select("select[id=position] option").eachText();
        assertEquals("First", texts.get(1));
        assertEquals("After Digital economy value added", chosen(form));
        assertEquals(8, texts.size(), texts.toString());
        assertTrue(texts.stream().noneMatch(text -> text.equals("After Digital economy growth")));
        assertEquals("2", Example.value(form, "position"));
        assertEquals(
                "排在“数字经济增加值”之后",
                chosen(Browser.at(portal)
                        .signIn(ExampleStaff.EDITOR)
                        .in(Language.ZH)
                        .get("/staff/zh/content/indicator/101")));
    }

    @Test
    void theOthersMakeRoomInTheSameChange() {
        edith.submit(edith.get(GROWTH), Example.FORM, Map.of("position", "after-102"));
        String change = edith.place();

        assertEquals("3", Example.value(edith.get(change + "/edit/101"), "position"));
        assertEquals("2", Example.value(edith.get(change + "/edit/102"), "position"));
        assertEquals("After Digital economy growth above GDP growth", chosen(edith.get(change + "/edit/101")));
        edith.submit(edith.get(change + "/edit/101"), Example.FORM, Map.of("position", "first"));
        assertEquals("1", Example.value(edith.get(change + "/edit/101"), "position"));
        assertEquals("2", Example.value(edith.get(change + "/edit/100"), "position"));
        assertEquals("3", Example.value(edith.get(change + "/edit/102"), "position"));
    }

    @Test
    void theComparisonSaysThePositionsInWords() {
        edith.submit(edith.get(GROWTH), Example.FORM, Map.of("position", "after-102"));
        String change = edith.place();

        assertEquals(
                List.of("After Digital economy value added", "After Digital economy growth above GDP growth"),
                compared(edith.get(change), 101));
        assertEquals(
                List.of("After Digital economy growth", "After Digital economy value added"),
                compared(edith.get(change), 102));
        edith.submit(edith.get(change + "/edit/101"), Example.FORM, Map.of("position", "first"));
        assertEquals(List.of("After Digital economy value added", "First"), compared(edith.get(change), 101));
        Answer third = edith.get(change + "/revisions/3");
        assertEquals(
                "After Digital economy growth above GDP growth",
                third.html().select(".said del").text());
        assertEquals("First", third.html().select(".said ins").text());
    }

    @Test
    void theComparisonOfARevisionHasSiblingsThatWereTakenOut() {
        edith.submit(edith.get("/staff/content/indicator/102"), Example.FORM, Map.of("name.en", "Lead over GDP"));
        String change = edith.place();
        edith.submit(
                edith.get(GROWTH + "?change=" + change.replaceAll("\\D", "")),
                Example.FORM,
                Map.of("name.en", "Digital growth"));
        edith.submit(edith.get(change), "form[action$='/removal']:has([name=item][value=101])", Map.of());
        edith.submit(edith.get(change + "/edit/102"), Example.FORM, Map.of("name.en", "Lead over GDP growth"));

        assertEquals(
                List.of("After Digital economy growth"),
                edith
                        .get(change + "/revisions/4?all=yes")
                        .html()
                        .select(".compared:has(h3:matches(^Order)) .said")
                        .eachText()
                        .stream()
                        .distinct()
                        .toList());
    }

    @Test
    void theComparisonSaysWhichItemIsLast() {
        edith.submit(edith.get("/staff/content/topic/new"), Example.FORM, Map.of("name.en", "Docks", "sector", "11"));
        Browser chinese = Browser.at(portal).signIn(ExampleStaff.REVIEWER).in(Language.ZH);
        String place = edith.place();

        assertTrue(edith.get(place).html().select("#compare").text().contains("Last, after "));
        assertTrue(chinese.get(place.replace("/staff/", "/staff/zh/"))
                .html()
                .select("#compare")
                .text()
                .contains("排在最后，位于“"));
    }

    /** Returns the positions of the item in a change, the published one first. */
    private static List<String> compared(Answer change, long item) {
        return change.html()
                .select("#compare > section:has(a.button[href$=/" + item + "]) .compared:has(h3:matches(^Order)) .said")
                .eachText();
    }

    @Test
    void aNewItemIsLastWithoutAChoice() {
        edith.submit(edith.get("/staff/content/topic/new"), Example.FORM, Map.of("name.en", "Quays", "sector", "10"));
        String change = edith.place();
        Answer form = edith.get(change + "/edit");

        assertEquals("6", Example.value(form, "position"));
        Map<String, String> next = Map.of("name.en", "Yards", "sector", "10");
        Answer second = edith.get("/staff/content/topic/new?change=" + change.replaceAll("\\D", ""));
        edith.submit(second, Example.FORM, next);
        List<String> forms = edith.get(edith.place())
                .html()
                .select("#compare a[href*='/edit/']")
                .eachAttr("href");
        assertEquals("7", Example.value(edith.get(forms.get(1)), "position"));
        edith.submit(form, Example.FORM, Map.of("sector", "11"));
        assertEquals("5", Example.value(edith.get(change + "/edit"), "position"));
    }

    @Test
    void anItemOfAnotherSectorIsRefusedAndStaysChosen() {
        Map<String, String> typed = Map.of("name.en", "Quays", "sector", "10", "position", "after-30");
        Answer again = edith.submit(edith.get("/staff/content/topic/new"), Example.FORM, typed);

        assertEquals(422, again.status());
        assertEquals("after-30", Example.value(again, "position"));
        assertTrue(Example.byId(again, "position-mistake").text().contains("is not in this list"), again.body());
        assertEquals("Quays", Example.value(again, "name.en"));
        edith.submit(again, Example.FORM, Map.of("position", "after-24"));
        assertEquals("6", Example.value(edith.get(edith.place() + "/edit"), "position"));
    }

    @Test
    void theChoiceStaysIfAnotherFieldIsInConflict() {
        edith.submit(edith.get(GROWTH), Example.FORM, Map.of("definition.en", "A note."));
        String change = edith.place();
        Answer form = edgar.get(change + "/edit");
        edith.submit(edith.get(change + "/edit"), Example.FORM, Map.of("definition.en", "Another note."));
        Answer conflict =
                edgar.submit(form, Example.FORM, Map.of("definition.en", "The third note.", "position", "after-102"));

        assertEquals(409, conflict.status());
        assertEquals("after-102", Example.value(conflict, "position"));
        edgar.submit(conflict, Example.FORM, Map.of());
        assertEquals("3", Example.value(edith.get(change + "/edit/101"), "position"));
        assertEquals("2", Example.value(edith.get(change + "/edit/102"), "position"));
    }

    @Test
    void theOwnChoiceOfTwoMakesRoomAsWell() {
        edith.submit(edith.get(GROWTH), Example.FORM, Map.of("definition.en", "A note."));
        String change = edith.place();
        Answer form = edgar.get(change + "/edit");
        edith.submit(edith.get(change + "/edit"), Example.FORM, Map.of("position", "first"));
        Answer conflict = edgar.submit(form, Example.FORM, Map.of("position", "after-102"));

        assertEquals(409, conflict.status());
        assertEquals(
                "After Digital economy growth above GDP growth|First|After Digital economy value added",
                String.join(
                        "|",
                        Example.byId(conflict, "position-conflict")
                                .select(".said")
                                .eachText()));
        edgar.submit(conflict, Example.FORM, Map.of());
        assertEquals("After Digital economy growth above GDP growth", chosen(edith.get(change + "/edit/101")));
    }

    @Test
    void anotherChoiceAfterGoingBackCountsFromTheChangeThatTheFormBegan() {
        Answer form = edith.get(GROWTH);
        edith.submit(form, Example.FORM, Map.of("position", "after-102"));
        String change = edith.place();
        edith.submit(form, Example.FORM, Map.of("position", "first"));

        assertEquals(change, edith.place());
        List<String> positions = Stream.of("101", "100", "102")
                .map(item -> Example.value(edith.get(change + "/edit/" + item), "position"))
                .toList();
        assertEquals(List.of("1", "2", "3"), positions);
    }

    @Test
    void aNewItemThatIsSentTwiceKeepsItsPosition() {
        edith.submit(edith.get(GROWTH), Example.FORM, Map.of("definition.en", "A definition."));
        String change = edith.place().replaceAll("\\D", "");
        for (String partOf : List.of("", "?change=" + change)) {
            Answer form = edith.get("/staff/content/topic/new" + partOf);
            Map<String, String> typed = Map.of("name.en", "Quays", "sector", "10");
            edith.submit(form, Example.FORM, typed);
            edith.submit(form, Example.FORM, typed);

            List<String> positions = new Drafting(context)
                    .view(Long.parseLong(edith.place().replaceAll("\\D", ""))).revisions().stream()
                            .filter(revision -> revision.title().english().equals("Quays"))
                            .map(revision -> revision.content().get("position"))
                            .toList();
            assertEquals(List.of("6"), positions);
        }
    }

    @Test
    void readingWhileTypingTakesFewStatements() {
        long change = new Drafting(context)
                .begun(new Subject(ItemKind.INDICATOR, 101), Map.of("slug", "growth-2"), ExampleStaff.EDITOR);
        OpenForm open =
                context.getBean(FormOpener.class).ofNew("indicator", new Drafting(context).member(ExampleStaff.EDITOR));
        ContentForm form = ContentForm.of(
                open.schema(), Map.of("name.en", "Quays", "topic", "20", "part-of", String.valueOf(change)));
        ContentFormView view = context.getBean(ContentFormView.class);

        assertTrue(StatementCount.of(() -> view.understood(open, form)) <= 2);
    }

    private static String chosen(Answer form) {
        return form.html().select("select[id=position] option[selected]").text();
    }
}
