package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Two people, or one person twice, have one form open at the same time. */
@StaffPortal
class TwoWindowsTest {

    private final Browser edith;
    private final Browser edgar;

    TwoWindowsTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        edgar = Browser.at(portal).signIn(ExampleStaff.SECOND_EDITOR);
    }

    @Test
    void mergesDifferentFields() {
        String edit = Example.organisation(edith) + "/edit";
        Answer first = edith.get(edit);
        Answer second = edgar.get(edit);
        edith.submit(first, Example.FORM, Map.of("name.zh", "公司"));
        edgar.submit(second, Example.FORM, Map.of("summary.en", "A company."));

        Answer now = edith.get(edit);
        assertEquals("公司", Example.value(now, "name.zh"));
        assertEquals("A company.", Example.value(now, "summary.en"));
    }

    @Test
    void saysThatSavingTakesAChangeOutOfReview() {
        edith.submit(edith.get("/staff/content/indicator/105"), Example.FORM, Map.of("name.en", "Another name"));
        String change = edith.place();
        String warning = "which was submitted. If you save, it is a draft again";
        assertThat(edith.get(change + "/edit").html().select(".lead").text()).doesNotContain(warning);
        edith.submit(edith.get(change), "form[action$=/submission]", Map.of("kind", "wording", "reason", "Clearer."));

        assertThat(edgar.get(change + "/edit").html().select(".lead").text()).contains(warning);
    }

    @Test
    void showsThreeValuesOfTheSameFieldAndLosesNone() {
        String edit = Example.organisation(edith, "Before & after") + "/edit";
        Answer first = edith.get(edit);
        Answer second = edgar.get(edit);
        edith.submit(first, Example.FORM, Map.of("name.en", "Edith’s <name>"));
        Answer conflict =
                edgar.submit(second, Example.FORM, Map.of("name.en", "Edgar’s “name”", "summary.en", "A company."));

        assertEquals(409, conflict.status());
        Element choice = Example.byId(conflict, "name.en-conflict");
        assertEquals(
                "Edgar’s “name”|Edith’s <name>|Before & after",
                String.join("|", choice.select(".said").eachText()));
        assertEquals(
                List.of("#name.en-conflict"),
                conflict.html().select(".error-summary a").eachAttr("href"));
        assertEquals("Edgar’s “name”", Example.value(conflict, "name.en"));
        assertEquals("A company.", Example.value(conflict, "summary.en"));
        assertTrue(conflict.html().getElementById("summary.en-conflict") == null);

        edgar.submit(conflict, Example.FORM, Map.of());
        assertEquals(edit.replace("/edit", ""), edgar.place());
        assertEquals("Edgar’s “name”", Example.value(edgar.get(edit), "name.en"));
    }

    @Test
    void usesTheOtherValueIfChosen() {
        String edit = Example.organisation(edith, "Before") + "/edit";
        Answer first = edith.get(edit);
        Answer second = edgar.get(edit);
        edith.submit(first, Example.FORM, Map.of("name.en", "Edith’s"));
        Answer conflict = edgar.submit(second, Example.FORM, Map.of("name.en", "Edgar’s", "name.zh", "公司"));
        edgar.submit(conflict, Example.FORM, Map.of("choice.name.en", "theirs"));

        Answer now = edgar.get(edit);
        assertEquals("Edith’s", Example.value(now, "name.en"));
        assertEquals("公司", Example.value(now, "name.zh"));
    }

    @Test
    void choosesAmongLinesAsWell() {
        String edit = Example.organisation(edith) + "/edit";
        edith.submit(edith.get(edit), Example.FORM, Map.of("ties.1.figure", "305"));
        Answer first = edith.get(edit);
        Answer second = edgar.get(edit);
        edith.submit(first, Example.FORM, Map.of("ties.2.figure", "306"));
        Answer conflict = edgar.submit(second, Example.FORM, Map.of("ties.1.figure", "307"));

        assertEquals(409, conflict.status());
        assertEquals("307", Example.value(conflict, "ties.1.figure"));
        edgar.submit(conflict, Example.FORM, Map.of("choice.ties", "base"));
        Answer now = edgar.get(edit);
        assertEquals("305", Example.value(now, "ties.1.figure"));
        assertEquals("", Example.value(now, "ties.2.figure"));
    }

    @Test
    void beginsOneChangeOfAFormThatIsSentTwice() {
        Answer form = edith.get("/staff/content/organisation/new");
        edith.submit(form, Example.FORM, Map.of("name.en", "Sent twice"));
        String once = edith.place();
        edith.submit(form, Example.FORM, Map.of("name.en", "Sent twice"));

        assertEquals(once, edith.place());
        assertNotEquals(
                Example.value(form, ContentForm.KEY),
                Example.value(edith.get("/staff/content/organisation/new"), ContentForm.KEY));
    }

    @Test
    void tellsWhoHasBegunAChangeAlready() {
        String area = "/staff/content/area/" + Example.lastOf(edith, "area");
        edith.submit(edith.get(area), Example.FORM, Map.of("name.zh", "地方"));
        String change = edith.place();

        assertTrue(edith.get(area).html().select(".notice a").eachAttr("href").contains(Example.form(edith, change)));
        Answer others = edgar.get(area);
        assertTrue(others.html().select(".notice").text().contains(ExampleStaff.fullName(ExampleStaff.EDITOR)));
        assertTrue(others.html().select(".notice a").eachAttr("href").contains(change));
    }
}
