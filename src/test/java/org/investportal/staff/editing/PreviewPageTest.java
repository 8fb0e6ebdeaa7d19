package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Described;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public page as a change would make it, seen by staff alone. */
@StaffPortal
class PreviewPageTest {

    private final Portal portal;
    private final Browser edith;

    PreviewPageTest(Portal portal) {
        this.portal = portal;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void showsTheNewValueWhereThePublicPageShowsTheOld() throws Exception {
        String figure = Example.lastOf(edith, "figure");
        Answer form = edith.get("/staff/content/figure/" + figure);
        edith.submit(
                form, Example.FORM, Map.of("note.footnote.en", "A note that no other item has.", "then", "preview"));
        Answer preview = edith.get(edith.place());

        assertTrue(edith.place().endsWith("/preview?item=" + figure), edith.place());
        assertEquals(200, preview.status());
        assertTrue(preview.body().contains("A note that no other item has."));
        assertEquals(1, preview.html().select(".preview-banner").size());
        assertEquals("noindex", preview.html().select("meta[name=robots]").attr("content"));
        assertEquals(0, preview.html().select(Described.BLOCK).size());
        assertEquals(0, preview.html().select("link[rel=canonical]").size());
        assertTrue(preview.header("Content-Security-Policy").contains("script-src 'self'"));
        assertEquals(List.of(), new HtmlChecker().complaints(preview.body()));
        assertFalse(publicPages().anyMatch(page -> page.body().contains("A note that no other item has.")));
        assertTrue(edith.get(edith.place())
                .html()
                .select(".preview-banner a")
                .attr("href")
                .startsWith("/staff/changes/"));
    }

    @ParameterizedTest
    @CsvSource({
        "indicator, name.zh",
        "topic, name.zh",
        "sector, name.zh",
        "area, name.zh",
        "source, summary.zh",
        "page, name.zh",
        "organisation, name.zh",
        "place, name.zh",
        "policy, name.zh",
        "claim, summary.zh",
        "term, definition.zh"
    })
    void showsThePageOfEveryKind(String kind, String field) {
        Answer form = edith.get("/staff/content/" + kind + "/" + Example.lastOf(edith, kind));
        edith.submit(form, Example.FORM, Map.of(field, "另一个", "then", "preview"));
        Answer preview = edith.get(edith.place());

        assertEquals(
                200,
                preview.status(),
                edith.place() + preview.html().select("main").text());
        assertEquals(1, preview.html().select(".preview-banner").size());
    }

    @Test
    void showsTheFormatsOfAText() throws Exception {
        String text = """
                ## Why **here**
                See [the digital economy](/sectors/digital-economy) or [a site](https://example.org/?a=1&b=2): [[figure:305]].

                - <script>alert(1)</script>
                - **[[figure:305]]** yuan

                ### How
                1. Write.""";
        Answer form = edith.get("/staff/content/sector/12");
        edith.submit(form, Example.FORM, Map.of("body.en", text, "then", "preview"));
        Answer preview = edith.get(edith.place());
        Element body = preview.html().expectFirst(".block > .prose");

        assertEquals(List.of(), new HtmlChecker().complaints(preview.body()));
        assertEquals("Why here", body.select("h2").text());
        assertEquals("here", body.select("h2 strong").text());
        assertEquals("How", body.select("h3").text());
        assertEquals("Write.", body.select("ol > li[value=1]").text());
        assertEquals("<script>alert(1)</script>", body.expectFirst("ul > li").text());
        assertEquals(1, body.select("ul > li > strong > a.cited").size());
        assertTrue(body.select("p a:not(.cited)").eachAttr("href").contains("https://example.org/?a=1&b=2"));
        assertTrue(body.expectFirst("p a:not(.cited)").attr("href").endsWith("/sectors/digital-economy"));
        assertFalse(
                preview.html().select("meta[name=description]").attr("content").contains("*"));
    }

    /** Comparisons and their files show published content only, so a preview does not link to them. */
    @ParameterizedTest
    @CsvSource({"sector, 12, name.zh, true", "indicator, 160, name.zh, true", "figure, 305, note.footnote.en, false"})
    void leadsToNoComparison(String kind, String item, String field, boolean pictured) {
        Answer form = edith.get("/staff/content/" + kind + "/" + item);
        String words = field.endsWith(".zh") ? "另一个" : "Another";
        edith.submit(form, Example.FORM, Map.of(field, words, "then", "preview"));
        Document preview = edith.get(edith.place()).html();

        assertEquals(1, preview.select(".preview-banner").size());
        assertEquals(pictured, !preview.select("figure.chart svg").isEmpty());
        assertEquals(
                List.of(),
                preview.select("a[href^=/compare?], a[href^=/compare/]").eachAttr("href"));
    }

    @Test
    void saysWhyThereIsNoPreview() {
        String change = Example.organisation(edith);
        Answer none = edith.get(change + "/preview");

        assertEquals(409, none.status());
        assertTrue(none.html().select("main a").eachAttr("href").contains(Example.form(edith, change) + "#sector"));
    }

    @Test
    void isForStaffAlone() {
        String preview = Example.organisation(edith) + "/preview";
        Browser anybody = Browser.at(portal);
        anybody.get(preview);
        assertTrue(anybody.place().startsWith("/staff/login"), anybody.place());
    }

    private Stream<Answer> publicPages() {
        return portal.addresses().stream().map(path -> portal.ask("GET", path, "Accept", Portal.BROWSER));
    }
}
