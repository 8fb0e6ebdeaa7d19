package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** The next figure of a series begins with what the last one says, except its value. */
@StaffPortal
class NextPeriodTest {

    private static final String FIGURE = "/staff/content/figure/354";
    private static final String NEXT = "a:containsOwn(Add figure for the next period)";

    private final Portal portal;
    private final Browser edith;

    NextPeriodTest(Portal portal) {
        this.portal = portal;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void aFigureLeadsToTheFigureOfTheNextYear() {
        Answer form = next(FIGURE);

        assertEquals("178", Example.value(form, "indicator"));
        assertEquals("53", Example.value(form, "area"));
        assertEquals("percent", Example.value(form, "unit"));
        assertEquals("60", Example.value(form, "readings.1.source"));
        assertEquals("2006", Example.value(form, "period"));
        assertEquals("", Example.value(form, "number"));
        assertEquals("", Example.value(form, "readings.1.place"));
    }

    @Test
    void anIndicatorLeadsToTheFigureAfterItsNewest() {
        Answer form = next("/staff/content/indicator/178");

        assertEquals("178", Example.value(form, "indicator"));
        assertEquals("2006", Example.value(form, "period"));
    }

    @Test
    void theFormOfAnythingPublishedLeadsToItsPublicPage() {
        String page = edith.get(FIGURE)
                .html()
                .select("a:containsOwn(View the public page)")
                .attr("href");

        for (String shown : List.of(page, "/zh" + page)) {
            edith.get(edith.get(shown)
                    .html()
                    .select(".site-footer a[href^=/staff]")
                    .attr("href"));
            assertEquals(FIGURE, edith.place().replace("/zh", ""), shown);
        }
        assertEquals(0, edith.get("/compare").html().select("a[href^=/staff]").size());
        edith.get("/staff/edit?path=https://example.org/zh" + page + "%3Fa=b");
        assertEquals(FIGURE, edith.place());
        for (String unknown : List.of("/figures/none", page + "/none", page + "0")) {
            assertEquals(404, edith.get("/staff/edit?path=" + unknown).status(), unknown);
        }
    }

    @Test
    void aPublicPageLeadsPeopleWhoDoNotEditToItsLineInTheList() {
        String page = edith.get(FIGURE)
                .html()
                .select("a:containsOwn(View the public page)")
                .attr("href");

        for (String name : List.of(ExampleStaff.REVIEWER, ExampleStaff.ADMINISTRATOR)) {
            Answer list = Browser.at(portal).signIn(name).get("/staff/edit?path=/zh" + page);
            assertEquals(200, list.status());
            assertEquals(
                    "/staff/content/figure?q=" + URLEncoder.encode("/zh" + page, StandardCharsets.UTF_8), list.place());
            assertEquals(1, list.html().select("tbody tr").size());
        }
    }

    private Answer next(String path) {
        return edith.get(edith.get(path).html().select(NEXT).attr("href"));
    }
}
