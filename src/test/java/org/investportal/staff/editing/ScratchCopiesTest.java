package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ScratchCopy;
import org.investportal.editorial.change.ScratchService;
import org.investportal.editorial.content.Content;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** Unsaved input is offered when the form is opened again, and overwrites nothing by itself. */
@StaffPortal
class ScratchCopiesTest {

    private final Browser edith;
    private final Browser edgar;
    private final Portal portal;
    private final ExampleStaff staff;
    private final ScratchService scratchService;

    ScratchCopiesTest(Portal portal, ExampleStaff staff, ScratchService scratchService) {
        this.portal = portal;
        this.staff = staff;
        this.scratchService = scratchService;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        edgar = Browser.at(portal).signIn(ExampleStaff.SECOND_EDITOR);
    }

    @Test
    void isOfferedAndFillsTheFormAsItWasTyped() {
        String edit = Example.organisation(edith, "Kept") + "/edit";
        Answer kept = scratch(edith, edit, Map.of("name.en", "", "position", "not <yet> a number"));
        assertEquals(204, kept.status());
        assertTrue(kept.header("Saved-At").matches("\\d{2}:\\d{2} \\(UTC([+-]\\d+)?\\)"));

        Answer form = edith.get(edit);
        assertEquals("Kept", Example.value(form, "name.en"));
        assertEquals(1, form.html().select(".notice-scratch").size());
        Answer scratch = edith.get(form.html().select(".notice-scratch a").attr("href"));
        assertEquals("", Example.value(scratch, "name.en"));
        assertEquals("not <yet> a number", Example.value(scratch, "position"));
    }

    @Test
    void isMergedLikeAnythingThatWasTypedBefore() {
        String edit = Example.organisation(edith, "Kept") + "/edit";
        scratch(edith, edit, Map.of("name.zh", "公司"));
        edgar.submit(edgar.get(edit), Example.FORM, Map.of("summary.en", "Edgar’s."));
        edith.submit(edith.get(edit + "?scratch"), Example.FORM, Map.of());

        Answer now = edith.get(edit);
        assertEquals("公司", Example.value(now, "name.zh"));
        assertEquals("Edgar’s.", Example.value(now, "summary.en"));
        assertEquals(0, now.html().select(".notice-scratch").size(), "a saved form has no scratch copy");
    }

    @Test
    void isDiscardedOnRequest() {
        String edit = Example.form(edith, Example.organisation(edith));
        scratch(edith, edit, Map.of("name.zh", "公司"));
        edith.submit(edith.get(edit), "form.notice-scratch", Map.of());

        assertEquals(edit, edith.place());
        assertEquals(0, edith.get(edit).html().select(".notice-scratch").size());
    }

    @Test
    void belongsToWhoTypedIt() {
        String edit = Example.organisation(edith) + "/edit";
        scratch(edith, edit, Map.of("name.zh", "公司"));

        assertEquals(0, edgar.get(edit).html().select(".notice-scratch").size());
        assertEquals("", Example.value(edgar.get(edit + "?scratch"), "name.zh"));
    }

    @Test
    void isKeptOfFormsThatBeginSomething() {
        String form = "/staff/content/topic/new";
        scratch(edgar, form, Map.of("slug", "Not kept"));
        assertEquals("Not kept", Example.value(edgar.get(form + "?scratch"), "slug"));

        edgar.submit(edgar.get(form + "?scratch"), Example.FORM, Map.of("slug", "kept", "name.en", "Kept"));
        assertTrue(edgar.place().matches("/staff/changes/\\d+"), edgar.place());
        assertEquals(0, edgar.get(form).html().select(".notice-scratch").size());
    }

    @Test
    void isRefusedOfOtherFormsAndBeyondItsSize() {
        String edit = Example.organisation(edith) + "/edit";
        String token = Example.value(edith.get(edit), "_csrf");
        List<Map.Entry<String, String>> fields =
                List.of(Map.entry("_csrf", token), Map.entry("body.en", "x".repeat(500_000)));

        assertEquals(413, edith.postOnly("/staff/scratch/new-sector", fields).status());
        for (String form :
                List.of("new-nothing", "change-", "change-1x", "figure-99999999999999999999", "x".repeat(200))) {
            assertEquals(
                    404,
                    edith.postOnly("/staff/scratch/" + form, List.of(Map.entry("_csrf", token)))
                            .status());
        }
    }

    @Test
    void isRefusedAfterFifty() {
        String name = "many" + System.nanoTime();
        long account = staff.add(name, Role.EDITOR);
        for (int copy = 0; copy < ScratchService.MOST; copy++) {
            String key = UUID.randomUUID().toString();
            scratchService.keep(new ScratchCopy.Key(account, "new-topic", key), "", new FormBase(0, 1), Content.NONE);
        }
        Browser typist = Browser.at(portal).signIn(name);
        String form = "/staff/content/topic/new";

        assertEquals(429, scratch(typist, form, Map.of("slug", "more")).status());
        assertTrue(typist.get(form)
                .html()
                .select(Example.FORM)
                .attr("data-full")
                .startsWith("You have 50 scratch copies, the most that one person can have"));
    }

    @Test
    void isSeparateForEachWindow() {
        String edit = Example.organisation(edith) + "/edit";
        Answer first = edith.get(edit);
        Answer second = edith.get(edit);
        keep(edith, first, Map.of("name.zh", "公司"));
        keep(edith, second, Map.of("summary.en", "A company."));
        keep(edith, first, Map.of("name.zh", "公司二"));

        List<String> offered =
                edith.get(edit).html().select(".notice-scratch a").eachAttr("href");
        assertEquals(2, offered.size());
        assertEquals("公司二", Example.value(edith.get(offered.get(0)), "name.zh"), "the newest first");
        assertEquals("A company.", Example.value(edith.get(offered.get(1)), "summary.en"));
        List<String> desk =
                edith.get("/staff").html().select("a[href*=scratch]").eachAttr("href");
        assertEquals(
                List.of(offered.get(0)), desk.stream().filter(offered::contains).toList(), "a line for each form");
    }

    @Test
    void areDiscardedAllAtOnceAndNotThoseOfOthers() {
        String name = "tidy" + System.nanoTime();
        long account = staff.add(name, Role.EDITOR);
        for (String form : List.of("new-topic", "new-topic", "figure-305")) {
            String key = UUID.randomUUID().toString();
            scratchService.keep(new ScratchCopy.Key(account, form, key), "", new FormBase(0, 1), Content.NONE);
        }
        scratch(edgar, "/staff/content/topic/new", Map.of("slug", "mine"));
        Browser tidy = Browser.at(portal).signIn(name);
        String discard = "form[action=/staff/scratch/discard]";
        Answer desk = tidy.get("/staff");
        assertEquals(
                2, desk.html().select("section:has(" + discard + ") > ul > li").size());

        tidy.submit(desk, discard, Map.of());

        assertEquals(0, tidy.get("/staff").html().select(discard).size());
        assertEquals(1, edgar.get("/staff").html().select(discard).size());
        edgar.submit(edgar.get("/staff"), discard, Map.of());
    }

    @Test
    void isDeletedWithItsOwnFormOnly() {
        String edit = Example.organisation(edith) + "/edit";
        Answer first = edith.get(edit);
        Answer second = edith.get(edit);
        keep(edith, first, Map.of("name.zh", "公司"));
        keep(edith, second, Map.of("summary.en", "A company."));
        edith.submit(second, Example.FORM, Map.of("summary.en", "A company."));

        Answer now = edith.get(edit);
        assertEquals(1, now.html().select(".notice-scratch").size());
        Answer resumed = edith.get(now.html().select(".notice-scratch a").attr("href"));
        edith.submit(resumed, Example.FORM, Map.of());
        Answer both = edith.get(edit);
        assertEquals("公司", Example.value(both, "name.zh"));
        assertEquals("A company.", Example.value(both, "summary.en"));
        assertEquals(0, both.html().select(".notice-scratch").size());
    }

    /** It was on its way when the form was sent, and would be offered as if nothing had been kept. */
    @Test
    void isRefusedForASavedForm() {
        String edit = Example.organisation(edith) + "/edit";
        Answer form = edith.get(edit);
        edith.submit(form, Example.FORM, Map.of("name.zh", "公司"));
        Answer begun = edith.get("/staff/content/topic/new");
        edith.submit(begun, Example.FORM, Map.of("slug", "late", "name.en", "Late"));

        assertEquals(409, keep(edith, form, Map.of("name.zh", "公司")).status());
        assertEquals(409, keep(edith, begun, Map.of("slug", "late")).status());
        assertEquals(0, edith.get(edit).html().select(".notice-scratch").size());
        assertEquals(204, keep(edith, edith.get(edit), Map.of("name.zh", "公司二")).status());
    }

    @Test
    void isReplacedByTheFormThatContinuesIt() {
        String edit = Example.organisation(edith) + "/edit";
        scratch(edith, edit, Map.of("name.zh", "公司"));
        Answer one = edith.get(edit + "?scratch");
        Answer other = edith.get(edit + "?scratch");
        keep(edith, one, Map.of("summary.en", "Of one."));
        keep(edith, other, Map.of("summary.en", "Of the other."));

        List<String> offered =
                edith.get(edit).html().select(".notice-scratch a").eachAttr("href");
        assertEquals(
                List.of("公司 Of the other.", "公司 Of one."),
                offered.stream()
                        .map(edith::get)
                        .map(form -> Example.value(form, "name.zh") + " " + Example.value(form, "summary.en"))
                        .toList());
    }

    /** As the script does. */
    private static Answer scratch(Browser browser, String path, Map<String, String> typed) {
        return keep(browser, browser.get(path), typed);
    }

    private static Answer keep(Browser browser, Answer form, Map<String, String> typed) {
        var element = Objects.requireNonNull(form.html().selectFirst(Example.FORM));
        List<Map.Entry<String, String>> fields = new ArrayList<>(Browser.held(element));
        fields.removeIf(field -> typed.containsKey(field.getKey()));
        fields.addAll(typed.entrySet());
        return browser.postOnly(element.attr("data-scratch"), fields);
    }
}
