package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Values.class)
@Domain(DomainContext.Global.class)
class NumeralTest {

    @Property
    void readsWhatItWrites(@ForAll Numeral numeral) {
        assertThat(Numeral.parse(numeral.format())).isEqualTo(numeral);
    }

    @Property
    void hasOneFormOfItsAmount(@ForAll Numeral numeral) {
        BigDecimal exact = new BigDecimal(numeral.digits()).scaleByPowerOfTen(numeral.multiplier());

        assertThat(numeral.amount()).isEqualByComparingTo(exact);
        assertThat(numeral.amount().scale()).isNotNegative();
        assertThat(numeral.amount().toPlainString()).doesNotMatch(".*\\..*0");
    }

    @Property
    void readsSeparators(@ForAll @LongRange(min = -9_999_999_999L, max = 9_999_999_999L) long number) {
        assertThat(Numeral.parse(String.format(Locale.ROOT, "%,d", number)).amount())
                .isEqualTo(new BigDecimal(number));
    }

    @Property
    void addsAFinerTermOnEitherSideOfZero(
            @ForAll @IntRange(min = 1, max = 9999) int billions, @ForAll @IntRange(max = 999) int millions) {
        String text = billions + " billion " + millions + " million";
        BigDecimal amount = new BigDecimal(billions * 1000L + millions).scaleByPowerOfTen(6);

        assertThat(Numeral.parse(text).amount()).isEqualByComparingTo(amount);
        assertThat(Numeral.parse("-" + text).amount()).isEqualByComparingTo(amount.negate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,662                        | 1662      | 0  | 1662",
                "8,543,100                    | 8543100   | 0  | 8543100",
                "25.0                         | 25.0      | 0  | 25",
                "12,305.900 million           | 12305.900 | 6  | 12305900000",
                "159.2 billion                | 159.2     | 9  | 159200000000",
                "20 billion 420 million       | 20420     | 6  | 20420000000",
                "20 billion 420.50 million    | 20420.50  | 6  | 20420500000",
                "1 trillion 2 billion 3 million | 1002003 | 6  | 1002003000000",
                "5 hundred                    | 5         | 2  | 500",
                "7 Thousand                   | 7         | 3  | 7000",
                "10-million                   | 10        | 6  | 10000000",
                "159.2亿                      | 159.2     | 8  | 15920000000",
                "204亿2000万                  | 2042000   | 4  | 20420000000",
                "3万5                         | 30005     | 0  | 30005",
                "1.5万亿                      | 1.5       | 12 | 1500000000000",
                "-3.20                        | -3.20     | 0  | -3.2",
                "−3.20                        | -3.20     | 0  | -3.2",
                "-20 billion 420 million      | -20420    | 6  | -20420000000",
                "007                          | 007       | 0  | 7"
            })
    void understandsWhatSourcesPrint(String text, String digits, int multiplier, BigDecimal amount) {
        Numeral numeral = Numeral.parse(text);

        assertThat(numeral).isEqualTo(new Numeral(digits, multiplier));
        assertThat(numeral.amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "billion",
                "12,34",
                "1,2345",
                "1.",
                ".5",
                "1.2.3",
                "1 2",
                "5-",
                "5 -",
                "5--million",
                "+5",
                "5 billions",
                "5 bn",
                "5 million 6 million",
                "5 million 7 billion",
                "5 million 0.5 million",
                "20 billion 420000 million",
                "20 billion 1000 million",
                "20 billion -420 million",
                "20 billion-420 million",
                "1.5 billion 300 million",
                "1e5",
                "159.2 %",
                "٣",
                "0x10",
                "5 万 million"
            })
    void theErrorShowsTheFormat(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numeral.parse(text))
                .withMessage("\"" + text
                        + "\" is no number; write it like 1,662 or 159.2 billion or 20 billion 420 million");
    }

    @ParameterizedTest
    @CsvSource({"'1,662', 0", "'', 0", "1e5, 0", ".5, 0", "5., 0", "+5, 0", "5, 1", "5, -3", "5, 7"})
    void hasOnlyPlainDigitsAndAPowerWithAWord(String digits, int multiplier) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Numeral(digits, multiplier));
    }

    @Test
    void acceptsLongNumbers() {
        assertThat(Numeral.parse("1".repeat(40)).digits()).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 100_000})
    void refusesTooManyDigits(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numeral.parse("1".repeat(length)))
                .withMessageContaining("40");
    }

    @Test
    void understandsItsScaleWordsLongestFirst() {
        assertThat(Numeral.scaleWords())
                .contains("hundred", "billion")
                .containsSubsequence("万亿", "万")
                .allSatisfy(
                        word -> assertThat(Numeral.parse("5 " + word).digits()).isEqualTo("5"));
    }

    @ParameterizedTest
    @CsvSource({
        "159.2, 9, 4, false",
        "25.0, 0, 3, false",
        "12305.900, 6, 8, false",
        "20420, 6, 4, false",
        "8543100, 0, 5, false",
        "100, 9, 1, true",
        "20, 0, 1, true",
        "1, 12, 1, true",
        "3, 6, 1, true",
        "7, 0, 1, false",
        "0, 0, 1, false",
        "0.05, 0, 1, false",
        "-2.50, 0, 3, false"
    })
    void knowsItsSignificantDigits(String digits, int multiplier, int significant, boolean round) {
        Numeral numeral = new Numeral(digits, multiplier);

        assertThat(numeral.significant().precision()).isEqualTo(significant);
        assertThat(numeral.isRound()).isEqualTo(round);
    }
}
