package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An editor adds items to a change, takes them out and gives the change a name. */
@StaffPortal
class ManyItemsTest {

    private static final String FORM = "form.content-form";
    private static final String SUBMIT = "form[action$=/submission]";

    private final Drafting drafting;
    private final Browser edith;
    private final Browser edgar;
    private final Browser chinese;

    ManyItemsTest(Portal portal, ApplicationContext context) {
        drafting = new Drafting(context);
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        edgar = Browser.at(portal).signIn(ExampleStaff.SECOND_EDITOR);
        chinese = Browser.at(portal).signIn(ExampleStaff.EDITOR).in(Language.ZH);
    }

    @Test
    void addsAPublishedItemFromTheList() {
        long change = begun(301);
        String list = edith.get("/staff/changes/" + change)
                .html()
                .select("a[href*=?change=]")
                .attr("href");
        String form = edith.get(list + "&q=302")
                .html()
                .select("tbody a[href^=/staff/content/figure/302?]")
                .attr("href");
        assertThat(form).isEqualTo("/staff/content/figure/302?change=" + change);

        Answer opened = edith.get(form);
        assertThat(opened.html().select("#part-of option[selected]").val()).isEqualTo(String.valueOf(change));
        edith.submit(opened, FORM, Map.of("note.footnote.en", "Another note."));

        assertThat(edith.place()).isEqualTo("/staff/changes/" + change);
        assertThat(drafting.view(change).subjects())
                .extracting(ChangeSubject::subject)
                .containsExactly(Drafting.figure(301), Drafting.figure(302));
        Answer page = edith.get(edith.place());
        assertThat(page.html().select("#compare > section > h2")).hasSize(2);
        Answer asked = edith.submit(
                page, "form[action$=/remarks]", Map.of("field", "302 note.footnote.en", "question", "Which table?"));
        assertThat(asked.html().select("#remarks .remark a").text())
                .isEqualTo("Rank by number of mature AI companies, Hangzhou, undated · Note (English)");
    }

    @Test
    void addsANewItemToADraftOfTheirOwn() {
        long change = begun(303);
        Answer form = edith.get("/staff/content/topic/new");
        assertThat(form.html().select("#part-of option").eachAttr("value")).contains("", String.valueOf(change));

        edith.submit(form, FORM, Map.of("name.en", "Added", "part-of", String.valueOf(change)));

        assertThat(drafting.view(change).subjects()).hasSize(2);
        assertThat(drafting.view(change).subjects().get(1).subject().kind()).isEqualTo(ItemKind.TOPIC);
        assertThat(edgar.get("/staff/content/topic/new")
                        .html()
                        .select("#part-of option")
                        .eachAttr("value"))
                .doesNotContain(String.valueOf(change));
    }

    @Test
    void keepsTheChosenChangeIfTheFormHasMistakes() {
        long change = begun(304);
        Answer refused = edith.submit(
                edith.get("/staff/content/figure/305?change=" + change), FORM, Map.of("number", "no number"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#part-of option[selected]").val()).isEqualTo(String.valueOf(change));
    }

    @Test
    void takesAnItemOut() {
        long change = begun(306);
        edith.submit(
                edith.get("/staff/content/figure/307?change=" + change), FORM, Map.of("note.footnote.en", "A note."));
        edith.submit(edith.get("/staff/changes/" + change), "#subject-306 form[action$=/removal]", Map.of());

        assertThat(drafting.view(change).subjects())
                .extracting(ChangeSubject::subject)
                .containsExactly(Drafting.figure(307));
        Answer alone = edith.get("/staff/changes/" + change);
        assertThat(alone.html().select("form[action$=/removal]")).isEmpty();
        assertThat(alone.html().select("#history").text()).contains("removed from the change");
    }

    @Test
    void foldsTheFieldsOfManyItemsBehindTheirFirstDifference() {
        long change = begun(330);
        for (int figure : new int[] {331, 332}) {
            edith.submit(
                    edith.get("/staff/content/figure/" + figure + "?change=" + change),
                    FORM,
                    Map.of("note.footnote.en", "A note."));
        }
        assertThat(edith.get("/staff/changes/" + change).html().select("#compare summary"))
                .isEmpty();

        edith.submit(
                edith.get("/staff/content/figure/333?change=" + change), FORM, Map.of("note.footnote.en", "Another."));

        Answer many = edith.get("/staff/changes/" + change);
        assertThat(many.html()
                        .select("#compare > section > details:not([open]) > summary")
                        .eachText())
                .hasSize(4)
                .endsWith("Note (English): The release says that the money has been invested, but not when. → Another.")
                .allSatisfy(line -> assertThat(line.length()).isLessThan(200));
        assertThat(many.html().select("#subject-333 > details .compared h3").text())
                .startsWith("Note (English)");
        assertThat(edith.get("/staff/changes/" + change + "?all=yes")
                        .html()
                        .select("#compare > section > details[open]"))
                .hasSize(4);
    }

    @Test
    void givesAChangeAName() {
        long change = begun(308);
        String page = "/staff/changes/" + change;
        Answer refused = edith.submit(edith.get(page), "form[action$=/name]", Map.of("name", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".error-summary a[href=#name]")).hasSize(1);

        edith.submit(edith.get(page), "form[action$=/name]", Map.of("name", "The year 2026"));
        assertThat(edith.get(page).html().select("h1").text()).startsWith("The year 2026");
        assertThat(edgar.get(page).html().select("form[action$=/name]")).isEmpty();
    }

    @Test
    void aChineseReaderSeesTheChineseNameUnlessAnAuthorGaveAnother() {
        long change = begun(309);
        String name = drafting.published(new Subject(ItemKind.INDICATOR, 104)).get("name.zh");
        String page = "/staff/zh/changes/" + change;

        assertThat(chinese.get(page).html().select("h1").text()).startsWith(name + "，");
        assertThat(chinese.get(page).html().select("#name").val()).startsWith(name + "，");
        assertThat(chinese.get("/staff/zh/changes")
                        .html()
                        .select("a[href='" + page + "']")
                        .text())
                .startsWith(name + "，");
        assertThat(chinese.get("/staff/zh/changes?q=" + name).html().select("a[href='" + page + "']"))
                .isNotEmpty();

        String english =
                edith.get("/staff/changes/" + change).html().select("h1").text();
        chinese.submit(chinese.get(page), "form[action$=/name]", Map.of());
        assertThat(edith.get("/staff/changes/" + change).html().select("h1").text())
                .isEqualTo(english);

        edith.submit(edith.get("/staff/changes/" + change), "form[action$=/name]", Map.of("name", "Order of the year"));
        assertThat(chinese.get(page).html().select("h1").text()).startsWith("Order of the year");
    }

    @Test
    void asksForNoKindIfAllItemsAreNew() {
        long change = drafting.begunNew(
                ItemKind.AREA,
                Map.of("slug", "fuyang-" + System.nanoTime(), "parent", "53", "name.en", "Fuyang"),
                ExampleStaff.EDITOR);
        String page = "/staff/changes/" + change;
        assertThat(edith.get(page).html().select("input[name=kind]")).isEmpty();

        edith.submit(edith.get(page), SUBMIT, Map.of("reason", "It is new."));
        assertThat(drafting.view(change).submission()).isPresent();
    }

    private long begun(long figure) {
        return drafting.begun(Drafting.figure(figure), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
    }
}
