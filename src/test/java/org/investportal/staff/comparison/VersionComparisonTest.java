package org.investportal.staff.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Old and new stand side by side, as readers see them and as data. */
@StaffPortal
class VersionComparisonTest {

    private final Drafting drafting;
    private final Browser edith;

    VersionComparisonTest(Portal portal, ApplicationContext context) {
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void aValueIsSaidInWordsAndAsData() {
        long change = drafting.begun(
                Drafting.figure(310),
                Map.of(
                        "number",
                        "101 billion",
                        "period",
                        "2017-H1",
                        "readings",
                        drafting.published(Drafting.figure(310)).get("readings")),
                ExampleStaff.EDITOR);
        Document page = page(change, "");

        Element number = field(page, "Number");
        assertThat(number.select("del").eachText()).containsExactly("more than 100 billion yuan", "100 billion");
        assertThat(number.select("ins").eachText()).containsExactly("more than 101 billion yuan", "101 billion");
        assertThat(field(page, "Period").select("ins").eachText()).containsExactly("first half of 2017", "2017-H1");
        assertThat(page.select(".compared h3")).hasSize(2);
        assertThat(page(change, "?all=yes").select(".compared h3").eachText())
                .anyMatch(text -> text.startsWith("Area"));
    }

    @Test
    void wordsAreComparedWordByWordWithCitedFiguresInThem() {
        Subject sector = new Subject(ItemKind.SECTOR, 12);
        long change = drafting.begun(
                sector,
                Map.of("body.en", "The park grew by [[figure:305]] in the east, <b>they</b> say."),
                ExampleStaff.EDITOR);
        drafting.revised(
                change,
                Map.of("body.en", "The park grew by [[figure:306]] in the west, <b>they</b> say."),
                ExampleStaff.EDITOR);
        Element body = field(page(change, "/revisions/2"), "Text");

        assertThat(body.select(".said del").eachText()).containsExactly("159.2", "billion yuan", "east");
        assertThat(body.select(".said ins").eachText()).contains("west");
        assertThat(body.select(".data del").eachText()).containsExactly("[[figure:305]]", "east");
        assertThat(body.select(".said").text()).contains("<b>they</b> say.");
    }

    @Test
    void aChangedEditionAddsAThirdColumn(ApplicationContext context) {
        long mine = drafting.begun(Drafting.figure(315), Map.of("number", "61"), ExampleStaff.EDITOR);
        long theirs = drafting.approved(
                Drafting.figure(315), Map.of("number", "62"), ExampleStaff.SECOND_EDITOR, ExampleStaff.REVIEWER);
        context.getBean(org.investportal.editorial.release.EditionOrderService.class)
                .publishNow(
                        new org.investportal.editorial.release.EditionOrder(
                                java.util.List.of(theirs), "More.", null, null),
                        drafting.member(ExampleStaff.REVIEWER));
        Document page = page(mine, "");

        Element number = field(page, "Number");
        assertThat(number.select("dt").eachText())
                .containsExactly("When this was written", "Published now", "This change");
        assertThat(number.select(".flag-doubt").text()).isEqualTo("others changed it, too");
        assertThat(number.select("dd").get(0).text()).contains("60");
        assertThat(number.select("dd").get(1).select("ins").text()).contains("62");
        assertThat(number.select("dd").get(2).select("ins").text()).contains("61");
        assertThat(page.select("form[action$=/submission]")).isEmpty();
        assertThat(page.select(".note-doubt").text()).contains("save it again");
    }

    @Test
    void newItemsHaveOneColumn() {
        long change = drafting.begunNew(
                ItemKind.AREA, Map.of("slug", "yuhang", "parent", "53", "name.en", "Yuhang"), ExampleStaff.EDITOR);
        Document page = page(change, "");

        assertThat(field(page, "Part of").select("dd").text())
                .contains("Hangzhou")
                .contains("53");
        assertThat(page.select(".sides > div")).hasSize(3);
        assertThat(page.select("h1").text()).contains("Yuhang");
    }

    @Test
    void howAFigureBearsOnAClaimIsSaidInWords() {
        Subject claim = new Subject(ItemKind.CLAIM, 766);
        long change = drafting.begun(claim, Map.of("ties", "335 supports\n336"), ExampleStaff.EDITOR);
        Element ties = field(page(change, ""), "Related figures");

        assertThat(ties.text())
                .contains("304.1 billion yuan · neither supports nor contradicts it")
                .contains("· supports it");
    }

    private Document page(long change, String rest) {
        return edith.get("/staff/changes/" + change + rest).html();
    }

    private static Element field(Document page, String label) {
        Elements found = page.select(".compared:has(h3:matches(^" + label + "))");
        assertThat(found)
                .as(label + " in " + page.select(".compared h3").eachText())
                .isNotEmpty();
        return found.get(0);
    }
}
