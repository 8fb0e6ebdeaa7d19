package org.investportal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.investportal.value.Interval;
import org.investportal.value.Language;
import org.investportal.value.Numeral;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityWordingTest {

    private final QuantityWording wording = new QuantityWording(English.words());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "159.2      |  9 | CNY               | 159.2 billion yuan",
                "1.998      |  9 | CNY               | 1.998 billion yuan",
                "12305.900  |  6 | CNY               | 12,305.9 million yuan",
                "20420      |  6 | CNY               | 20.42 billion yuan",
                "1.500      |  9 | CNY               | 1.500 billion yuan",
                "100        |  6 | CNY               | 100 million yuan",
                "1          | 12 | CNY               | 1 trillion yuan",
                "1234567890123 | 0 | CNY            | about 1.235 trillion yuan",
                "8543170    |  0 | SQUARE_METRES     | about 8.5432 million m²",
                "999999     |  0 | CNY               | 999,999 yuan",
                "8543100    |  0 | SQUARE_METRES     | 8.5431 million m²",
                "8000000    |  0 | SQUARE_METRES     | 8 million m²",
                "25.0       |  0 | PERCENT           | 25.0%",
                "-3.1       |  0 | PERCENT           | -3.1%",
                "7.1        |  0 | PERCENTAGE_POINTS | 7.1 percentage points",
                "16         |  0 | NANOMETRES        | 16 nm",
                "6          |  0 | TIMES             | 6 times",
                "1662       |  0 | COUNT             | 1,662",
                "0          |  0 | COUNT             | 0",
                "8.46       |  6 | PERSONS           | 8.46 million people",
                "8460000    |  0 | PERSONS           | 8,460,000 people",
                "8463217    |  0 | PERSONS           | 8,463,217 people",
                "8460000    |  0 | COUNT             | 8,460,000",
                "1          |  0 | PERSONS           | 1 person",
                "1          |  0 | PERCENTAGE_POINTS | 1 percentage point",
                "1.0        |  0 | PERCENTAGE_POINTS | 1.0 percentage points",
                "-1         |  0 | PERCENTAGE_POINTS | -1 percentage point",
                "1          |  6 | TONNES            | 1 million tonnes",
                "-3.2       |  9 | CNY               | -3.2 billion yuan",
                "-3.2       |  9 | USD               | -US$3.2 billion",
                "1200000    |  0 | USD               | US$1.2 million"
            })
    void wordsValues(String digits, int multiplier, Unit unit, String expected) {
        assertEquals(expected, said(digits, multiplier, unit, Qualifier.EXACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 5.2  | 6 | TONNES              | EXACT | cargo         | 5.2 million tonnes of cargo",
                "EN | 12   | 0 | KILOMETRES          | ABOUT | quays         | about 12 km of quays",
                "EN | 6.1  | 0 | PER_THOUSAND_PEOPLE | ABOUT | hospital beds | about 6.1 hospital beds per thousand inhabitants",
                "EN | 2600 | 0 | COUNT               | EXACT | companies     | 2,600 companies",
                "ZH | 5.2  | 6 | TONNES              | EXACT | 货物            | 520万吨货物",
                "ZH | 6.1  | 0 | PER_THOUSAND_PEOPLE | ABOUT | 张床位           | 每千人约6.1张床位",
                "ZH | 6.1  | 0 | PER_THOUSAND_PEOPLE | ABOUT |               | 每千人约6.1",
                "ZH | 2600 | 0 | COUNT               | EXACT | 家企业           | 2600家企业"
            })
    void namesWhatIsCountedOrMeasured(
            Language language,
            String digits,
            int multiplier,
            Unit unit,
            Qualifier qualifier,
            String counted,
            String expected) {
        assertEquals(expected, wording.of(quantity(digits, multiplier, unit, qualifier), counted, language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8.46    | 6 | PERSONS             | EXACT     | 846万人",
                "8460000 | 0 | PERSONS             | EXACT     | 8460000人",
                "-32     | 8 | USD                 | EXACT     | -32亿美元",
                "-3.2    | 9 | CNY                 | EXACT     | -32亿元",
                "45600   | 0 | CNY_PER_PERSON      | EXACT     | 人均45600元",
                "4.5     | 4 | CNY_PER_PERSON      | MORE_THAN | 人均超过4.5万元",
                "8.2     | 0 | PER_THOUSAND_PEOPLE | ABOUT     | 每千人约8.2",
                "10      | 4 | CNY_PER_PERSON      | ORDER_OF  | 人均10万元级"
            })
    void wordsValuesInChinese(String digits, int multiplier, Unit unit, Qualifier qualifier, String expected) {
        assertEquals(expected, wording.of(quantity(digits, multiplier, unit, qualifier), null, Language.ZH));
    }

    @Test
    void leavesOutTheWordForPeopleBesideANoun() {
        Quantity visitors = quantity("8.46", 6, Unit.PERSONS, Qualifier.EXACT);

        assertEquals("8.46 million visitors", wording.of(visitors, "visitors", Language.EN));
        assertEquals("846万游客", wording.of(visitors, "游客", Language.ZH));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "10, 10th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "20, 20th",
        "21, 21st",
        "22, 22nd",
        "23, 23rd",
        "101, 101st",
        "111, 111th",
        "112, 112th",
        "113, 113th",
        "1001, '1,001st'"
    })
    void saysPlacesAsOrdinals(String place, String expected) {
        assertEquals(expected, said(place, 0, Unit.PLACE, Qualifier.EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 100 billion yuan",
        "ABOUT, about 100 billion yuan",
        "MORE_THAN, more than 100 billion yuan",
        "ALMOST, almost 100 billion yuan",
        "AT_LEAST, at least 100 billion yuan",
        "AT_MOST, at most 100 billion yuan",
        "ORDER_OF, on the scale of 100 billion yuan"
    })
    void saysHowExactlyItWasStated(Qualifier qualifier, String expected) {
        assertEquals(expected, said("100", 9, Unit.CNY, qualifier));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, about 1.235 trillion yuan, 1.234567890123万亿元",
        "ABOUT, about 1.235 trillion yuan, 约1.234567890123万亿元",
        "MORE_THAN, more than about 1.235 trillion yuan, 超过1.234567890123万亿元",
        "AT_MOST, at most about 1.235 trillion yuan, 至多1.234567890123万亿元"
    })
    void saysAboutWhereItRounds(Qualifier qualifier, String english, String chinese) {
        Quantity quantity = quantity("1234567890123", 0, Unit.CNY, qualifier);

        assertEquals(english, wording.of(quantity, null, Language.EN));
        assertEquals(chinese, wording.of(quantity, null, Language.ZH));
    }

    @Test
    void aCalculatedNumberThatIsRoundedIsApproximate() {
        assertEquals("about 123,460", wording.range(Interval.parse("[123456, 123456]"), Unit.COUNT, Language.EN));
        assertEquals("约12.346万", wording.range(Interval.parse("[123456, 123456]"), Unit.COUNT, Language.ZH));
        assertEquals("123,450", wording.range(Interval.parse("[123450, 123450]"), Unit.COUNT, Language.EN));
    }

    @Test
    void namesWhatIsCounted() {
        assertEquals(
                "1,662 enterprises",
                wording.of(quantity("1662", 0, Unit.COUNT, Qualifier.EXACT), "enterprises", English.LANGUAGE));
        assertEquals(
                "almost 60 start-ups",
                wording.of(quantity("60", 0, Unit.COUNT, Qualifier.ALMOST), "start-ups", English.LANGUAGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8543170   | 0 | SQUARE_METRES | true  | 8,543,170 m²",
                "8540000   | 0 | SQUARE_METRES | false | 8,540,000 m²",
                "12305.900 | 6 | CNY           | false | 12,305,900,000 yuan",
                "12345.678 | 6 | CNY           | false | 12,345,678,000 yuan",
                "8.46      | 6 | PERSONS       | false | 8.46 million people",
                "8460000   | 0 | PERSONS       | false | 8,460,000 people",
                "5.343     | 3 | COUNT         | false | 5,343",
                "25.0      | 0 | PERCENT       | false | 25.0%",
                "1.500     | 9 | CNY           | false | 1,500,000,000 yuan",
                "4         | 0 | PLACE         | false | 4th"
            })
    void keepsAllDigitsBesideARoundedValue(String digits, int multiplier, Unit unit, boolean rounded, String exact) {
        Quantity quantity = quantity(digits, multiplier, unit, Qualifier.EXACT);

        assertEquals(exact, wording.exact(quantity, English.LANGUAGE));
        assertEquals(rounded, wording.isRounded(quantity, English.LANGUAGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[159150000000, 159250000000) | CNY     | 159.15 billion yuan to 159.25 billion yuan",
                "[536, 536]                   | COUNT   | exactly 536",
                "(6, ∞)                       | TIMES   | above 6 times",
                "[6, ∞)                       | TIMES   | 6 times or more",
                "(-∞, 60)                     | COUNT   | below 60",
                "(-∞, 60]                     | PERCENT | 60% or less",
                "(-∞, ∞)                      | CNY     | any value",
                "[4, 4]                       | PLACE   | exactly 4",
                "[0, 0.5)                     | PERCENT | 0% to 0.5%",
                "(-3250000000, -3150000000)   | USD     | -US$3.25 billion to -US$3.15 billion"
            })
    void saysIntervalsByTheirBounds(String interval, Unit unit, String expected) {
        assertEquals(expected, wording.interval(Interval.parse(interval), unit, English.LANGUAGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact 3 to 5 percent             | 3 to 5%                    | 3%～5%",
                "exact 3.0 to 4.5 billion cny     | 3.0 to 4.5 billion yuan    | 30亿～45亿元",
                "exact 30 to 50亿 cny             | 3 to 5 billion yuan        | 30亿～50亿元",
                "exact 8000 to 12000万 cny        | 80 to 120 million yuan     | 8000万～1.2亿元",
                "exact 800 to 1200 million cny    | 800 million to 1.2 billion yuan | 8亿～12亿元",
                "about 2.1 to 2.5 billion usd     | about US$2.1 to 2.5 billion | 约21亿～25亿美元",
                "exact -5 to -3 percent           | -5 to -3%                  | -5%～-3%",
                "exact -5 to -3 billion usd       | -US$5 billion to -US$3 billion | -50亿美元～-30亿美元",
                "exact -3 to 5 degrees-celsius    | -3 to 5 °C                 | -3～5℃",
                "exact 20 to 25 count             | 20 to 25                   | 20～25",
                "exact 3 to 5 percentage-points   | 3 to 5 percentage points   | 3～5个百分点",
                "about 3 to 5万 cny-per-person    | about 30,000 to 50,000 yuan per person | 人均约3万～5万元"
            })
    void wordsRanges(String quantity, String english, String chinese) {
        assertEquals(english, wording.of(Quantity.parse(quantity), null, Language.EN));
        assertEquals(chinese, wording.of(Quantity.parse(quantity), null, Language.ZH));
    }

    @Test
    void aRangeKeepsAllItsDigits() {
        Quantity range = Quantity.parse("exact 8543170 to 9,100,000 square-metres");

        assertEquals("about 8.5432 to 9.1 million m²", wording.of(range, null, Language.EN));
        assertEquals("8,543,170 to 9,100,000 m²", wording.exact(range, Language.EN));
        assertEquals(true, wording.isRounded(range, Language.EN));
        assertEquals(
                "20 to 25 enterprises", wording.of(Quantity.parse("exact 20 to 25 count"), "enterprises", Language.EN));
    }

    private String said(String digits, int multiplier, Unit unit, Qualifier qualifier) {
        return wording.of(quantity(digits, multiplier, unit, qualifier), null, English.LANGUAGE);
    }

    private static Quantity quantity(String digits, int multiplier, Unit unit, Qualifier qualifier) {
        return Quantity.of(new Numeral(digits, multiplier), unit, qualifier);
    }
}
