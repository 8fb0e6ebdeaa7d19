package org.investportal.staff.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.LargeEdition;
import org.investportal.portal.LargePortal;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms at a desk with thousands of figures and hundreds of everything else, in a browser without script. */
@LargePortal
class OptionSearchTest {

    private static final int LARGEST = 150_000;
    private static final String HEADLINES = "find.headlines.figure";

    private final Portal portal;
    private final Browser edith;
    private final LargeEdition large;
    private final String sector;

    OptionSearchTest(Portal portal, LargeEdition large) {
        this.portal = portal;
        this.large = large;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        sector = "/staff/content/sector/" + large.sector();
    }

    @Test
    void noFormGrowsWithTheCatalogue(@Autowired PublishedContentReader published, @Autowired Catalogue catalogue) {
        Map<String, Integer> large = new TreeMap<>();
        List<Subject> subjects = published.at(catalogue.current()).subjects();
        for (ItemKind kind : Schema.kinds()) {
            String path = "/staff/content/" + kind.code();
            long first = subjects.stream()
                    .filter(subject -> subject.kind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .item();
            large.put(path + "/new", size(edith.get(path + "/new")));
            large.put(path + "/" + first, size(edith.get(path + "/" + first)));
        }
        large.put(sector, size(edith.get(sector)));
        large.values().removeIf(size -> size <= LARGEST);

        assertEquals(Map.of(), large);
    }

    @Test
    void noSearchMakesAFormLarge() {
        String organisation = "/staff/content/organisation/" + large.organisation();
        Map<String, String> searches = Map.of(
                "find.ties.figure", "output",
                "find.also-shown-in.sector", "branch",
                "find.sector.sector", "branch",
                "find.source.source", "yearbook",
                "find.citing", "output");
        Answer found = find(organisation, "find.ties.figure", searches);

        assertEquals(
                LargeEdition.TIES,
                found.html().select("select[id^=ties] option[selected]").size());
        assertTrue(size(found) <= LARGEST, String.valueOf(size(found)));
        assertTrue(
                said(found, "find.ties.figure")
                        .matches("\\d{4} found for “output”, of which the first 50 are listed. Add a word .*"),
                said(found, "find.ties.figure"));
        assertEquals(51, found.html().select("[id='ties.41.figure'] option").size());
        assertEquals(51, found.html().select("[id=source] option").size());
    }

    @Test
    void aFigureIsFoundAndChosen() {
        Answer found = find(sector, HEADLINES, Map.of(HEADLINES, "Branch 77 1985", "name.en", "Another name"));

        assertEquals(200, found.status());
        assertEquals(sector, edith.place());
        assertEquals("Another name", Example.value(found, "name.en"));
        assertEquals("1 found for “Branch 77 1985”. Choose from the list of an empty row.", said(found, HEADLINES));
        assertEquals("yes", found.html().select(Example.FORM).attr("data-unsaved"));
        String figure = String.valueOf(large.figures().get(76 * LargeEdition.YEARS + 5));
        assertEquals(
                List.of("", figure),
                found.html().select("[id='headlines.2.figure'] option").eachAttr("value"));
        edith.submit(found, Example.FORM, Map.of("headlines.2.order", "2", "headlines.2.figure", figure));
        assertTrue(edith.place().matches("/staff/changes/\\d+"), edith.place());
        Answer kept = edith.get(edith.place() + "/edit");
        assertEquals("Another name", Example.value(kept, "name.en"));
        assertEquals(figure, Example.value(kept, "headlines.2.figure"));
        String name =
                kept.html().select("[id='headlines.2.figure'] option[selected]").text();
        assertTrue(name.contains("Output of branch 77") && name.contains("1985"), name);
        assertEquals("", Example.value(kept, HEADLINES));
    }

    @Test
    void aFigureIsFoundByItsNumber() {
        long figure = large.figures().get(500);
        for (String typed : List.of(String.valueOf(figure), "#" + figure)) {
            Answer found = find(sector, HEADLINES, Map.of(HEADLINES, typed));
            assertEquals(
                    List.of("", String.valueOf(figure)),
                    found.html().select("[id='headlines.2.figure'] option").eachAttr("value"));
        }
    }

    @Test
    void aFieldKeepsItsValueBesideMatches() {
        String figure = "/staff/content/figure/" + large.figures().get(0);
        Answer form = edith.get(figure);
        String indicator = Example.value(form, "indicator");
        Answer found = find(figure, "find.indicator.indicator", Map.of("find.indicator.indicator", "branch 15"));

        assertEquals(
                "Output of branch 1",
                form.html().select("[id=indicator] option[selected]").text());
        assertEquals(indicator, Example.value(found, "indicator"));
        List<String> offered = found.html().select("[id=indicator] option").eachText();
        assertEquals(
                List.of(
                        "–",
                        "Output of branch 1",
                        "Output of branch 15",
                        "Output of branch 115",
                        "Output of branch 150"),
                offered);
    }

    @Test
    void saysBesideTheFieldThatNothingIsFound() throws Exception {
        Answer found = find(sector, HEADLINES, Map.of(HEADLINES, "no <such> figure"));

        assertEquals(
                "Nothing found for “no <such> figure”. Check the spelling, or use fewer words.",
                said(found, HEADLINES));
        assertEquals("true", Example.byId(found, HEADLINES).attr("aria-invalid"));
        assertEquals(HEADLINES + "-result", Example.byId(found, HEADLINES).attr("aria-describedby"));
        assertTrue(Example.byId(found, HEADLINES).hasAttr("autofocus"));
        assertEquals("no <such> figure", Example.value(found, HEADLINES));
        assertEquals(0, found.html().select(".error-summary").size());
        assertEquals(List.of(), new HtmlChecker().complaints(found.body()));
    }

    @Test
    void aGroupThatIsUsuallyClosedShowsWhatIsFound() {
        Answer form = edith.get("/staff/content/figure/new");
        Answer found = find("/staff/content/figure/new", "find.peers.area", Map.of("find.peers.area", "district 7"));

        assertEquals(1, form.html().select("details [id='find.peers.area']").size());
        assertEquals(0, found.html().select("details [id='find.peers.area']").size());
        assertEquals(1, found.html().select("[id='find.peers.area']").size());
    }

    /** Somebody who does not press the button of the search means the words all the same. */
    @Test
    void searchesBeforeItSaves() {
        Answer form = edith.get(sector);
        Answer refused = edith.submit(form, Example.FORM, Map.of(HEADLINES, "branch 77", "name.en", "Saved later"));

        assertEquals(422, refused.status());
        assertEquals(
                List.of("#" + HEADLINES),
                refused.html().select(".error-summary a").eachAttr("href"));
        assertEquals("Saved later", Example.value(refused, "name.en"));
        assertTrue(said(refused, HEADLINES).startsWith("Not saved yet, because “branch 77” was searched for first."));
        assertTrue(said(refused, HEADLINES).contains("20 found for “branch 77”."));
        edith.submit(refused, Example.FORM, Map.of());
        assertTrue(edith.place().matches("/staff/changes/\\d+"), edith.place());
    }

    @Test
    void theEnterKeySearchesOrSaves() {
        Answer found = find(sector, "enter", Map.of(HEADLINES, "branch 77"));
        assertEquals(200, found.status());
        assertTrue(Example.byId(found, HEADLINES).hasAttr("autofocus"));

        edith.submit(found, Example.FORM, Map.of("then", "enter", "name.en", "Saved with enter"));
        assertTrue(edith.place().matches("/staff/changes/\\d+"), edith.place());
    }

    @Test
    void namesTheFiguresThatTextsCiteAndFindsMore() {
        String cited = "It made [[figure:" + large.figures().get(3) + "]].";
        Answer found = find(sector, "find.citing", Map.of("find.citing", "branch 77 1985", "summary.en", cited));
        List<String> codes = found.html().select(".citable code").eachText();

        assertEquals(
                List.of(
                        "[[figure:" + large.figures().get(3) + "]]",
                        "[[figure:" + large.figures().get(76 * LargeEdition.YEARS + 5) + "]]"),
                codes);
        assertTrue(found.html().select(".citable li").text().contains("Output of branch 1"));
        assertEquals("content-form", Example.byId(found, "find.citing").attr("form"));
    }

    @Test
    void findsPrintedNumbersByNumberAndPlace() {
        String figure = "/staff/content/figure/" + large.figures().get(0);
        Answer byNumber = find(figure, "find.printed", Map.of("find.printed", "77.1985"));
        Answer byPlace = find(figure, "find.printed", Map.of("find.printed", "77.1"));

        assertEquals(
                List.of("place.77.1.6."),
                byNumber.html().select(".source-numbers .number").eachAttr("value").stream()
                        .map(value -> value.substring(0, value.lastIndexOf('.') + 1))
                        .toList());
        assertEquals(
                LargeEdition.YEARS,
                byPlace.html().select(".source-numbers .number").size());
    }

    @Test
    void searchesInChinese() {
        Browser chinese = Browser.at(portal).in(Language.ZH).signIn(ExampleStaff.EDITOR);
        Answer form = chinese.get(sector);
        Answer found = chinese.submit(form, Example.FORM, Map.of("then", HEADLINES, HEADLINES, "行业77产值 １９８５"));

        assertEquals("找到1项符合“行业77产值 １９８５”的内容。请在空白行的列表中选择。", said(found, HEADLINES));
    }

    /** A search saves nothing: a value that another person saved meanwhile can still be chosen afterwards. */
    @Test
    void aSearchKeepsConflicts() {
        Answer own = edith.get(sector);
        edith.submit(own, Example.FORM, Map.of("name.zh", "一"));
        String edit = edith.place() + "/edit";
        Answer window = edith.get(edit);
        edith.submit(edith.get(edit), Example.FORM, Map.of("name.zh", "二", "name.en", "Two"));
        Answer conflict = edith.submit(window, Example.FORM, Map.of("name.zh", "三", "name.en", "Three"));
        assertEquals(2, conflict.html().select(".conflict").size());

        Map<String, String> search = new HashMap<>(Map.of("then", HEADLINES, HEADLINES, "branch 77"));
        search.put("choice.name.en", "theirs");
        Answer found = edith.submit(conflict, Example.FORM, search);
        assertEquals(
                List.of("name.zh-conflict"), found.html().select(".conflict").eachAttr("id"));
        assertEquals("Two", Example.value(found, "name.en"));
        assertEquals("三", Example.value(found, "name.zh"));
    }

    @Test
    void wordsOfASearchAreInTheScratchCopy() {
        Answer form = edith.get("/staff/content/topic/new");
        var fields =
                new ArrayList<>(Browser.held(Objects.requireNonNull(form.html().selectFirst(Example.FORM))));
        fields.removeIf(field -> field.getKey().equals("find.sector.sector"));
        fields.add(Map.entry("find.sector.sector", "branch 77"));
        assertEquals(204, edith.postOnly("/staff/scratch/new-topic", fields).status());

        Answer resumed = edith.get("/staff/content/topic/new?scratch");
        assertEquals("branch 77", Example.value(resumed, "find.sector.sector"));
        assertEquals(
                List.of("–", "Branch 77"),
                resumed.html().select("[id=sector] option").eachText());
    }

    private Answer find(String path, String then, Map<String, String> typed) {
        Map<String, String> sent = new HashMap<>(typed);
        sent.put("then", then);
        return edith.submit(edith.get(path), Example.FORM, sent);
    }

    private static String said(Answer page, String search) {
        return Example.byId(page, search + "-result").text();
    }

    private static int size(Answer answer) {
        assertEquals(200, answer.status());
        return answer.body().getBytes(UTF_8).length;
    }
}
