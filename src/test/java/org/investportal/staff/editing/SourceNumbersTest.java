package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.InventedSource;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Sha256;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.SourceTextWriter;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The place of a figure in a source is chosen in the text of the source, with and without scripts. */
@StaffPortal
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceNumbersTest {

    private static final long FIGURE = 313;
    private static final String TEXT = InventedSource.TEXT + "\n全市实现增长。港口有泊位40个。\n";
    private static final String PLACE = "[id='readings.1.place']";

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final SourceTextWriter texts;
    private final Browser edith;
    private InventedSource source;
    private long quay;
    private long ledger;
    private String next;

    SourceNumbersTest(Portal portal, Catalogue catalogue, EditionPublisher publisher, SourceTextWriter texts) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.texts = texts;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @BeforeAll
    void attach() {
        Draft draft = Draft.after(catalogue);
        source = InventedSource.in(
                draft, catalogue.at(catalogue.current()).shown().get(Figure.class, FIGURE));
        quay = draft.add(version ->
                new Source(version, false, "quay", Period.parse("2032"), Language.EN, 5, Sha256.of(TEXT), null));
        draft.address(quay, "/sources/quay");
        draft.add(version -> new Text(version, false, quay, TextField.NAME, Language.EN, "Report of the quay"));
        ledger = draft.add(
                version -> new Source(version, false, "ledger", Period.parse("2032"), Language.EN, null, null, null));
        draft.address(ledger, "/sources/ledger");
        draft.add(version -> new Text(version, false, ledger, TextField.NAME, Language.EN, "Ledger of the port"));
        long mention = draft.mention(ledger, "7.1.1", "12.5 million");
        draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, source.figure(), null, null));
        publisher.publish(draft.publication());
        texts.attach(source.item(), InventedSource.TEXT);
        texts.attach(quay, TEXT);
        next = "/staff/content/figure/new?after=" + source.figure();
    }

    @AfterAll
    void remove() {
        texts.remove(source.item());
        texts.remove(quay);
    }

    @Test
    void sentencesOfAnAttachedTextHaveAButtonForEachNumber() {
        Answer form = edith.get(next);
        List<String> sentences =
                form.html().select(".source-numbers li > p:last-child").eachText();

        assertTrue(
                sentences.get(0).startsWith("Sample Harbour handled 12.5 million choose, location 2.1.1 tonnes"),
                sentences.get(0));
        assertEquals(
                "place.2.1.1." + source.item(), form.html().select(".number").attr("value"));
    }

    @Test
    void withoutATextTheNumbersAreListedWithTheSummaryOfTheirSentence() {
        Answer form = edith.get("/staff/content/figure/305");

        assertEquals("true", form.html().select(".number[value=place.7.1.1.60]").attr("aria-pressed"), form.body());
        assertTrue(form.html().select(".source-numbers .hint").size() > 10);
    }

    @Test
    void aChosenNumberFillsTheRowAndKeepsWhatWasTyped() {
        Answer form = edith.get(next);
        String button = "place.2.1.1." + source.item();
        Answer filled = edith.submit(form, Example.FORM, Map.of("then", button, "number", "7"));

        assertEquals("2.1.1", Example.value(filled, "readings.1.place"));
        assertEquals(String.valueOf(source.item()), Example.value(filled, "readings.1.source"));
        assertEquals("value", Example.value(filled, "readings.1.role"));
        assertEquals("7", Example.value(filled, "number"));
        Answer second = edith.submit(filled, Example.FORM, Map.of("then", "place.2.1.2." + source.item()));
        assertEquals("2.1.1", Example.value(second, "readings.1.place"));
        assertEquals("2.1.2", Example.value(second, "readings.3.place"));
        Answer again = edith.submit(second, Example.FORM, Map.of("then", "place.2.1.2." + source.item()));
        assertEquals("", Example.value(again, "readings.4.place"));
    }

    @Test
    void aNumberThatTheSourceDoesNotListIsAddedToItInTheSameChange() {
        Answer form = edit();
        Answer filled = edith.submit(form, Example.FORM, Map.of("then", "place.4.1.1." + quay));
        assertEquals("4.1.1", Example.value(filled, "readings.4.place"));
        Answer change = edith.submit(filled, Example.FORM, Map.of("origin", "later"));

        assertTrue(edith.place().matches("/staff/changes/\\d+"), edith.place());
        assertTrue(
                change.html().select("main").text().contains("Report of the quay"),
                change.html().select("main").text());
        assertTrue(
                change.html().select("main").text().contains("40"),
                change.html().select("main").text());
    }

    @Test
    void aPageIsTheLocationInASourceWithoutParagraphs() {
        Map<String, String> typed = Map.of(
                "readings.4.source",
                String.valueOf(ledger),
                "readings.4.place",
                "Page 12",
                "readings.4.role",
                "value",
                "number",
                "7",
                "origin",
                "later");
        Answer change = edith.submit(edit(), Example.FORM, typed);

        assertTrue(edith.place().matches("/staff/changes/\\d+"), edith.place());
        String said = change.html().select("main").text();
        assertTrue(said.contains("Ledger of the port") && said.contains("page 12"), said);
        Answer form = edith.get(edith.place() + "/edit");
        assertTrue(
                form.html().select("input[id$=.place]").eachAttr("value").contains("page 12, number 1"), form.body());
        assertEquals(
                "true",
                form.html().select("[value=place.12.1.1." + ledger + "]").attr("aria-pressed"));
        edith.submit(form, Example.FORM, Map.of("number", "8", "origin", "later"));
        assertTrue(edith.get(edith.place()).html().select("main").text().contains("“7” at page 12"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"3305亿元; 3305亿; 21", "'13,102.5 million'; '13,102.5 million'; 22"})
    void aPageIsQuotedWithTheNumberAsItIsTyped(String typed, String printed, String page) {
        Map<String, String> row = new HashMap<>(quoted("page " + page, typed));
        row.put("readings.4.source", String.valueOf(ledger));
        row.putAll(Map.of("indicator", "100", "unit", "cny"));
        Answer change = edith.submit(edit(), Example.FORM, row);

        assertTrue(
                change.html().select("main").text().contains("page " + page + " · " + printed + " "),
                change.html().select("main").text());
    }

    @Test
    void aRowSaysWhatIsMissing() {
        Answer refused =
                edith.submit(edit(), Example.FORM, Map.of("readings.4.place", "2.1.1", "readings.4.role", "value"));

        assertEquals(422, refused.status());
        assertTrue(refused.html().select(".error-summary").text().contains("Fill in “Source” in row 4."));
    }

    @Test
    void aPageIsNoLocationInASourceWithParagraphs() {
        Map<String, String> typed = Map.of("readings.1.place", "page 12", "number", "7");

        assertEquals(422, edith.submit(edith.get(next), Example.FORM, typed).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“about  40 BERTHS”; 7; 4.1.1",
                "'handled 12.5 million tonnes of goods in 2031'; 12.5 million; 2.1.1",
                "港口有泊位40个; 7; 5.2.1"
            })
    void wordsOfTheTextAreALocation(String words, String number, String place) {
        Answer change = edith.submit(edit(), Example.FORM, quoted(words, number));

        assertEquals(List.of(), change.html().select(".mistake").eachText());
        assertTrue(edith.get(edith.place() + "/edit")
                .html()
                .select("input[id$=.place]")
                .eachAttr("value")
                .contains(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "about 41 berths; “about 41 berths” is not in the text",
                "Sample Harbour; “Sample Harbour” occurs in several sentences of the source, for example at locations 1.1.1 and 2.1.1",
                "gulls were not counted; contains no number",
                "12.5 million tonnes of goods in 2031; 12.5 million; 2031"
            })
    void saysWhyWordsAreNoLocationAndKeepsThem(String words, String reason) {
        Answer again = edith.submit(edit(), Example.FORM, quoted(words, "7"));

        assertEquals(422, again.status());
        assertEquals(words, Example.value(again, "readings.4.place"));
        String mistake = again.html().select("#readings-mistake").text();
        assertTrue(mistake.contains("row 4") && mistake.contains(reason), mistake);
    }

    @Test
    void saysThatWordsAreTooLongOrTheTextIsNotAttached() {
        Answer tooLong = edith.submit(edit(), Example.FORM, quoted("berth ".repeat(100), "7"));
        assertTrue(tooLong.html().select("#readings-mistake").text().contains("there is room for 500"));

        Map<String, String> typed = new HashMap<>(quoted("about 40 berths", "7"));
        typed.put("readings.4.source", "60");
        Answer notAttached = edith.submit(edit(), Example.FORM, typed);
        assertTrue(notAttached.html().select("#readings-mistake").text().contains("is not attached"));
    }

    @Test
    void wordsOfTheTextAreTheLocationOfTheGrowth() {
        Map<String, String> typed = new HashMap<>(quoted("12.5 million tonnes", "300 billion yuan"));
        typed.putAll(Map.of("indicator", "100", "area", "53", "period", "2031", "growth", "about 40 %"));
        typed.put("growth-place", "no such words");
        Answer again = edith.submit(edith.get("/staff/content/figure/new"), Example.FORM, typed);
        assertTrue(again.html().select("#growth-place-mistake").text().contains("“no such words”"), again.body());

        Answer change = edith.submit(
                again, Example.FORM, Map.of("growth-place", "About 40 berths are planned", "origin", "later"));
        String growth = change.html()
                .select("#compare > section")
                .get(1)
                .select("a.button")
                .attr("href");
        assertEquals("4.1.1", Example.value(edith.get(growth), "readings.1.place"));
    }

    private Answer edit() {
        return edith.get("/staff/content/figure/" + source.figure());
    }

    /** Returns what is typed into the fourth row. */
    private Map<String, String> quoted(String words, String number) {
        return Map.of(
                "readings.4.source",
                String.valueOf(quay),
                "readings.4.place",
                words,
                "readings.4.role",
                "value",
                "number",
                number,
                "origin",
                "later");
    }

    @Test
    void readersSeeThePageOfASourceWithoutParagraphs() {
        String page = portal.page("/sources/ledger").select("main").text();

        assertTrue(page.contains("Page 7") && !page.contains("Paragraph"), page);
        assertTrue(portal.page(source.figurePath()).select("main").text().contains("page 7"));
    }

    @Test
    void aNumberIsChosenByKeyboardOnANarrowScreen() {
        choose(Chromium.open(portal.port()));
    }

    @Test
    void aNumberIsChosenWithoutScripts() {
        choose(Chromium.withoutScripts(portal.port()));
    }

    private void choose(Chromium chromium) {
        try (chromium) {
            chromium.signIn(ExampleStaff.EDITOR).width(360).go(next);
            chromium.find(".source-numbers summary").sendKeys(Keys.ENTER);
            WebElement number = chromium.find(".source-numbers .number");
            assertTrue(number.getSize().getHeight() >= 24, "tall enough for a finger");
            chromium.leave(() -> number.sendKeys(Keys.ENTER));

            assertEquals("2.1.1", chromium.find(PLACE).getDomProperty("value"));
            assertEquals(
                    "readings.1.place",
                    chromium.driver().switchTo().activeElement().getDomAttribute("id"));
            assertTrue(chromium.find(".source-numbers .number[aria-pressed='true']")
                    .isDisplayed());
            assertEquals(List.of(), chromium.complaints());
        }
    }
}
