package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** A person who types for longer than a session lasts signs in again and loses nothing. */
@StaffPortal
class ExpiredSessionTest {

    private final Browser edith;

    ExpiredSessionTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void losesNothingThatWasTyped() {
        String change = Example.organisation(edith);
        Answer form = edith.get(change + "/edit");
        edith.forget("staff");
        String words = "First “paragraph”.\n\nSecond <paragraph>.";
        Answer late = edith.submit(form, Example.FORM, Map.of("summary.en", words, "ties.1.figure", "305"));
        assertEquals(401, late.status());

        Answer back = edith.submit(
                late,
                "main form",
                Map.of(
                        "email", ExampleStaff.email(ExampleStaff.EDITOR),
                        "password", ExampleStaff.password(ExampleStaff.EDITOR)));
        edith.submit(back, "main form", Map.of());

        assertEquals(change, edith.place());
        Answer kept = edith.get(change + "/edit");
        assertEquals(words, Example.value(kept, "summary.en"));
        assertEquals("305", Example.value(kept, "ties.1.figure"));
    }
}
