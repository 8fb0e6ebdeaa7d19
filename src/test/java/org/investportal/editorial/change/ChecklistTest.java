package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.TextSuppressor;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.UnprintedNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checklist names the problems of content, field by field. No other test of the desk changes the figures of the seed from 360 on. */
@DeskPortal
class ChecklistTest {

    @Autowired
    private Checklist checklist;

    @Autowired
    private PublishedContentReader published;

    @Autowired
    private TextSuppressor textSuppressor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DraftService draftService;

    @Autowired
    private Desk desk;

    @Test
    void blocksACountThatIsNotWhole() {
        Content places = content(301);

        assertThat(codes(figure(301), places.with("number", "1.5"))).contains("checklist.amount");
        assertThat(codes(figure(301), places)).doesNotContain("checklist.amount");
    }

    @Test
    void blocksALossOfAMeasureThatHasNone() {
        Subject indicator = new Subject(ItemKind.INDICATOR, Long.parseLong(plain().get("indicator")));
        Content output = published.at(Shipped.EDITION, indicator);

        assertThat(codes(figure(PLAIN), plain().with("number", "-3.2 billion"))).contains("checklist.below-zero");
        assertThat(codes(figure(PLAIN), plain())).doesNotContain("checklist.below-zero");
        assertThat(codes(indicator, output.with("measure", "profit"))).doesNotContain("checklist.unit");
    }

    @Test
    void blocksABoundBelowZero() {
        Content fall = plain().with("number", "-3.2");

        assertThat(codes(figure(PLAIN), fall.with("qualifier", "more-than"))).contains("checklist.bound-below-zero");
        assertThat(codes(figure(PLAIN), fall.with("qualifier", "about"))).doesNotContain("checklist.bound-below-zero");
        assertThat(codes(figure(PLAIN), plain().with("qualifier", "more-than")))
                .doesNotContain("checklist.bound-below-zero");
    }

    @Test
    void blocksADuplicateFigure() {
        Content twin = plain();

        assertThat(codes(new Subject(ItemKind.FIGURE, 2_000_000), twin)).contains("checklist.twin");
        assertThat(codes(new Subject(ItemKind.FIGURE, 2_000_000), twin.with("period", "2018-01--2018-06")))
                .contains("checklist.twin");
        assertThat(codes(new Subject(ItemKind.FIGURE, 2_000_000), twin.with("period", "2018-01--2018-05")))
                .doesNotContain("checklist.twin");
        assertThat(codes(new Subject(ItemKind.FIGURE, 2_000_000), twin.with("status", "withdrawn")))
                .doesNotContain("checklist.twin");
        assertThat(codes(new Subject(ItemKind.FIGURE, 2_000_000), twin.with("vintage", "revised")))
                .doesNotContain("checklist.twin");
    }

    @ParameterizedTest
    @CsvSource({"count, count, true", "growth, percent, false"})
    void blocksPricesOfWhatDoesNotDependOnThem(String measure, String unit, boolean blocks) {
        Subject indicator = new Subject(ItemKind.INDICATOR, 100);
        Content content = published
                .at(Shipped.EDITION, indicator)
                .with("measure", measure)
                .with("unit", unit)
                .with("price-basis", "constant");

        assertThat(codes(indicator, content).contains("checklist.price-basis")).isEqualTo(blocks);
    }

    @Test
    void letsATargetBeWithoutASource() {
        assertThat(codes(figure(PLAIN), plain().with("readings", "").with("nature", "target")))
                .doesNotContain("checklist.source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimate", "forecast"})
    void asksForTheSourceOfOtherUnmeasuredFigures(String nature) {
        assertThat(codes(figure(PLAIN), plain().with("readings", "").with("nature", nature)))
                .contains("checklist.source");
    }

    @Test
    void asksWhereANumberIsFromThatItsSourcePrintsOtherwise() {
        Content changed = plain().with("number", "77 billion");

        assertThat(checklist.of(figure(PLAIN), changed))
                .filteredOn(item -> item.code().equals("checklist.origin"))
                .singleElement()
                .extracting(ChecklistItem::blocks)
                .isEqualTo(true);
        assertThat(codes(figure(PLAIN), UnprintedNumber.in(plain(), "77 billion")))
                .doesNotContain("checklist.origin", "checklist.source");
        assertThat(codes(
                        figure(PLAIN), UnprintedNumber.in(plain(), "77 billion").with("note.correction.en", "")))
                .contains("checklist.source");
    }

    @ParameterizedTest
    @CsvSource({"actual, true", "estimate, true", "forecast, false", "target, false"})
    void warnsOfAValueOfAPeriodThatHasNotBegun(String nature, boolean warns) {
        String nextYear = String.valueOf(today().getYear() + 1);
        Content later = plain().with("nature", nature).with("period", nextYear);

        assertThat(checklist.of(figure(PLAIN), later))
                .filteredOn(item -> item.code().equals("checklist.period-ahead"))
                .hasSize(warns ? 1 : 0)
                .allSatisfy(item -> {
                    assertThat(item.blocks()).isFalse();
                    assertThat(item.field()).isEqualTo("period");
                    assertThat(item.arguments()).containsExactly(nextYear);
                });
    }

    @Test
    void letsAPeriodThatHasBegunHaveAValue() {
        int year = today().getYear();
        String later = "--" + (year + 5);
        assertThat(List.of(String.valueOf(year), today().toString(), "2018" + later, later, "undated"))
                .allSatisfy(period -> assertThat(codes(figure(PLAIN), plain().with("period", period)))
                        .doesNotContain("checklist.period-ahead"));
        assertThat(List.of(today().plusDays(2).toString(), (year + 1) + "-H1", (year + 1) + "--"))
                .allSatisfy(period -> assertThat(codes(figure(PLAIN), plain().with("period", period)))
                        .contains("checklist.period-ahead"));
        assertThat(codes(figure(PLAIN), plain().with("period", year + 1 + "").with("status", "withdrawn")))
                .doesNotContain("checklist.period-ahead");
    }

    @ParameterizedTest
    @CsvSource({"SOURCE, 60, published", "POLICY, 740, issued"})
    void warnsOfADocumentOfALaterDay(ItemKind kind, long item, String field) {
        Subject document = new Subject(kind, item);
        Content content = published.at(Shipped.EDITION, document);

        assertThat(checklist.of(
                        document, content.with(field, today().plusDays(2).toString())))
                .filteredOn(found -> found.code().equals("checklist.date-ahead"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.blocks()).isFalse();
                    assertThat(found.field()).isEqualTo(field);
                });
        assertThat(codes(document, content.with(field, today().toString()))).doesNotContain("checklist.date-ahead");
        assertThat(codes(document, content.with(field, String.valueOf(today().getYear()))))
                .doesNotContain("checklist.date-ahead");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "first         | 13 billion | cny     | value       | checklist.printed-in-words",
                "once          | 13 billion | cny     | value       | checklist.printed-in-words",
                "double        | 13 billion | cny     | value       | checklist.printed-in-words",
                "one           | 13 billion | cny     | value       | checklist.origin",
                "trillion      | 2 trillion | cny     | value       | checklist.printed-in-words",
                "trillion      | 1 trillion | cny     | value       | -",
                "half          | 45         | percent | value       | checklist.printed-in-words",
                "half          | 50         | percent | value       | -",
                "third         | 33.3       | percent | value       | -",
                "doubled       | 100        | percent | value       | -",
                "三成          | 30         | percent | value       | -",
                "first         | 1          | place   | value       | -",
                "第一          | 1          | place   | value       | -",
                "第一          | 2          | place   | value       | checklist.printed-in-words",
                "more than 100 | 100        | count   | value       | -",
                "more than 100 | 101        | count   | value       | checklist.printed-in-words",
                "3 to 5        | 3 to 5     | percent | value       | -",
                "3 to 5        | 3          | percent | value       | checklist.printed-in-words",
                "first         | 13 billion | cny     | other-value | -",
                "half          | 50         | percent | other-value | checklist.same-value"
            })
    void comparesTheNumberWithPrintedWords(
            String printed, String number, String unit, String role, @Nullable String warning) {
        Content source = Content.NONE.with("slug", "source-" + Desk.key()).with("mentions", "3.1.1 | " + printed);
        long change = Desk.kept(draftService.startNew(Desk.key(), ItemKind.SOURCE, source, EDITH));
        long added = desk.view(change).first().subject().item();
        Content figure = plain().with("number", number).with("unit", unit).with("readings", added + " 3.1.1 " + role);

        assertThat(checklist.of(figure(PLAIN), figure))
                .filteredOn(item -> List.of("checklist.origin", "checklist.printed-in-words", "checklist.same-value")
                        .contains(item.code()))
                .allSatisfy(
                        item -> assertThat(item.blocks()).isEqualTo(item.code().equals("checklist.origin")))
                .allSatisfy(item -> assertThat(item.arguments()).contains(printed))
                .extracting(ChecklistItem::code)
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void aDifferentValueDiffersFromTheStatedOne() {
        Content same = plain().with("readings", plain().get("readings").replace(" value", " other-value"));

        assertThat(codes(figure(PLAIN), same)).contains("checklist.same-value", "checklist.source");
        assertThat(codes(figure(PLAIN), same.with("number", "77 billion")))
                .doesNotContain("checklist.same-value", "checklist.printed");
    }

    @Test
    void aValueInAnotherUnitIsInAnotherUnitOfTheSameKind() {
        String readings = plain().get("readings") + "\n"
                + plain().get("readings")
                        .lines()
                        .filter(line -> line.endsWith(" value"))
                        .findFirst()
                        .orElseThrow()
                        .replace(" value", " other-unit ");

        assertThat(codes(figure(PLAIN), plain().with("readings", readings + "usd")))
                .doesNotContain("checklist.other-unit");
        assertThat(codes(figure(PLAIN), plain().with("readings", readings + "cny")))
                .contains("checklist.other-unit");
        assertThat(codes(figure(PLAIN), plain().with("readings", readings + "percent")))
                .contains("checklist.other-unit");
    }

    @Test
    void aRangeHasNoBound() {
        Content range = plain().with("number", "77 to 79 billion");

        assertThat(codes(figure(PLAIN), range)).doesNotContain("checklist.qualifier-of-range", "checklist.amount");
        assertThat(codes(figure(PLAIN), range.with("qualifier", "at-least"))).contains("checklist.qualifier-of-range");
        assertThat(codes(figure(PLAIN), plain().with("number", "79 to 77 billion")))
                .contains("checklist.amount");
    }

    @Test
    void warnsOfADoubtfulHeadline() {
        Content sector = published.at(Shipped.EDITION, new Subject(ItemKind.SECTOR, 10));
        String doubtful = sector.get("headlines") + "\n300";

        assertThat(codes(new Subject(ItemKind.SECTOR, 10), sector.with("headlines", doubtful)))
                .contains("checklist.headline");
        long headed = Long.parseLong(LineForm.lines(sector.get("headlines")).get(0));
        assertThat(codes(figure(headed), content(headed).with("status", "flagged")))
                .contains("checklist.heads");
    }

    @Test
    void asksAboutAHeadlineThatKeepsTheOlderFigure() {
        Subject newer = new Subject(ItemKind.FIGURE, 2_000_000);
        Content sector = published.at(Shipped.EDITION, new Subject(ItemKind.SECTOR, 10));
        assertThat(LineForm.lines(sector.get("headlines"))).contains(String.valueOf(PLAIN));

        assertThat(codes(newer, plain().with("period", "2019"))).contains("checklist.older-used");
        assertThat(codes(newer, plain().with("period", "2015"))).doesNotContain("checklist.older-used");
        assertThat(codes(newer, plain())).as("of the same period").doesNotContain("checklist.older-used");
        assertThat(codes(newer, plain().with("period", "2019").with("area", "52")))
                .doesNotContain("checklist.older-used");
        assertThat(codes(newer, plain().with("period", "2019").with("nature", "forecast")))
                .doesNotContain("checklist.older-used");
        assertThat(codes(figure(PLAIN), plain())).doesNotContain("checklist.older-used");
    }

    @Test
    void blocksPeersOfWhatIsNoRank() {
        assertThat(codes(figure(PLAIN), plain().with("peers", "15"))).contains("checklist.peers");
        assertThat(codes(figure(PLAIN), plain())).doesNotContain("checklist.peers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-name.en", "contact-name.zh", "contact-role.en", "contact-role.zh"})
    void blocksAContactWithoutAWayToAsk(String named) {
        Subject sector = new Subject(ItemKind.SECTOR, 10);
        Content content = published.at(Shipped.EDITION, sector).with(named, "Lin");

        assertThat(codes(sector, content)).contains("checklist.contact-unreachable");
        assertThat(codes(sector, content.with("contact-wechat", "lin_invest")))
                .doesNotContain("checklist.contact-unreachable");
    }

    @Test
    void blocksAnIndicatorThatLeavesItsFiguresInAnotherUnit() {
        Subject indicator = new Subject(ItemKind.INDICATOR, 100);
        Content percent = published
                .at(Shipped.EDITION, indicator)
                .with("measure", "share")
                .with("unit", "percent");

        assertThat(codes(indicator, percent)).contains("checklist.unit-of-figures");
    }

    @Test
    void blocksASecondEntryForASentence() {
        Content passage = published.at(Shipped.EDITION, new Subject(ItemKind.PASSAGE, 2012));

        assertThat(codes(new Subject(ItemKind.PASSAGE, 2012), passage)).doesNotContain("checklist.passage-twice");
        assertThat(codes(new Subject(ItemKind.PASSAGE, 2_000_002), passage)).contains("checklist.passage-twice");
        assertThat(codes(new Subject(ItemKind.PASSAGE, 2_000_002), passage.with("sentence", "4")))
                .doesNotContain("checklist.passage-twice");
    }

    @Test
    void blocksASecondExplanationOfAWord() {
        Content term = published.at(Shipped.EDITION, new Subject(ItemKind.TERM, 2200));
        Subject another = new Subject(ItemKind.TERM, 2_000_003);
        Content other = term.with("slug", "another")
                .with("name.en", "Another")
                .with("name.zh", "")
                .with("also-written.en", "")
                .with("also-written.zh", "");

        assertThat(codes(new Subject(ItemKind.TERM, 2200), term)).isEmpty();
        assertThat(codes(another, term)).contains("checklist.term-twice", "checklist.term-place-twice");
        assertThat(codes(another, other)).isEmpty();
        assertThat(codes(another, other.with("also-written.en", "other; VALUE ADDED")))
                .contains("checklist.term-twice");
        assertThat(codes(another, other.with("also-written.en", "Value\u00a0 added")))
                .contains("checklist.term-twice");
        assertThat(codes(another, other.with("name.zh", "Dual‑currency FUND"))).contains("checklist.term-twice");
        assertThat(codes(another, other.with("also-written.en", "\"1+6\" industrial structure")))
                .contains("checklist.term-twice");
        assertThat(codes(another, other.with("slug", "content"))).contains("checklist.term-place-twice");
        assertThat(codes(another, other.with("definition.en", ""))).contains("checklist.missing");
    }

    /** A draft from before still has the words, and its merge keeps them. */
    @Test
    void blocksWordsThatWereSuppressed() {
        Subject policy = new Subject(ItemKind.POLICY, 740);
        Content before = published.at(Shipped.EDITION, policy);
        Suppression.Key key = new Suppression.Key(WordsKind.TEXT, Shipped.IN_CLEARER_WORDS, textOf(740));
        textSuppressor.suppress(key, "Unlawful.");
        try {
            assertThat(codes(policy, before)).contains("checklist.suppressed");
            String within =
                    "Well. " + before.get("summary.en").toUpperCase(Locale.ROOT).replace(" ", "  ") + " Ask them!";
            assertThat(codes(policy, before.with("summary.en", within))).contains("checklist.suppressed");
            assertThat(codes(policy, before.with("summary.en", "Other words."))).doesNotContain("checklist.suppressed");
            assertThat(codes(policy, published.at(Shipped.EDITION, policy))).doesNotContain("checklist.suppressed");
        } finally {
            textSuppressor.lift(key);
        }
    }

    private long textOf(long about) {
        return jdbc.sql("select item_id from text where about_id = ? and field = 'SUMMARY' and first_edition = 1")
                .param(about)
                .query(Long.class)
                .single();
    }

    @Test
    void listsChangesThatMustBePublishedTogether() {
        Content area = Content.NONE.with("slug", "area-" + Desk.key()).with("name.en", "Elsewhere");
        long change = Desk.kept(draftService.startNew(Desk.key(), ItemKind.AREA, area, EDITH));
        String added = String.valueOf(desk.view(change).first().subject().item());

        assertThat(checklist.of(figure(PLAIN), plain().with("area", added)))
                .filteredOn(item -> item.code().equals("checklist.together"))
                .containsExactly(ChecklistItem.together("area", "Elsewhere"));
    }

    /** Otherwise only the publisher would see it, when both are chosen for an edition. */
    @Test
    void blocksALocationThatTheDraftOfItsSourceDoesNotHave() {
        Content source = Content.NONE.with("slug", "source-" + Desk.key()).with("mentions", "1.1.1 | 78.2 billion");
        long change = Desk.kept(draftService.startNew(Desk.key(), ItemKind.SOURCE, source, EDITH));
        long added = desk.view(change).first().subject().item();

        assertThat(codes(figure(PLAIN), plain().with("readings", added + " 1.1.2 value")))
                .contains("checklist.place");
        assertThat(codes(figure(PLAIN), plain().with("readings", added + " 1.1.1 value")))
                .doesNotContain("checklist.place");
    }

    /** An amount of money with one reading, in no doubt. */
    private static final long PLAIN = 305;

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private Content plain() {
        return content(PLAIN);
    }

    private Content content(long figure) {
        return published.at(Shipped.EDITION, figure(figure));
    }

    private List<String> codes(Subject subject, Content content) {
        return checklist.of(subject, content).stream().map(ChecklistItem::code).toList();
    }
}
