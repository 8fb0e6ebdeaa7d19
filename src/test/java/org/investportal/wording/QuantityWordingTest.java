package org.investportal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
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
                "999999     |  0 | CNY               | 999,999 yuan",
                "8543100    |  0 | SQUARE_METRES     | 8.54 million m²",
                "8000000    |  0 | SQUARE_METRES     | 8 million m²",
                "25.0       |  0 | PERCENT           | 25.0%",
                "-3.1       |  0 | PERCENT           | -3.1%",
                "7.1        |  0 | PERCENTAGE_POINTS | 7.1 percentage points",
                "16         |  0 | NANOMETRES        | 16 nm",
                "6          |  0 | TIMES             | 6 times",
                "1662       |  0 | COUNT             | 1,662",
                "0          |  0 | COUNT             | 0"
            })
    void wordsValues(String digits, int multiplier, Unit unit, String expected) {
        assertEquals(expected, said(digits, multiplier, unit, Qualifier.EXACT));
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
                "8543100   | 0 | SQUARE_METRES | true  | 8,543,100 m²",
                "8540000   | 0 | SQUARE_METRES | false | 8,540,000 m²",
                "12305.900 | 6 | CNY           | false | 12,305,900,000 yuan",
                "12345.678 | 6 | CNY           | false | 12,345,678,000 yuan",
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
                "[0, 0.5)                     | PERCENT | 0% to 0.5%"
            })
    void saysIntervalsByTheirBounds(String interval, Unit unit, String expected) {
        assertEquals(expected, wording.interval(Interval.parse(interval), unit, English.LANGUAGE));
    }

    private String said(String digits, int multiplier, Unit unit, Qualifier qualifier) {
        return wording.of(quantity(digits, multiplier, unit, qualifier), null, English.LANGUAGE);
    }

    private static Quantity quantity(String digits, int multiplier, Unit unit, Qualifier qualifier) {
        return Quantity.of(new Numeral(digits, multiplier), unit, qualifier);
    }
}
