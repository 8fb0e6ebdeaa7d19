package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/** A number that its source prints otherwise is published only with an answer to where it is from. */
@StaffPortal
class NumberOriginTest {

    /** Biopharmaceutical output of 2017, which the press release prints as 50.79 billion. */
    private static final Subject FIGURE = Drafting.figure(321);

    private static final String PATH = "/staff/content/figure/321";

    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;

    NumberOriginTest(Portal portal, ApplicationContext context, Catalogue catalogue, EditionPublisher publisher) {
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    private Answer sent(String... answers) {
        Map<String, String> typed = new HashMap<>(Map.of("number", "51.2 billion"));
        for (int at = 0; at < answers.length; at += 2) {
            typed.put(answers[at], answers[at + 1]);
        }
        return edith.submit(edith.get(PATH), Example.FORM, typed);
    }

    private static long change(Answer saved) {
        assertThat(saved.place()).matches("/staff/changes/\\d+");
        return Long.parseLong(saved.place().replaceFirst(".*/", ""));
    }

    private Content drafted(Answer saved) {
        return drafting.view(change(saved)).subject(FIGURE.item()).orElseThrow().content();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFormAsksAndKeepsWhatWasTyped(Language language) {
        Answer asked = edith.in(language).submit(edith.get(PATH), Example.FORM, Map.of("number", "51.2 billion"));
        edith.in(Language.EN);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html().select(".error-summary a[href='#origin']")).hasSize(1);
        assertThat(asked.html().select("#origin").text()).contains("50.79 billion");
        assertThat(asked.html().select("#number").attr("value")).isEqualTo("51.2 billion");
        assertThat(edith.get(PATH).html().select("#origin")).isEmpty();
    }

    @Test
    void whatIsMissingInTheAnswerIsNamed() {
        assertThat(sent("origin", "same-source").html().select("#origin-typed-mistake"))
                .hasSize(1);
        assertThat(sent("origin", "same-source", "origin-typed", "13.1.1")
                        .html()
                        .select("#origin-typed-mistake")
                        .text())
                .contains("50.79 billion");
        Answer another = sent("origin", "another-source");
        assertThat(another.html().select("#origin-source-mistake, #origin-place-mistake"))
                .hasSize(2);
        assertThat(sent("origin", "not-printed").html().select("#origin-reason\\.en-mistake"))
                .hasSize(1);
    }

    @Test
    void anotherSourceMakesTheOldNumberADifferentValue() {
        Draft yearbook = Draft.after(catalogue);
        long source = yearbook.add(
                version -> new Source(version, false, "yearbook", Period.parse("2018"), Language.EN, null, null, null));
        yearbook.address(source, "/sources/yearbook");
        yearbook.add(version -> new Text(version, false, source, TextField.NAME, Language.EN, "Yearbook"));
        publisher.publish(yearbook.publication());
        Content draft = drafted(
                sent("origin", "another-source", "origin-source", String.valueOf(source), "origin-place", "page 7"));

        assertThat(draft.get("readings").lines()).contains("60 13.1.1 other-value", source + " 7.1.1 value");
    }

    @Test
    void aNumberThatIsPrintedNowhereIsPublishedWithItsReason() {
        Answer saved = sent("origin", "not-printed", "origin-reason.en", "The agency counted again.");
        long change = drafting.approve(drafting.submit(change(saved), ExampleStaff.EDITOR), ExampleStaff.REVIEWER);
        Answer published = rita.submit(
                rita.get("/staff/changes/" + change), "form[action$=/publication]", Map.of("summary", "A number."));
        assertThat(published.status()).isEqualTo(200);
        Answer page = edith.get(
                edith.get(PATH).html().select(".form-links a[href^=/figures/]").attr("href"));

        assertThat(page.html().select("main").text())
                .contains("51.2 billion", "The agency counted again.")
                .doesNotContain("cannot be right");

        long again = change(edith.submit(edith.get(PATH), Example.FORM, Map.of("number", "52 billion")));
        assertThat(page(again).select("form[action$=/submission]")).isEmpty();
        assertThat(page(again).select("main").text()).contains("note is older than this change");
        Map<String, String> reason = Map.of("note.correction.en", "The agency counted a third time.");
        edith.submit(edith.get("/staff/changes/" + again + "/edit"), Example.FORM, reason);
        assertThat(page(again).select("form[action$=/submission]")).hasSize(1);
    }

    private Document page(long change) {
        return edith.get("/staff/changes/" + change).html();
    }

    @Test
    void withoutAnAnswerTheDraftIsKeptAndNotSubmitted() {
        long change = change(sent("origin", "later"));
        Document page = page(change);

        assertThat(page.select("form[action$=/submission]")).isEmpty();
        assertThat(page.select("main").text()).contains("say where your number is from");
        assertThat(edith.get("/staff/changes/" + change + "/edit").html().select("#origin"))
                .hasSize(1);
    }
}
