package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** A field that follows from others is filled in when the form is saved, unless something else is typed. */
@StaffPortal
class DerivedFieldsTest {

    private final Browser edith;

    DerivedFieldsTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void aFigureHasTheAreaOfTheOtherFiguresOfItsIndicator() {
        assertEquals("53", Example.value(saved("figure", Map.of("indicator", "100")), "area"));
        assertEquals("54", Example.value(saved("figure", Map.of("indicator", "100", "area", "54")), "area"));
        assertEquals("", Example.value(saved("figure", Map.of("number", "5")), "area"));
    }

    @Test
    void aWebAddressFollowsFromTheEnglishName() {
        assertEquals("made-here", Example.value(saved("topic", Map.of("name.en", "Made here!")), "slug"));
        assertEquals("other", Example.value(saved("topic", Map.of("name.en", "Made", "slug", "other")), "slug"));
        assertEquals("", Example.value(saved("page", Map.of("name.en", "Why here")), "slug"));
    }

    @Test
    void theFirstFigureOfAnIndicatorHasTheAreaOfMostFigures() {
        edith.submit(edith.get("/staff/content/indicator/new"), Example.FORM, Map.of("name.en", "Yards of the port"));
        String indicator = edith.place();
        String form = edith.get(indicator + "/edit").html().select(Example.FORM).attr("action");
        String item = form.substring(form.lastIndexOf('/') + 1);

        assertEquals("53", Example.value(saved("figure", Map.of("indicator", item)), "area"));
    }

    @Test
    void whatFollowsIsSaidWhileTheFormIsFilledIn() {
        String derived = derived(Map.of("name.en", "Yards", "sector", "10"));

        assertTrue(derived.contains("{\"slug\":\"yards\"}"), derived);
    }

    private String derived(Map<String, String> typed) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(typed.entrySet());
        Browser.held(edith.get("/staff/content/topic/new").html().expectFirst(Example.FORM)).stream()
                .filter(field -> field.getKey().equals("_csrf"))
                .forEach(fields::add);
        return edith.post("/staff/content/topic/reading", fields).body();
    }

    private Answer saved(String kind, Map<String, String> typed) {
        edith.submit(edith.get("/staff/content/" + kind + "/new"), Example.FORM, typed);
        return edith.get(edith.place() + "/edit");
    }
}
