package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.staff.Drafting;
import org.investportal.staff.LonePortal;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A person who works alone reads that a second person has to review the change, and how to get one. */
@LonePortal
class LoneReviewerTest {

    private final Portal portal;
    private final Drafting drafting;
    private final ExampleStaff staff;
    private final AccountAdministration accounts;

    LoneReviewerTest(Portal portal, ApplicationContext context, ExampleStaff staff, AccountAdministration accounts) {
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.staff = staff;
        this.accounts = accounts;
    }

    @Test
    void aSecondPersonIsAskedFor() {
        staff.add("solo", Role.EDITOR, Role.REVIEWER);
        String change = "/staff/changes/"
                + drafting.submitted(Drafting.figure(309), Map.of("note.footnote.en", "A note."), "solo");
        Browser solo = Browser.at(portal).signIn("solo");
        assertThat(solo.get(change).html().select(".note").text()).contains("somebody else has to review");

        StaffMember ada = staff.member(ExampleStaff.ADMINISTRATOR);
        List<Long> others = List.of(
                staff.member(ExampleStaff.REVIEWER).account(),
                staff.member(ExampleStaff.SECOND_REVIEWER).account());
        others.forEach(other -> accounts.disable(ada, other));
        try {
            assertThat(solo.get(change).html().select(".note").text())
                    .contains("you cannot approve your own work")
                    .contains("An administrator can add an account");
            assertThat(solo.get(change).html().select("form[action$=/approval]"))
                    .isEmpty();
        } finally {
            others.forEach(other -> accounts.enable(ada, other));
        }
    }
}
