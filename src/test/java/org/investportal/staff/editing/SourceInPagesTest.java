package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.InventedSource;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.change.PublishedText;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.editorial.content.ReferenceOption;
import org.investportal.editorial.content.ReferenceOptionService;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.portal.StatementCount;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;

/** A source without a number of paragraphs is cited by page, and no words about it speak of paragraphs. */
@StaffPortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceInPagesTest {

    private static final String PATH = "/sources/register-of-berths";
    private static final String PLACE = "readings.4.place";

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final ReferenceOptionService options;
    private final TextSuppressionService suppressions;
    private final Drafting drafting;
    private final Browser edith;
    private long figure;
    private long register;
    private long passage;
    private long mention;
    private String figurePath = "";

    SourceInPagesTest(
            Portal portal,
            Catalogue catalogue,
            EditionPublisher publisher,
            ReferenceOptionService options,
            TextSuppressionService suppressions,
            ApplicationContext context) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.options = options;
        this.suppressions = suppressions;
        drafting = new Drafting(context);
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @BeforeAll
    void publish() {
        Draft draft = Draft.after(catalogue);
        InventedSource source = InventedSource.in(
                draft, catalogue.at(catalogue.current()).shown().get(Figure.class, 313));
        figure = source.figure();
        figurePath = source.figurePath();
        register = draft.add(
                version -> new Source(version, false, "berths", Period.parse("2032"), Language.EN, null, null, null));
        draft.address(register, PATH);
        draft.add(version -> new Text(version, false, register, TextField.NAME, Language.EN, "Register of berths"));
        mention = draft.mention(register, "7.1.1", "12.5", "In all, 12.5 million tonnes were handled at 12.5 metres");
        draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
        for (String place : List.of("91.1.1", "92.1.1")) {
            long other = draft.mention(register, place, "310", "Quay " + place + " is 310 metres long");
            draft.add(version -> new Reading(version, false, other, ReadingRole.VALUE, 310L, null, null));
        }
        passage = draft.add(version -> new Passage(version, false, register, 7, 1));
        draft.add(version ->
                new Text(version, false, passage, TextField.SUMMARY, Language.EN, "The **berths** of the quay."));
        publisher.publish(draft.publication());
    }

    @Test
    void readersSeePagesAndNoParagraphs() {
        Document page = portal.page(PATH);

        assertThat(page.select("h2").eachText()).contains("Page 7");
        assertThat(page.select("main").text().toLowerCase(Locale.ROOT))
                .contains("open a page of the source")
                .doesNotContain("paragraph");
        assertThat(portal.page("/zh" + PATH).select("main").outerHtml())
                .contains("展开各页")
                .doesNotContain("段");
    }

    @Test
    void readersSeeTheWordsOfThePageUntilTheyAreSuppressed() {
        Browser reader = Browser.at(portal);
        Element quotation =
                reader.get(figurePath).html().select("figure.quotation").get(0);
        assertThat(quotation.select("blockquote").text())
                .isEqualTo("In all, 12.5 million tonnes were handled at 12.5 metres");
        assertThat(quotation.select("blockquote mark").text()).isEqualTo("12.5");
        assertThat(String.valueOf(
                        quotation.select("blockquote a:has(mark)").get(0).previousSibling()))
                .endsWith("handled at ");
        assertThat(quotation.select("figcaption").text()).contains("page 7");

        String begun = edith.submit(edit(), Example.FORM, quoted("page 8: “8 berths”", "7"))
                .place();
        assertThat(edith.get(begun + "/edit").body()).contains("tonnes were handled");

        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        String path = rita.get("/staff/suppressions?q=TONNES+were")
                .html()
                .select("a[href*=/quotation/]")
                .attr("href");
        assertThat(path).endsWith("/" + mention);
        Answer suppressed = rita.submit(path, Map.of("reason", "A court said so."));
        assertThat(suppressed.html().select(".work").text()).contains("Quotation from a source", "A court said so.");
        String form = "/staff/content/source/" + register;
        for (String seen : List.of(figurePath, "/zh" + figurePath, form, begun, begun + "/edit")) {
            assertThat(edith.get(seen).body())
                    .as(seen)
                    .contains(Suppression.MARK)
                    .doesNotContain("tonnes were handled");
        }
        assertThat(reader.get("/data/editions/" + catalogue.current() + "/items.jsonl")
                        .body())
                .contains("\"item\":\"mention/" + mention + "\"")
                .doesNotContain("tonnes were handled");
        assertThat(edith.get("/staff/search?q=tonnes+handled").body()).doesNotContain("tonnes were handled");

        rita.submit(suppressed, "form[action=" + path + "/lifting]", Map.of());
        assertThat(reader.get(figurePath).html().select("blockquote").eachText())
                .contains("In all, 12.5 million tonnes were handled at 12.5 metres");
    }

    @Test
    void theEditionsOfAllQuotationsAreReadTogether() {
        long one = StatementCount.of(
                () -> assertThat(suppressible("91.1.1 is 310")).hasSize(1));
        assertThat(StatementCount.of(
                        () -> assertThat(suppressible("is 310 metres")).hasSize(2)))
                .isEqualTo(one);

        List<PublishedText> quotations = suppressible("is 310 metres");
        StaffMember rita = drafting.member(ExampleStaff.REVIEWER);
        suppressions.suppress(quotations.get(0).key(), "A court said so.", rita);
        long first = StatementCount.of(suppressions::all);
        suppressions.suppress(quotations.get(1).key(), "A court said so.", rita);
        assertThat(StatementCount.of(suppressions::all)).isEqualTo(first);
        quotations.forEach(quotation -> suppressions.lift(quotation.key(), rita));
    }

    private List<PublishedText> suppressible(String words) {
        return suppressions.find(catalogue.current(), words, 10);
    }

    @Test
    void aCopiedQuotationThatWasSuppressedCanBeDeletedAndTheNumberStays() {
        String change = edith.submit(edit(), Example.FORM, quoted("page 93: “Quay 91.1.1 is 310 metres long”", "310"))
                .place();
        StaffMember rita = drafting.member(ExampleStaff.REVIEWER);
        PublishedText quotation = suppressible("91.1.1 is 310").get(0);
        suppressions.suppress(quotation.key(), "A court said so.", rita);
        String said =
                "The words quoted at location 93.1.1 were suppressed as unlawful. Delete the words from that line.";
        Answer form = source(edith.get(change));
        assertThat(edith.get(change).html().select("main").text()).contains(said);
        assertThat(form.html().select(".field:has([name=mentions])").text()).contains(said);
        String lines = Example.value(form, "mentions");
        assertThat(lines.lines()).contains("93.1.1 | 310 |  | Quay 91.1.1 is 310 metres long");

        edith.submit(
                form, Example.FORM, Map.of("mentions", lines.replaceAll("(?m)^(9[13]\\.1\\.1 \\| 310) .*$", "$1")));
        assertThat(edith.get(change).html().select("main").text()).doesNotContain("suppressed as unlawful");
        assertThat(mentions(edith.get(change))).contains("93.1.1 | 310", "91.1.1 | 310");
        suppressions.lift(quotation.key(), rita);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "page 21: “About 15.5  million | tonnes in 2030”; 15.5 million; 21.1.1 | 15.5 million |  | About 15.5 million tonnes in 2030",
                "P.\u00a022,\"nearly 16 berths\"; 7; 22.1.1 | 16 |  | nearly 16 berths",
                "第23页：「货运量“约”170万吨」; 7; 23.1.1 | 170万 |  | 货运量“约”170万吨"
            })
    void wordsOfThePageAreKeptWithTheNumber(String words, String number, String line) {
        Answer change = edith.submit(edit(), Example.FORM, quoted(words, number));
        String quotation = "“" + line.substring(line.lastIndexOf("| ") + 2) + "”";

        assertThat(change.html().select("main").text()).contains(quotation);
        assertThat(mentions(change)).contains(line);
        assertThat(edith.get(change.place() + "/edit")
                        .html()
                        .select(".row-remark")
                        .text())
                .contains(quotation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "page 21: about 40 berths; You can add the words with the number in quotation marks",
                "page 21: “no berths”; contains no number",
                "page 21: “4 or 5 berths”; 4; 5"
            })
    void saysWhyWordsOfAPageAreNoLocation(String words, String reason) {
        Answer again = edith.submit(edit(), Example.FORM, quoted(words, "7"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(Example.value(again, PLACE)).isEqualTo(words);
        assertThat(again.html().select("#readings-mistake").text()).contains(reason);
    }

    @Test
    void wordsOfAPageAreLimitedInLength() {
        Answer again = edith.submit(edit(), Example.FORM, quoted("page 21: “16 " + "x".repeat(498) + "”", "7"));
        assertThat(again.html().select("#readings-mistake").text()).contains("there is room for 500");

        String longest = "16 " + "x".repeat(497);
        Answer change = edith.submit(edit(), Example.FORM, quoted("page 21: “" + longest + "”", "7"));
        assertThat(mentions(change)).contains("21.1.1 | 16 |  | " + longest);
    }

    @Test
    void otherWordsWithTheSameNumberHaveAPlaceOfTheirOwn() {
        Answer change = edith.submit(edit(), Example.FORM, quoted("page 92: “310 metres of quay”", "310"));

        assertThat(mentions(change))
                .contains("92.1.2 | 310 |  | 310 metres of quay")
                .anyMatch(line -> line.startsWith("92.1.1 | 310"));
    }

    @Test
    void theNumberAndTheGrowthAreFoundInTheSameWords() {
        String words = "Output reached 300 billion yuan, up 40 %";
        Map<String, String> typed =
                new HashMap<>(Map.of("indicator", "100", "area", "53", "period", "2031", "number", "300 billion yuan"));
        typed.putAll(Map.of("readings.1.source", String.valueOf(register), "readings.1.role", "value"));
        typed.putAll(Map.of("readings.1.place", "page 31: “" + words + "”", "growth", "40 %"));
        typed.put("growth-place", "page 31: “" + words + "”");
        Answer change = edith.submit(edith.get("/staff/content/figure/new"), Example.FORM, typed);

        assertThat(mentions(change)).contains("31.1.1 | 300 billion |  | " + words, "31.1.2 | 40 |  | " + words);
    }

    @Test
    void typedWordsStayIfAnotherFormOfTheChangeIsSavedFirst() {
        String change = edith.submit(edit(), Example.FORM, quoted("page 41: “40 berths”", "7"))
                .place();
        Answer other = edith.get(change + "/edit");
        edith.submit(
                edith.get(change + "/edit"), Example.FORM, Map.of(PLACE, "page 42: “41 berths”", "origin", "later"));
        Answer conflict = edith.submit(other, Example.FORM, Map.of(PLACE, "page 42: “42 <berths>”", "origin", "later"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(Example.value(conflict, PLACE)).isEqualTo("page 42: “42 <berths>”");
        assertThat(mentions(edith.submit(conflict, Example.FORM, Map.of("origin", "later"))))
                .contains("42.1.2 | 42 |  | 42 <berths>")
                .noneMatch(line -> line.startsWith("42.1.1"));
    }

    @Test
    void theNumberOfACorrectedQuotationIsReplaced() {
        String change = edith.submit(edit(), Example.FORM, quoted("page 51: “51 berths”", "51"))
                .place();
        Answer source = source(edith.get(change));
        edith.submit(
                source,
                Example.FORM,
                Map.of("mentions", Example.value(source, "mentions") + "\n52.1.1 | 52 |  | by hand"));
        edith.submit(edith.get(change + "/edit"), Example.FORM, Map.of(PLACE, "52.1.1", "number", "52"));
        Answer corrected = edith.submit(
                edith.get(change + "/edit"),
                Example.FORM,
                Map.of(PLACE, "page 51: “all 51 berths”", "number", "51", "growth", ""));

        assertThat(mentions(corrected))
                .contains("52.1.1 | 52 |  | by hand")
                .anyMatch(line -> line.matches("51\\.1\\.\\d \\| 51 \\|  \\| all 51 berths"))
                .anyMatch(line -> line.startsWith("7.1.1 | 12.5 |"))
                .noneMatch(line -> line.endsWith("| 51 berths"));
    }

    @Test
    void aSourceLeavesTheChangeWithItsLastNumber() {
        String change = edith.submit(edit(), Example.FORM, quoted("page 61: “61 berths”", "61"))
                .place();
        assertThat(edith.get(change).html().select("#compare > section")).hasSize(2);
        Answer withoutReading = edith.submit(
                edith.get(change + "/edit"),
                Example.FORM,
                Map.of("readings.4.source", "", PLACE, "", "readings.4.role", "", "origin", "later"));

        assertThat(withoutReading.html().select("#compare > section")).hasSize(1);
    }

    private Answer edit() {
        return edith.get("/staff/content/figure/" + figure);
    }

    /** Returns what is typed into the fourth row. */
    private Map<String, String> quoted(String words, String number) {
        return Map.of(
                "readings.4.source",
                String.valueOf(register),
                PLACE,
                words,
                "readings.4.role",
                "value",
                "number",
                number,
                "origin",
                "later");
    }

    /** Returns the lines of the source in the change. */
    private List<String> mentions(Answer change) {
        return Example.value(source(change), "mentions").lines().toList();
    }

    /** Returns the form of the source in the change. */
    private Answer source(Answer change) {
        return edith.get(change.html()
                .select("#compare > section a.button[href$=/" + register + "]")
                .attr("href"));
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
