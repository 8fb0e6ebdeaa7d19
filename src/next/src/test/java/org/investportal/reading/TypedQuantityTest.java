package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.investportal.value.Language;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.investportal.value.Values;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is understood with its unit and precision, or refused with a message. */
@Domain(Values.class)
@Domain(DomainContext.Global.class)
class TypedQuantityTest {

    @Property(tries = 2_000)
    void everyQuantityOfAUsualSizeIsUnderstood(@ForAll Quantity quantity) {
        Assume.that(isUsual(quantity));
        Typed reading = Typed.number(
                quantity.number(), quantity.unit().code(), quantity.qualifier().code());
        assertThat(reading.canonical()).isEqualTo(quantity.number());
        assertThat(reading.understood(Language.EN)).isNotBlank();
    }

    @Property(tries = 2_000)
    void theCanonicalTextIsReadAsItStands(@ForAll Quantity quantity) {
        Assume.that(isUsual(quantity));
        assertThat(TypedQuantity.read(quantity.format(), Language.EN)).isEqualTo(quantity);
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
        Typed reading = Typed.number(typed, unit, "exact");
        assertThat(reading.canonical()).isEqualTo(canonical);
        assertThat(reading.understood(Language.EN)).isEqualTo(understood);
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
            过半             | percent | exact     | 50
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
        Typed reading = Typed.number(typed, unit, qualifier);
        assertThat(reading.canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a third        | percent | exact | “a third” is not exactly 33.3. Choose the precision “about”.
            过半           | percent | about | “过半” is not exactly 50. Choose the precision “more than”.
            tenfold        | percent | exact | “tenfold” cannot be stated in this unit: percent. Choose another unit, or write the number in digits.
            half           | cny     | exact | “half” cannot be stated in this unit: yuan. Choose another unit, or write the number in digits.
            a dozen        | percent | exact | “a dozen” cannot be stated in this unit: percent. Choose another unit, or write the number in digits.
            doubled        | ''      | exact | The number that “doubled” stands for depends on the unit. Choose the unit first.
            """)
    void wordsThatWouldBeGuessedAreRefused(String typed, String unit, String qualifier, String message) {
        assertThat(Typed.number(typed, unit, qualifier).message()).isEqualTo(message);
    }

    /** The range of a fraction that is stored rounded contains the fraction itself. */
    @Property
    void theRangeOfAPartContainsThePart(
            @ForAll @IntRange(min = 1, max = 10) int parts, @ForAll @IntRange(min = 2, max = 10) int whole) {
        Assume.that(parts <= whole);
        String numerals = "一二三四五六七八九十";
        String typed = numerals.charAt(whole - 1) + "分之" + numerals.charAt(parts - 1);
        Typed reading = Typed.number(typed, "percent", "about");
        Quantity stored = Quantity.parse("about " + reading.canonical() + " percent");
        BigDecimal meant = BigDecimal.valueOf(100L * parts).divide(BigDecimal.valueOf(whole), 20, RoundingMode.HALF_UP);

        assertThat(stored.usual().contains(meant)).isTrue();
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
        assertThat(Typed.number(typed, unit, "exact").key()).isEqualTo(problem == null ? "" : problem);
    }

    @Test
    void aNumberIsSaidWithItsQualifier() {
        assertThat(Typed.number("100 billion", "cny", "more-than").understood(Language.EN))
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
        assertThat(Typed.number(typed, unit, "exact").message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 159.2 billion yuan | about 159.2 billion cny
            159.2 billion cny        | 159.2 billion cny
            more-than 1592 亿 cny    | more-than 1592 亿 cny
            超过1592亿元             | more-than 1592 亿 cny
            3% to 5%                 | 3 to 5 percent
            4th                      | 4 place
            1662 count               | 1662 count
            """)
    void oneFieldHoldsAllOfIt(String typed, String canonical) {
        assertThat(TypedQuantity.read(typed, Language.EN).format()).isEqualTo(canonical);
    }

    @Test
    void thePrecisionIsThatOfTheWords() {
        assertThat(TypedQuantity.read("more than half", Unit.PERCENT, Qualifier.EXACT, Language.EN))
                .isEqualTo(Quantity.parse("more-than 50 percent"));
    }

    @Test
    void aNumberNeedsAUnit() {
        assertThat(Typed.number("159.2 billion", "", "exact").message())
                .isEqualTo("“159.2 billion” has no unit. Choose the unit, or write it next to the number.");
    }

    @ParameterizedTest
    @CsvSource({"1000000001 percent, too-large", "2000000 trillion cny, too-large", "-4 persons, below-zero"})
    void theCanonicalTextHasTheSameLimits(String typed, String problem) {
        assertThat(catchThrowableOfType(UnreadableInput.class, () -> TypedQuantity.read(typed, Language.EN))
                        .problem()
                        .key())
                .isEqualTo("unreadable." + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            196.I亿元   | I | 1 | 196.1亿元
            196.Ibn     | I | 1 | 196.1bn
            O.5%        | O | 0 | 0.5%
            约3O亿元    | O | 0 | 约30亿元
            ３Ｏ亿      | Ｏ | 0 | ３0亿
            3О亿        | О | 0 | 30亿
            l亿         | l | 1 | 1亿
            1O0万       | O | 0 | 100万
            3O-5O亿元   | O | 0 | 30-50亿元
            """)
    void aLetterForADigitIsNamed(String typed, String letter, String digit, String meant) {
        Typed read = Typed.number(typed, "mu", "exact");

        assertThat(read.problem())
                .as("in any unit")
                .isEqualTo(new FieldProblem("unreadable.letter-for-digit", List.of(typed, letter, digit, meant)));
        assertThat(read.message())
                .isEqualTo("In “" + typed + "”, the letter “" + letter + "” is probably the digit " + digit
                        + ". If the source prints “" + meant + "”, type that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oil", "I do not know", "196.Ikm", "O2O", "S5亿", "5B"})
    void otherLettersAreNotNamed(String typed) {
        assertThat(Typed.number(typed, "cny", "exact").key()).isEqualTo("unreadable.number");
    }

    @Test
    void unreadableInputIsQuotedUpToSixtyCharacters() {
        String sixty = "😀".repeat(60);

        assertThat(Typed.number(sixty, "cny", "exact").message()).contains("“" + sixty + "”");
        assertThat(Typed.number(sixty + "x", "cny", "exact").message()).contains("“" + sixty + "…”");
    }

    /** Whatever is typed gets an answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "", " ", "😀", "<script>alert('1')</script>", "\u0000", "\uD800", "-", "|", "p\u202eq"})
    void whateverIsTypedIsAnswered(String typed) {
        assertThat(Typed.number(typed, "", "exact").message()).isNotBlank();
        assertThat(Typed.number(typed, "cny", "about").message()).isNotBlank();
        assertThat(Typed.number("9".repeat(10_000) + typed, "cny", "about").message())
                .isNotBlank();
    }

    private static boolean isUsual(Quantity quantity) {
        return quantity.lower()
                        .amount()
                        .abs()
                        .max(quantity.upper().amount().abs())
                        .compareTo(BigDecimal.TEN.pow(9))
                <= 0;
    }
}
