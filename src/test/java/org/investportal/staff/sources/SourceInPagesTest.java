package org.investportal.staff.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.InventedSource;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.content.ReferenceOption;
import org.investportal.editorial.content.ReferenceOptionService;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** A source without a number of paragraphs is cited by page, and no words about it speak of paragraphs. */
@StaffPortal
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:in-pages") // it adds items with ids of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceInPagesTest {

    private static final String PATH = "/sources/register-of-berths";

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final ReferenceOptionService options;
    private final Drafting drafting;
    private final Browser edith;
    private long register;
    private long passage;

    SourceInPagesTest(
            Portal portal,
            Catalogue catalogue,
            EditionPublisher publisher,
            ReferenceOptionService options,
            ApplicationContext context) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.options = options;
        drafting = new Drafting(context);
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @BeforeAll
    void publish() {
        Draft draft = Draft.after(catalogue);
        long figure = InventedSource.in(
                        draft, catalogue.at(catalogue.current()).shown().get(Figure.class, 313))
                .figure();
        register = draft.add(
                version -> new Source(version, false, "berths", Period.parse("2032"), Language.EN, null, null, null));
        draft.address(register, PATH);
        draft.add(version -> new Text(version, false, register, TextField.NAME, Language.EN, "Register of berths"));
        long mention = draft.mention(register, "7.1.1", "12.5 million");
        draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
        passage = draft.add(version -> new Passage(version, false, register, 7, 1));
        draft.add(version ->
                new Text(version, false, passage, TextField.SUMMARY, Language.EN, "The **berths** of the quay."));
        publisher.publish(draft.publication());
    }

    @Test
    void readersSeePagesAndNoParagraphs() {
        Document page = portal.page(PATH);

        assertThat(page.select("h2").eachText()).contains("Page by page");
        assertThat(page.select("nav.contents-of-source").attr("aria-label")).isEqualTo("Pages and statements");
        assertThat(page.select("main").text().toLowerCase(Locale.ROOT))
                .contains("below the page")
                .doesNotContain("paragraph", "sentence by sentence");
        assertThat(portal.page("/zh" + PATH).select("main").outerHtml())
                .contains("逐页说明", "页码与定性表述")
                .doesNotContain("段", "逐句");
    }

    @Test
    void aSentenceIsChosenByItsPage() {
        assertThat(option(Language.EN)).contains("page\u00a07").doesNotContain("paragraph");
        assertThat(option(Language.ZH)).contains("第7页").doesNotContain("段");
    }

    @Test
    void aNameHasNoMarksOfItsFormat() {
        assertThat(option(Language.EN)).contains("The berths of the quay.");
    }

    private String option(Language language) {
        return options.at(catalogue.current(), language).of(ItemKind.PASSAGE).stream()
                .filter(option -> option.value().equals(String.valueOf(passage)))
                .map(ReferenceOption::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSentenceIsFoundByItsPage() {
        assertThat(edith.get("/staff/search?q=berths+page+7")
                        .html()
                        .select("main a")
                        .eachAttr("href"))
                .contains("/staff/content/passage/" + passage);
    }

    @Test
    void aChangeOfTheSourceSaysThePageOfEachNumber() {
        Subject source = new Subject(ItemKind.SOURCE, register);
        String mentions = drafting.published(source).get("mentions");
        long change =
                drafting.begun(source, Map.of("mentions", mentions + "\n9.1.1 | 12 million"), ExampleStaff.EDITOR);

        assertThat(edith.get("/staff/changes/" + change)
                        .html()
                        .select("main .said ins, main ins.said, main ins")
                        .text())
                .contains("page 9 · 12 million")
                .doesNotContain("paragraph");
    }
}
