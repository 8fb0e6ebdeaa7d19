package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@StaffPortal
class ContentListTest {

    private final Portal portal;
    private final Browser edith;

    ContentListTest(Portal portal) {
        this.portal = portal;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void saysWhatAFigureIs() {
        Answer list = edith.get("/staff/content/figure?q=digital+economy+added+value+159");
        List<Element> rows = list.html().select("tbody tr");

        assertEquals(1, rows.size(), list.html().select("main").text());
        String row = rows.get(0).text();
        for (String shown : List.of("159.2 billion", "first half of 2018", "Hangzhou")) {
            assertTrue(row.contains(shown), row);
        }
    }

    @Test
    void saysWhereASentenceStands() {
        Answer list = edith.get("/staff/content/passage?q=tracking");

        assertEquals(
                List.of(
                        "paragraph 8, sentence 3: Says that Hikvision leads in a technique for tracking several targets."),
                list.html().select("tbody th").eachText());
    }

    @Test
    void saysWhatIsInDoubt() {
        Answer list = edith.get("/staff/content/figure?q=in+doubt");

        assertTrue(list.html().select("tbody tr").size() > 1);
        assertTrue(list.html().select("tbody tr").text().contains("In doubt"));
    }

    @Test
    void findsByWordsInAnyOrderAndKeepsThem() {
        Answer list = edith.get("/staff/content/figure?q=VALUE+%22digital");

        assertEquals("VALUE \"digital", list.html().select("#q").val());
        assertEquals(0, list.html().select("tbody tr").size());
        assertTrue(edith.get("/staff/content/figure?q=value+DIGITAL")
                        .html()
                        .select("tbody tr")
                        .size()
                > 1);
    }

    @Test
    void isPagedWithWhatWasSearchedFor() {
        Answer first = edith.get("/staff/content/figure");
        assertEquals(50, first.html().select("tbody tr").size());
        Answer second = edith.get(first.html().select(".paging [rel=next]").attr("href"));
        assertTrue(!second.html().select("tbody tr").isEmpty());
        assertTrue(second.html().select(".paging [rel=prev]").size() == 1);
        for (String odd : List.of("page=0", "page=-1", "page=x", "page=99999", "q=%00", "q=%25", "q=a&q=b")) {
            assertEquals(200, edith.get("/staff/content/figure?" + odd).status(), odd);
        }
    }

    @Test
    void showsWhatIsUnderWayAndWhatIsNotPublishedYet() {
        String change = Example.organisation(edith, "Only drafted so far");
        Answer list = edith.get("/staff/content/organisation");

        assertTrue(list.html().select("main a[href=" + change + "]").text().contains("Only drafted so far"));
    }

    @Test
    void showsReviewersNoForbiddenLinks() {
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        Answer list = rita.get("/staff/content/figure");

        assertEquals(200, list.status());
        assertEquals(0, list.html().select("tbody th a[href^=/staff]").size());
        assertEquals(
                200, rita.get(list.html().select("tbody th a").attr("href")).status());
        assertEquals(0, list.html().select("a[href$=/new]").size());
        for (String form : List.of(
                "/staff/content/figure/new", "/staff/content/figure/305", Example.organisation(edith) + "/edit")) {
            assertEquals(403, rita.get(form).status(), form);
        }
    }

    @Test
    void unknownKindsItemsAndEditionsAreNotFound() {
        for (String path : List.of(
                "/staff/content/tie",
                "/staff/content/nothing",
                "/staff/content/nothing/new",
                "/staff/content/figure/60",
                "/staff/content/figure/999999999999999999",
                "/staff/content/figure/305?edition=0",
                "/staff/content/figure/305?edition=1000000000",
                "/staff/changes/999999/edit",
                "/staff/changes/999999/preview")) {
            assertEquals(404, edith.get(path).status(), path);
        }
    }

    @Test
    void filtersBySectorTopicStatusYearAndSourceAtOnce() {
        Answer all = edith.get("/staff/content/figure");
        for (String filter : List.of("sector", "topic", "status", "year")) {
            String value = all.html()
                    .expectFirst("#filter-" + filter + " option:last-of-type")
                    .val();
            Answer some = edith.get("/staff/content/figure?" + filter + "=" + value);
            assertTrue(count(some) > 0 && count(some) < count(all), filter);
            assertEquals(
                    value,
                    some.html()
                            .select("#filter-" + filter + " option[selected]")
                            .val());
        }
        Answer doubtful = edith.get("/staff/content/figure?status=flagged&year=2018&q=Hangzhou");
        doubtful.html().select("tbody tr").forEach(row -> assertTrue(row.text().contains("In doubt"), row.text()));
        assertEquals(0, count(edith.get("/staff/content/figure?year=1066")));
    }

    @Test
    void ordersByPeriodAndKeepsFiltersOnTheNextPage() {
        Answer list = edith.get("/staff/content/figure?sort=period");
        String next = list.html().select(".paging [rel=next]").attr("href");

        assertTrue(next.contains("sort=period"), next);
        assertEquals(200, edith.get("/staff/content/figure?sort=changed").status());
        assertEquals(
                200,
                edith.get("/staff/content/figure?sort=nothing&sector=x&year=%25")
                        .status());
    }

    private static int count(Answer list) {
        return Integer.parseInt(list.html().select("main [role=status]").text().replaceAll("\\D", ""));
    }
}
