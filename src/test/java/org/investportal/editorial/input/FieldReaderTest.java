package org.investportal.editorial.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Values;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.Schema;
import org.investportal.wording.English;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input is understood and shown in the canonical form, or refused with a message. */
@Domain(Values.class)
@Domain(DomainContext.Global.class)
class FieldReaderTest {

    private static final Schema FIGURE = Schema.of(ItemKind.FIGURE);

    private final FieldReader reader =
            new FieldReader(English.periods(), new NumberFieldReader(English.quantities(), English.words()));

    @Property(tries = 10_000)
    void everyQuantityOfAUsualSizeIsUnderstood(@ForAll Quantity quantity) {
        Assume.that(quantity.lower()
                        .amount()
                        .abs()
                        .max(quantity.upper().amount().abs())
                        .compareTo(BigDecimal.TEN.pow(9))
                <= 0);
        FieldReading reading = number(
                quantity.number(), quantity.unit().code(), quantity.qualifier().code());
        assertThat(reading.canonical()).isEqualTo(quantity.number());
        assertThat(reading.understood()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1592亿           | cny     | 1592 亿        | 159.2 billion yuan, exactly 159,200,000,000 yuan
            １５９２亿元      | cny     | 1592 亿        | 159.2 billion yuan, exactly 159,200,000,000 yuan
            159.2bn          | cny     | 159.2 billion  | 159.2 billion yuan, exactly 159,200,000,000 yuan
            RMB 159.2 billion | cny    | 159.2 billion  | 159.2 billion yuan, exactly 159,200,000,000 yuan
            ￥159.2 billion  | cny     | 159.2 billion  | 159.2 billion yuan, exactly 159,200,000,000 yuan
            ¥1592亿元        | cny     | 1592 亿        | 159.2 billion yuan, exactly 159,200,000,000 yuan
            159.2 Billion Yuan | cny   | 159.2 billion  | 159.2 billion yuan, exactly 159,200,000,000 yuan
            20 billion 420 million | cny | 20420 million | 20.42 billion yuan, exactly 20,420,000,000 yuan
            12,305.900 million | cny   | 12305.900 million | 12,305.9 million yuan, exactly 12,305,900,000 yuan
            14.7%            | percent | 14.7           | 14.7%
            14.7 per cent    | percent | 14.7           | 14.7%
            25.0 %           | percent | 25.0           | 25.0%
            −3.1 percent     | percent | -3.1           | -3.1%
            7.1 percentage points | percentage-points | 7.1 | 7.1 percentage points
            8 543 100 m²     | square-metres | 8543100  | 8.5431 million m², exactly 8,543,100 m²
            16nm             | nanometres | 16          | 16 nm
            6 times          | times   | 6              | 6 times
            4th              | place   | 4              | 4th
            seven            | count   | 7              | 7
            1,662            | count   | 1662           | 1,662
            ５７７０家        | count   | 5770           | 5,770
            """)
    void aNumberIsUnderstoodWithItsUnit(String typed, String unit, String canonical, String understood) {
        FieldReading reading = number(typed, unit, "exact");
        assertThat(reading.problem()).isNull();
        assertThat(reading.canonical()).isEqualTo(canonical);
        assertThat(reading.understood()).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half             | percent | exact     | 50
            a half           | percent | exact     | 50
            one half of      | percent | exact     | 50
            一半             | percent | exact     | 50
            a quarter        | percent | exact     | 25
            three quarters of | percent | exact    | 75
            three-fifths     | percent | exact     | 60
            一成             | percent | exact     | 10
            四成             | percent | exact     | 40
            三成五           | percent | exact     | 35
            七成半           | percent | exact     | 75
            四分之三         | percent | exact     | 75
            百分之三十       | percent | exact     | 30
            千分之三         | percent | exact     | 0.3
            an eighth        | percent | exact     | 12.5
            a third          | percent | about     | 33.3
            about a third    | percent | about     | 33.3
            third            | percent | about     | 33.3
            two-thirds       | percent | about     | 66.7
            三分之一         | percent | about     | 33.3
            约三分之二       | percent | about     | 66.7
            more than a third | percent | more-than | 33.3
            过半             | percent | more-than | 50
            超过一半         | percent | more-than | 50
            over half        | percent | more-than | 50
            近四成           | percent | almost    | 40
            nearly half      | percent | almost    | 50
            half             | times   | exact     | 0.5
            a third          | times   | about     | 0.33
            third            | place   | exact     | 3
            fourth           | place   | exact     | 4
            tenfold          | times   | exact     | 10
            10-fold          | times   | exact     | 10
            twofold          | times   | exact     | 2
            twice            | times   | exact     | 2
            doubled          | times   | exact     | 2
            doubled          | percent | exact     | 100
            tripled          | percent | exact     | 200
            halved           | percent | exact     | -50
            翻一番           | percent | exact     | 100
            翻了一番         | times   | exact     | 2
            翻两番           | percent | exact     | 300
            翻两番           | times   | exact     | 4
            a dozen          | count   | exact     | 12
            two dozen        | count   | exact     | 24
            half a dozen     | count   | exact     | 6
            """)
    void wordsAreReadAsDigitsOfTheirUnit(String typed, String unit, String qualifier, String canonical) {
        FieldReading reading = number(typed, unit, qualifier);
        assertThat(reading.problem()).isNull();
        assertThat(reading.canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a third        | percent | exact | “a third” is not exactly 33.3. Choose the precision “about”.
            more than half | percent | exact | “more than half” is not exactly 50. Choose the precision “more than”.
            过半           | percent | about | “过半” is not exactly 50. Choose the precision “more than”.
            tenfold        | percent | exact | “tenfold” cannot be stated in this unit: percent. Choose another unit, or write the number in digits.
            half           | cny     | exact | “half” cannot be stated in this unit: yuan. Choose another unit, or write the number in digits.
            a dozen        | percent | exact | “a dozen” cannot be stated in this unit: percent. Choose another unit, or write the number in digits.
            doubled        | ''      | exact | The number that “doubled” stands for depends on the unit. Choose the unit first.
            """)
    void wordsThatWouldBeGuessedAreRefused(String typed, String unit, String qualifier, String message) {
        assertThat(said(number(typed, unit, qualifier))).isEqualTo(message);
    }

    /** The range of a fraction that is stored rounded contains the fraction itself. */
    @Property
    void theRangeOfAPartContainsThePart(
            @ForAll @IntRange(min = 1, max = 10) int parts, @ForAll @IntRange(min = 2, max = 10) int whole) {
        Assume.that(parts <= whole);
        String numerals = "一二三四五六七八九十";
        String typed = numerals.charAt(whole - 1) + "分之" + numerals.charAt(parts - 1);
        FieldReading reading = number(typed, "percent", "about");
        Quantity stored = Quantity.parse("about " + reading.canonical() + " percent");
        BigDecimal meant = BigDecimal.valueOf(100L * parts).divide(BigDecimal.valueOf(whole), 20, RoundingMode.HALF_UP);

        assertThat(stored.usual().contains(meant)).isTrue();
    }

    @Test
    void theDateOfADocumentIsADay() {
        assertThat(read(ItemKind.SOURCE, "published", "2018-12-31").understood())
                .isEqualTo("31 December 2018");
        assertThat(read(ItemKind.POLICY, "issued", "2018-12-31").understood()).isEqualTo("31 December 2018");
        assertThat(read(ItemKind.FIGURE, "period", "2018-12-31").understood()).isEqualTo("end of 2018");
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000000000000, cny, ",
        "1000000000000000001, cny, unreadable.too-large",
        "1000000000, percent, ",
        "1000000001, percent, unreadable.too-large",
        "0.1234567890, cny, ",
        "0.12345678901, cny, unreadable.too-many-digits"
    })
    void aNumberHasALargestAmountAndNumberOfDecimals(String typed, String unit, @Nullable String problem) {
        FieldProblem found = number(typed, unit, "exact").problem();

        assertThat(found == null ? null : found.key()).isEqualTo(problem);
    }

    @Test
    void aNumberIsSaidWithItsQualifier() {
        assertThat(number("100 billion", "cny", "more-than").understood())
                .isEqualTo("more than 100 billion yuan, exactly 100,000,000,000 yuan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14.7%       | cny     | “14.7%” is in another unit, percent, than the one selected next to it, yuan. Change one of them.
            RMB 5       | percent | “RMB 5” is in another unit, yuan, than the one selected next to it, percent. Change one of them.
            4.5         | count   | “4.5” is not a whole number. A whole number is required for a count.
            -4          | count   | “-4” is too small: a count cannot be below zero, and ranks begin with the first.
            0           | place   | “0” is too small: a rank cannot be below zero, and ranks begin with the first.
            0.12345678901 | cny   | “0.12345678901” has too many digits: at most 28 before the point and 10 after it.
            abc         | cny     | We could not read “abc” as a number. Write it like one of these: 1,662, 159.2 billion, 20 billion 420 million, 1592亿, 3 to 5 %.
            159,2       | cny     | We could not read “159,2” as a number. Write it like one of these: 1,662, 159.2 billion, 20 billion 420 million, 1592亿, 3 to 5 %.
            $5 billion  | cny     | We could not read “$5 billion” as a number. Write it like one of these: 1,662, 159.2 billion, 20 billion 420 million, 1592亿, 3 to 5 %.
            1e5         | cny     | We could not read “1e5” as a number. Write it like one of these: 1,662, 159.2 billion, 20 billion 420 million, 1592亿, 3 to 5 %.
            5m          | cny     | We could not read “5m” as a number. Write it like one of these: 1,662, 159.2 billion, 20 billion 420 million, 1592亿, 3 to 5 %.
            """)
    void anImpossibleNumberIsRefused(String typed, String unit, String message) {
        assertThat(said(number(typed, unit, "exact"))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIGURE | number     | 196.I亿元   | I | 1 | 196.1亿元
            FIGURE | number     | 196.Ibn     | I | 1 | 196.1bn
            FIGURE | number     | O.5%        | O | 0 | 0.5%
            FIGURE | number     | 约3O亿元    | O | 0 | 约30亿元
            FIGURE | number     | ３Ｏ亿      | Ｏ | 0 | ３0亿
            FIGURE | number     | 3О亿        | О | 0 | 30亿
            FIGURE | number     | l亿         | l | 1 | 1亿
            FIGURE | number     | 1O0万       | O | 0 | 100万
            FIGURE | number     | 3O-5O亿元   | O | 0 | 30-50亿元
            FIGURE | period     | 2O18年l2月  | O | 0 | 2018年12月
            FIGURE | field-size | 1O0         | O | 0 | 100
            SOURCE | published  | l May 2018  | l | 1 | 1 May 2018
            """)
    void aLetterForADigitIsNamed(ItemKind kind, String field, String typed, String letter, String digit, String meant) {
        assertThat(reader.read(
                                Schema.of(kind).field(field).orElseThrow(),
                                Map.of(field, typed, "unit", "mu"),
                                Language.EN)
                        .problem())
                .as("in any unit")
                .isEqualTo(new FieldProblem("unreadable.letter-for-digit", List.of(typed, letter, digit, meant)));
        assertThat(said(read(kind, field, typed)))
                .isEqualTo("In “" + typed + "”, the letter “" + letter + "” is probably the digit " + digit
                        + ". If the source prints “" + meant + "”, type that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oil", "I do not know", "196.Ikm", "O2O", "S5亿", "5B"})
    void otherLettersAreNotNamed(String typed) {
        assertThat(Objects.requireNonNull(number(typed, "cny", "exact").problem())
                        .key())
                .isEqualTo("unreadable.number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INDICATOR    | slug      | Port Throughput  | port-throughput
            INDICATOR    | position  | 1,000            | 1000
            INDICATOR    | measure   | Added Value      | added-value
            INDICATOR    | topic     | ２０             | 20
            SOURCE       | url       | https://example.org/a?b=c | https://example.org/a?b=c
            SOURCE       | url       | HTTP://example.org | HTTP://example.org
            SOURCE       | sha256    | EBD7A244 a8d66aad3867fb4b9458ac6ebaa79747f565c86341eda8bde5d2b58b | ebd7a244a8d66aad3867fb4b9458ac6ebaa79747f565c86341eda8bde5d2b58b
            SOURCE       | published | May 2018         | 2018-05
            ORGANISATION | name.en   | 'The  Port of  X' | The Port of X
            SECTOR       | contact-phone | ＋86 （571） 8888–0000 | +86 (571) 8888-0000
            SECTOR       | contact-phone | '+86 571 8888 0000 ' | +86 571 8888 0000
            SECTOR       | contact-phone | […]          | […]
            SECTOR       | contact-phone | +86 57123     | +86 57123
            SECTOR       | contact-phone | +86 571 8888 0000 00 | +86 571 8888 0000 00
            SECTOR       | contact-email | '  chen.yu+bio@invest.example.org' | chen.yu+bio@invest.example.org
            SECTOR       | contact-wechat | 杭州投资促进  | 杭州投资促进
            """)
    void otherFieldsAreRead(ItemKind kind, String field, String typed, String canonical) {
        FieldReading reading = read(kind, field, typed);
        assertThat(reading.problem()).isNull();
        assertThat(reading.canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "INDICATOR, slug, Größe, unreadable.slug",
        "INDICATOR, slug, a--b, unreadable.slug",
        "INDICATOR, position, 0, unreadable.whole",
        "INDICATOR, position, 2.5, unreadable.whole",
        "INDICATOR, position, 99999999999, unreadable.whole",
        "INDICATOR, measure, weight, unreadable.choice",
        "INDICATOR, topic, abc, unreadable.choice",
        "INDICATOR, topic, 99999999999999999999, unreadable.choice",
        "SOURCE, url, javascript:alert(1), unreadable.url",
        "SOURCE, url, www.example.org, unreadable.url",
        "SOURCE, url, ftp://example.org, unreadable.url",
        "SOURCE, url, https:///report, unreadable.url",
        "SECTOR, contact-phone, 0571 8888 0000, unreadable.phone",
        "SECTOR, contact-phone, +86, unreadable.phone",
        "SECTOR, contact-phone, +86 5712, unreadable.phone",
        "SECTOR, contact-phone, +86 571 8888 0000 000, unreadable.phone",
        "SECTOR, contact-phone, +86 571 8888 0000 ext. 5, unreadable.phone",
        "SECTOR, contact-email, invest, unreadable.email",
        "SECTOR, contact-email, invest@example, unreadable.email",
        "SECTOR, contact-email, 'a@example.org,b@example.org', unreadable.email",
        "SECTOR, contact-email, 'a@example.org?bcc=b', unreadable.email",
        "SECTOR, contact-email, 'a@example.org\nBcc: b@example.org', unreadable.email",
        "SECTOR, contact-name.en, 陈宇, unreadable.chinese",
        "ORGANISATION, name.en, The p\u202eort, unreadable.hidden",
        "SOURCE, sha256, abc, unreadable.digest",
        "ORGANISATION, name.en, A [[figure:x]] b, unreadable.citation",
        "ORGANISATION, summary.en, A [[305]] b, unreadable.citation",
        "ORGANISATION, summary.en, A [[figure:305], unreadable.citation",
        "ORGANISATION, name.en, 贝达药业, unreadable.chinese",
        "ORGANISATION, summary.en, 恢复一项数据。, unreadable.chinese"
    })
    void invalidFieldsAreRefused(ItemKind kind, String field, String typed, String key) {
        assertThat(Objects.requireNonNull(read(kind, field, typed).problem()).key())
                .isEqualTo(key);
    }

    @Test
    void wordsKeepTheirParagraphs() {
        FieldReading reading =
                read(ItemKind.SECTOR, "body.en", "  One [[figure:305]]. \r\n\r\n\r\n\r\nTwo,\u0000 three.\t\n");
        assertThat(reading.canonical()).isEqualTo("One [[figure:305]].\n\nTwo, three.");
    }

    @Test
    void wordsKeepTheirMarks() {
        String said = "“Digital” – 1+6, 3 < 4 & <b>５</b> 😀 “数字经济”";
        assertThat(read(ItemKind.SECTOR, "body.en", said).canonical()).isEqualTo(said);
    }

    /** A number in another unit names it; no other number does. */
    @ParameterizedTest
    @ValueSource(strings = {"60 5.2.1 other-unit", "60 5.2.1 value usd"})
    void onlyANumberInAnotherUnitHasAUnit(String line) {
        assertThat(Objects.requireNonNull(
                                read(ItemKind.FIGURE, "readings", line).problem())
                        .key())
                .isEqualTo("unreadable.other-unit");
        assertThat(read(ItemKind.FIGURE, "readings", "60 5.2.1 other-unit usd").canonical())
                .isEqualTo("60 5.2.1 other-unit usd");
    }

    @Test
    void aDifferenceCanBeToTheRateOfAnotherArea() {
        assertThat(read(ItemKind.INDICATOR, "relations", "Lead-over 100 117 52").canonical())
                .isEqualTo("lead-over 100 117 52");
    }

    @Test
    void linesAreSortedAndKeptOnce() {
        assertThat(read(ItemKind.FIGURE, "readings", "60 10.1.1 value\n\n 60\t5.2.1   Value\r\n60 5.2.1 value")
                        .canonical())
                .isEqualTo("60 5.2.1 value\n60 10.1.1 value");
        assertThat(read(ItemKind.SECTOR, "headlines", "308\n305 newest\n308").canonical())
                .isEqualTo("308\n305 newest");
        assertThat(read(ItemKind.SOURCE, "mentions", "5.1.2|two\n5.1.1 | fourth |  EO Intelligence")
                        .canonical())
                .isEqualTo("5.1.1 | fourth | EO Intelligence\n5.1.2 | two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FIGURE;readings;60 5.2 value",
                "FIGURE;readings;60 5.2.1 left-out",
                "FIGURE;readings;x 5.2.1 value",
                "FIGURE;readings;60 5.2.1 other-unit gold",
                "FIGURE;peers;54 above",
                "INDICATOR;relations;share-of 100",
                "INDICATOR;relations;growth-of x",
                "INDICATOR;relations;share-of 100 x",
                "INDICATOR;relations;growth-of 100 117",
                "INDICATOR;relations;rest-of 100 117",
                "INDICATOR;relations;quotient-of 100 117 52",
                "INDICATOR;also-shown-in;biomedicine",
                "SECTOR;headlines;305 306",
                "SECTOR;headlines;305 newest x",
                "SOURCE;mentions;5.1.1 fourth",
                "SOURCE;mentions;5.1.1 | ",
                "SOURCE;mentions;5.1.1 | fourth | EO Intelligence | 4 | 5",
                "SOURCE;left-out;2.3.1 because",
                "SOURCE;left-out;2.3.1 name x",
                "POLICY;ties;-1",
                "POLICY;ties;303 supports",
                "CLAIM;ties;303 proves",
                "CLAIM;ties;supports",
                "CLAIM;ties;303 supports it"
            })
    void anInvalidLineIsNamed(ItemKind kind, String field, String line) {
        LineForm form = Objects.requireNonNull(
                Schema.of(kind).field(field).orElseThrow().form());
        String typed = form.example() + "\n\n" + line;
        String key = kind == ItemKind.SOURCE ? "unreadable.text-line" : "unreadable.line";
        assertThat(read(kind, field, typed).problem())
                .isEqualTo(new FieldProblem(key, List.of(line.strip(), "3", form.example())));
    }

    /** Numbers by their size wherever they stand, and a line before those that go on after it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POLICY;ties;10 9 100;9 10 100",
                "POLICY;ties;31 30 29;29 30 31",
                "INDICATOR;relations;share-of 100 117 9,share-of 100 117;share-of 100 117,share-of 100 117 9",
                "INDICATOR;relations;share-of 100 117 52,share-of 100 117 9;share-of 100 117 9,share-of 100 117 52",
                "SOURCE;left-out;10.1.1 name,9.1.1 name;9.1.1 name,10.1.1 name"
            })
    void linesAreInTheirNaturalOrder(ItemKind kind, String field, String typed, String sorted) {
        String between = typed.contains(",") ? "," : " ";
        assertThat(read(kind, field, typed.replace(between, "\n")).canonical())
                .isEqualTo(sorted.replace(between, "\n"));
    }

    @ParameterizedTest
    @CsvSource({"80, 200, 500, true", "81, 200, 500, false", "80, 201, 500, false", "80, 200, 501, false"})
    void printedNumbersAndTheirWordsAreLimitedInLength(int printed, int attributed, int quoted, boolean fits) {
        String line = "5.1.1 | " + "1".repeat(printed) + " | " + "x".repeat(attributed) + " | " + "y".repeat(quoted);

        assertThat(read(ItemKind.SOURCE, "mentions", line).canonical()).isEqualTo(fits ? line : "");
    }

    @Test
    void aPrintedNumberHasNoSpeakerWhereNoneIsNamed() {
        assertThat(read(ItemKind.SOURCE, "mentions", "5.1.1 | fourth | ").canonical())
                .isEqualTo("5.1.1 | fourth");
    }

    @Test
    void wordsCanBeQuotedWithoutAnAttribution() {
        assertThat(read(ItemKind.SOURCE, "mentions", "5.1.1｜fourth｜｜ ranked  fourth")
                        .canonical())
                .isEqualTo("5.1.1 | fourth |  | ranked fourth");
    }

    @Test
    void aLineThatContradictsAnotherIsNamed() {
        assertThat(said(read(ItemKind.FIGURE, "peers", "54 ahead\n54 behind")))
                .isEqualTo(
                        "Line 2, “54 behind”, contradicts the line “54 ahead” about the same number. Remove one of them.");
    }

    @Test
    void theExampleOfEveryLineIsOne() {
        for (LineForm form : LineForm.values()) {
            assertThat(form.example()).isNotEmpty();
            assertThat(LineReader.read(form, form.example())).isEqualTo(form.example());
        }
    }

    @Test
    void tooLongInputIsRefused() {
        String message = said(read(ItemKind.SECTOR, "body.en", "x".repeat(10_000)));
        assertThat(message)
                .startsWith("This has 10000 characters; there is room for 8000.")
                .hasSizeLessThan(150);
    }

    @ParameterizedTest
    @CsvSource({"NAME, 400", "WORDS, 8000", "URL, 1000"})
    void textIsLimitedInLength(FieldType type, int longest) {
        Field field = Field.of("field", type);
        String typed = "https://example.org/" + "x".repeat(longest - 20);

        assertThat(reader.read(field, Map.of("field", typed), Language.EN)).isEqualTo(FieldReading.of(typed));
        assertThat(Objects.requireNonNull(reader.read(field, Map.of("field", typed + "x"), Language.EN)
                                .problem())
                        .key())
                .isEqualTo("unreadable.too-long");
    }

    @Test
    void unreadableInputIsQuotedUpToSixtyCharacters() {
        String sixty = "😀".repeat(60);

        assertThat(Objects.requireNonNull(read(ItemKind.FIGURE, "number", sixty).problem())
                        .arguments())
                .startsWith(sixty);
        assertThat(Objects.requireNonNull(
                                read(ItemKind.FIGURE, "number", sixty + "x").problem())
                        .arguments())
                .startsWith(sixty + "…");
    }

    @Test
    void spellingsOfATermMayBeChinese() {
        assertThat(read(ItemKind.TERM, "also-written.en", "亿").canonical()).isEqualTo("亿");
    }

    @Test
    void aFormTellsHowEachFieldWasUnderstoodWhereThatIsNotPlain() {
        FormReading reading = reader.read(
                FIGURE, Map.of("number", "7", "unit", "count", "period", "May 2018", "field-size", "x"), Language.EN);

        assertThat(reading.understood()).isEqualTo(Map.of("number", "7", "period", "May 2018"));
        assertThat(reading.content())
                .isEqualTo(Content.of(Map.of("number", "7", "unit", "count", "period", "2018-05")));
        assertThat(reading.problems()).containsOnlyKeys("field-size");
    }

    static List<ItemKind> kinds() {
        return Schema.kinds();
    }

    /** Nothing that anybody types is an error of ours. */
    @ParameterizedTest
    @MethodSource("kinds")
    void whateverIsTypedIsAnswered(ItemKind kind) {
        for (String typed : List.of(
                "abc",
                "",
                " ",
                "x".repeat(10_000),
                "😀",
                "<script>alert('1')</script>",
                "\u0000",
                "\uD800",
                "-",
                "|",
                "9".repeat(50))) {
            Map<String, String> form = new HashMap<>();
            Schema.of(kind).fields().forEach(field -> form.put(field.name(), typed));
            FormReading reading = reader.read(Schema.of(kind), form, Language.EN);
            reading.problems()
                    .values()
                    .forEach(problem -> assertThat(message(problem)).isNotBlank());
            Schema.of(kind)
                    .fields()
                    .forEach(field -> assertThat(reading.problems().containsKey(field.name())
                                    && !reading.content().get(field.name()).isEmpty())
                            .isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "period", "unit"})
    void aBlankFieldIsEmpty(String field) {
        assertThat(read(ItemKind.FIGURE, field, "  ")).isEqualTo(FieldReading.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "[a](/zh/glossary#content),    [a](/glossary#content)",
        "[a](/zh) or **[b](/zh/about)**,    [a](/) or **[b](/about)**",
        "[a](/zh#content) or [b](/zh?x=1),    [a](/#content) or [b](/?x=1)",
        "[a](/zh \"title\") or [b](/zh/about \"title\"),    [a](/ \"title\") or [b](/about \"title\")",
        "[a](/zh-cn) or [b](/zh_x),    [a](/zh-cn) or [b](/zh_x)",
        "[a](/zhejiang) of /zh/about,    [a](/zhejiang) of /zh/about"
    })
    void aLinkToAChinesePageIsStoredWithoutTheLanguage(String typed, String stored) {
        assertThat(read(ItemKind.SECTOR, "body.zh", typed).canonical()).isEqualTo(stored);
    }

    private FieldReading number(String typed, String unit, String qualifier) {
        return reader.read(
                FIGURE.field("number").orElseThrow(),
                Map.of("number", typed, "unit", unit, "qualifier", qualifier),
                Language.EN);
    }

    private FieldReading read(ItemKind kind, String field, String typed) {
        return reader.read(Schema.of(kind).field(field).orElseThrow(), Map.of(field, typed), Language.EN);
    }

    private static String said(FieldReading reading) {
        return message(Objects.requireNonNull(reading.problem()));
    }

    private static String message(FieldProblem problem) {
        return English.words()
                .of(Language.EN, problem.key(), problem.arguments().toArray(String[]::new));
    }
}
