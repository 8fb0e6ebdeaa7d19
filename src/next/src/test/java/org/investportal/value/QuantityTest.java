package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Values.class)
class QuantityTest {

    @Property
    void readsWhatItWrites(@ForAll Quantity quantity) {
        assertThat(Quantity.parse(quantity.format())).isEqualTo(quantity);
    }

    @Property
    void isTotallyOrdered(@ForAll Quantity one, @ForAll Quantity other, @ForAll Quantity third) {
        TotalOrder.assertTotal(one, other, third);
    }

    @Test
    void isOrderedByUnitThenAmount() {
        assertThat(Stream.of("exact 9 cny", "exact 1 thousand cny", "exact 1 percent", "about 2 percent")
                        .map(Quantity::parse))
                .isSorted();
    }

    @Test
    void keepsItsZeros() {
        Quantity quantity = Quantity.parse("exact 12,305.900 million cny");

        assertThat(quantity.digits()).isEqualTo("12305.900");
        assertThat(quantity.amount()).isEqualTo(new BigDecimal("12305900000"));
        assertThat(quantity.format()).isEqualTo("12305.900 million cny");
    }

    @Test
    void equalsItselfAfterTheDatabaseAddsZeros() {
        Quantity quantity = Quantity.parse("about 14.7 percent");

        assertThat(new Quantity("14.7", Unit.PERCENT, 0, new BigDecimal("14.7000000000"), Qualifier.ABOUT, null))
                .isEqualTo(quantity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "exact 5", "exact", "exact cny", " exact  cny", "cny"})
    void theErrorShowsTheFormat(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .withMessageContaining("write it like");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact 5 dollars  | square-metres",
                "exactly 5 cny    | 159.2 billion",
                "exact five count | 1,662",
                "exact 5 COUNT    | percentage-points"
            })
    void theErrorListsTheWords(String text, String one) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .withMessageContaining(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1 count",
                "-1 place",
                "-0.5 square-metres",
                "-7 nanometres",
                "-6 times",
                "1.5 count",
                "2.5 place",
                "0 place"
            })
    void refusesImpossibleAmountsOfTheUnit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("exact " + text))
                .withMessageContaining(text.substring(text.indexOf(' ') + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-3.2 percent", "-0.1 percentage-points", "-5 million cny", "0 count", "1.5 thousand count"})
    void takesAmountsThatMakeSenseInTheUnit(String text) {
        assertThat(Quantity.parse(text).format()).isEqualTo(text);
        assertThat(Quantity.parse("exact " + text)).isEqualTo(Quantity.parse(text));
    }

    /** Only money and floor area may have their power of ten printed elsewhere; any other number is as printed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact 5 thousand count         | 5          | true",
                "exact 5 thousand count         | 5,000      | false",
                "exact 5 thousand count         | 5 thousand | false",
                "exact 5 billion cny            | 5          | false",
                "exact 5 billion cny            | 5 million  | true",
                "exact 5 billion cny            | 6          | true",
                "exact 3500000 square-metres    | 3.5        | false",
                "exact 3500000 square-metres    | 3.6        | true",
                "exact 1.2 billion usd          | 1.2        | false",
                "exact 5 thousand persons       | 5          | true",
                "exact 20 percent               | 2          | true",
                "exact 20 percentage-points     | 2          | true",
                "exact 20 times                 | 2          | true",
                "exact 20 nanometres            | 2          | true",
                "exact 20 place                 | 2          | true",
                "exact 20 place                 | second     | true",
                "exact 2 place                  | second     | false",
                "exact 2 count                  | third      | false",
                "exact -5.3 percent             | 5.3        | false",
                "exact -5.3 percent             | 5.4        | true",
                "exact 5 count                  | half       | false",
                "exact 3 to 5 percent           | 3          | false",
                "exact 3 to 5 percent           | 5%         | false",
                "exact 3 to 5 percent           | 4          | true",
                "exact 3 to 5 billion cny       | 3          | false"
            })
    void contradictsADifferentPrintedNumber(String stated, String printed, boolean contradicts) {
        assertThat(Quantity.parse(stated).contradicts(printed)).isEqualTo(contradicts);
    }

    @Test
    void aRangeHasTwoEnds() {
        Quantity range = Quantity.parse("about 3.0 to 5 billion cny");

        assertThat(range.format()).isEqualTo("about 3.0 to 5 billion cny");
        assertThat(range.lower()).isEqualTo(Quantity.parse("about 3.0 billion cny"));
        assertThat(range.upper()).isEqualTo(Quantity.parse("about 5 billion cny"));
        assertThat(range.isExact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exact 5 to 3 percent",
                "exact 3 to 3 percent",
                "more-than 3 to 5 percent",
                "order-of 3 to 5 percent",
                "exact 3 to 5 place",
                "exact 3 to 5.5 count",
                "exact 3 to 5 to 7 percent",
                "exact 3 million to 5 million cny"
            })
    void refusesRangesThatMakeNoSense(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(text));
    }

    @Test
    void refusesAnAmountThatDoesNotMatchItsDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity("5", Unit.CNY, 6, new BigDecimal("5"), Qualifier.EXACT, null))
                .withMessageContaining("5 with multiplier 6 is not 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1234567891 percent",
                "1234567890123456789012345678 cny",
                "1234567890123456789012345678.1234567891 percent"
            })
    void takesAmountsThatStorageKeepsExactly(String text) {
        assertThat(Quantity.parse(text).format()).isEqualTo(text);
        assertThat(Quantity.parse("exact " + text)).isEqualTo(Quantity.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "exact 560 count, true",
        "exact 8460000 count, false",
        "exact 8.46 million persons, false",
        "exact 8460000 persons, false",
        "exact 8463217 persons, true",
        "exact 7 place, true",
        "exact 7 percent, false",
        "about 560 count, false",
        "at-most 0 count, true",
        "at-least 70 percent, false",
        "almost 3 percent, false"
    })
    void isExactIfWrittenOut(String text, boolean exact) {
        assertThat(Quantity.parse(text).isExact()).isEqualTo(exact);
    }

    /** Storage keeps 28 digits before the point and 10 behind it, and would round further ones in silence. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0.12345678901 percent", "12345678901234567890123456789 cny", "12345678901234567 trillion cny"})
    void refusesAmountsThatStorageWouldRound(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("exact " + text))
                .withMessageContaining("28 digits before the point and 10 behind it");
    }
}
