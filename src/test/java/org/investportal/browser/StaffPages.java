package org.investportal.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.investportal.portal.AccountsTour;
import org.investportal.portal.Answer;
import org.investportal.portal.DeskTour;
import org.investportal.portal.Portal;

/** Pages of staff as they are seen on a tour of the desk, with mistakes, conflicts and refusals. */
final class StaffPages {

    private StaffPages() {}

    static List<Visit> of(Portal portal, ShownAgain again) {
        List<Visit> visits = new ArrayList<>();
        AccountsTour.of(portal).forEach((what, answer) -> visits.add(visit(what, answer, again)));
        DeskTour.of(portal).forEach((what, answer) -> visits.add(visit(what, answer, again)));
        return visits;
    }

    private static Visit visit(String what, Answer answer, ShownAgain again) {
        String name = "staff-" + what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Visit(name, again.keep(answer), answer);
    }
}
