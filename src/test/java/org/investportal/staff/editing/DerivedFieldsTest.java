package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private Answer saved(String kind, Map<String, String> typed) {
        edith.submit(edith.get("/staff/content/" + kind + "/new"), Example.FORM, typed);
        return edith.get(edith.place() + "/edit");
    }
}
