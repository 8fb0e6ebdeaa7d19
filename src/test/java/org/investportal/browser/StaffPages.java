package org.investportal.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.AccountsTour;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.DeskTour;
import org.investportal.portal.EnquiryTour;
import org.investportal.portal.Portal;

/** Pages of staff as they are seen on a tour of the desk, with mistakes, conflicts and refusals. */
final class StaffPages {

    private StaffPages() {}

    static List<Visit> of(Portal portal, ShownAgain again) {
        List<Visit> visits = new ArrayList<>();
        AccountsTour.of(portal).forEach((what, answer) -> visits.add(visit(what, answer, again)));
        DeskTour.of(portal).forEach((what, answer) -> visits.add(visit(what, answer, again)));
        EnquiryTour.of(portal).forEach((what, answer) -> visits.add(visit(what, answer, again)));
        return visits;
    }

    /** The sign-in, the desk and a form. */
    static List<Visit> some(Portal portal, ShownAgain again) {
        Browser edith = Browser.at(portal);
        Answer signIn = edith.get("/staff/login");
        edith.signIn(ExampleStaff.EDITOR);
        return List.of(
                visit("sign-in", signIn, again),
                visit("desk", edith.get("/staff"), again),
                visit("form", edith.get("/staff/content/figure/305"), again));
    }

    private static Visit visit(String what, Answer answer, ShownAgain again) {
        String name = "staff-" + what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Visit(name, again.keep(answer), answer);
    }
}
