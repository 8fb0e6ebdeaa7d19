package org.investportal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.investportal.value.Language;
import org.investportal.value.Numeral;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherScaleWordingTest {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private final QuantityWording quantities = English.quantities();
    private final OtherScaleWording scales = new OtherScaleWording(quantities);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "159.2      |  9 | CNY           | EXACT     | 1592亿元",
                "43.278     |  9 | CNY           | EXACT     | 432.78亿元",
                "25.0       |  9 | CNY           | EXACT     | 250亿元",
                "1.500      |  9 | CNY           | EXACT     | 15亿元",
                "20420      |  6 | CNY           | EXACT     | 204.2亿元",
                "12305.900  |  6 | CNY           | EXACT     | 123.059亿元",
                "100        |  9 | CNY           | MORE_THAN | 超过1000亿元",
                "100        |  6 | CNY           | ALMOST    | 近1亿元",
                "10         |  9 | CNY           | ORDER_OF  | 百亿元级",
                "1          | 12 | CNY           | ORDER_OF  | 万亿元级",
                "30         |  9 | CNY           | ORDER_OF  | 300亿元级",
                "100        |  9 | CNY           | ABOUT     | 约1000亿元",
                "5          |  9 | CNY           | AT_LEAST  | 至少50亿元",
                "5          |  9 | CNY           | AT_MOST   | 至多50亿元",
                "1          | 12 | CNY           | EXACT     | 1万亿元",
                "999999     |  0 | CNY           | EXACT     | 99.9999万元",
                "-2.5       |  9 | CNY           | EXACT     | -25亿元",
                "8543100    |  0 | SQUARE_METRES | EXACT     | 854.31万平方米",
                "8000000    |  0 | SQUARE_METRES | EXACT     | 800万平方米",
                "1.2        |  9 | USD           | EXACT     | 12亿美元",
                "320        |  6 | KILOWATT_HOURS | EXACT    | 3.2亿千瓦时",
                "120        |  3 | MU            | EXACT     | 12万亩",
                "8.46       |  6 | PERSONS       | EXACT     | 846万人",
                "15         |  3 | COUNT         | EXACT     | 1.5万"
            })
    void writesChineseScales(String digits, int multiplier, Unit unit, Qualifier qualifier, String said) {
        assertEquals(new ScaledValue("zh-Hans", said), twin(digits, multiplier, unit, qualifier, Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "9999, COUNT",
        "1662, COUNT",
        "15000, COUNT",
        "8460000, PERSONS",
        "45600, CNY_PER_PERSON",
        "9999, CNY",
        "25.0, PERCENT",
        "20000, PERCENT",
        "20000, PLACE",
        "6, TIMES",
        "20000, NANOMETRES"
    })
    void isAbsentIfBothHaveTheSameDigits(String digits, Unit unit) {
        assertNull(twin(digits, 0, unit, Qualifier.EXACT, Language.EN));
        assertNull(twin(digits, 0, unit, Qualifier.EXACT, Language.ZH));
    }

    /** Pages in Chinese say 亿元 first, and the amount as English counts it second. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "159.2   | 9 | CNY           | 1592亿元      | 159.2 billion yuan",
                "8543100 | 0 | SQUARE_METRES | 854.31万平方米 | 8.5431 million m²",
                "15      | 3 | COUNT         | 1.5万          | 15,000"
            })
    void writesEnglishScalesOnChinesePages(String digits, int multiplier, Unit unit, String first, String second) {
        Quantity quantity = Quantity.of(new Numeral(digits, multiplier), unit, Qualifier.EXACT);

        assertEquals(first, quantities.of(quantity, null, Language.ZH));
        assertEquals(new ScaledValue("en", second), scales.twin(quantity, Language.ZH));
    }

    /** Chinese says every digit; English says the same amount, rounded to the digits that it shows. */
    @Property
    void bothScalesHaveTheSameAmount(@ForAll("large") Quantity quantity) {
        BigDecimal english = amount(quantities.of(quantity, null, Language.EN));
        BigDecimal chinese = amount(inDigits(textOf(quantity)));
        BigDecimal place = english.signum() == 0 ? BigDecimal.ONE : english.ulp();

        assertEquals(0, quantity.amount().compareTo(chinese), textOf(quantity));
        assertTrue(
                chinese.subtract(english).abs().compareTo(place.divide(BigDecimal.valueOf(2))) <= 0,
                () -> quantity.format() + ": " + english + " and " + chinese);
    }

    @Property
    void digitsStayAsStated(@ForAll("large") Quantity quantity) {
        BigDecimal significant = new BigDecimal(quantity.digits()).stripTrailingZeros();

        String shown = inDigits(textOf(quantity)).replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        String digits = significant.unscaledValue().abs().toString();
        assertEquals(digits, shown.substring(0, Math.min(digits.length(), shown.length())));
        assertTrue(shown.substring(digits.length()).matches("0*"), () -> shown + " of " + quantity.format());
    }

    /** Writes 百亿元级 as 100亿元级. */
    private static String inDigits(String text) {
        return text.replaceFirst("^(?=[万亿])", "1")
                .replace("十", "10")
                .replace("百", "100")
                .replace("千", "1000");
    }

    @Property
    void theQualifierIsSaidInBoth(@ForAll("large") Quantity quantity) {
        assertTrue(textOf(quantity).matches(inChinese(quantity.qualifier())), () -> textOf(quantity));
    }

    @Provide
    Arbitrary<Quantity> large() {
        Arbitrary<String> digits = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, new BigDecimal(999_999))
                .ofScale(4)
                .flatMap(number -> Arbitraries.of(0, 1, 2, 3, 4)
                        .map(scale -> number.setScale(scale, RoundingMode.DOWN).toPlainString()));
        return Combinators.combine(
                        digits,
                        Arbitraries.of(0, 4, 6, 8, 9, 12),
                        Arbitraries.of(Unit.CNY, Unit.SQUARE_METRES),
                        Arbitraries.of(Qualifier.values()))
                .as((written, multiplier, unit, qualifier) ->
                        Quantity.of(new Numeral(written, multiplier), unit, qualifier))
                .filter(quantity -> quantity.amount().compareTo(TEN_THOUSAND) >= 0);
    }

    /** Read back from the words, with the zeros that they show. */
    private static BigDecimal amount(String said) {
        String number = said.toLowerCase(Locale.ROOT)
                .replaceAll("^[^0-9]*([0-9.,]+).*$", "$1")
                .replace(",", "");
        int power = 0;
        for (String[] word : new String[][] {
            {"万亿", "12"}, {"trillion", "12"}, {"billion", "9"}, {"亿", "8"}, {"million", "6"}, {"万", "4"}
        }) {
            if (power == 0 && said.contains(word[0])) {
                power = Integer.parseInt(word[1]);
            }
        }
        return new BigDecimal(number).scaleByPowerOfTen(power);
    }

    private static String inChinese(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "[0-9].*[元米]";
            case ABOUT -> "约.*[元米]";
            case MORE_THAN -> "超过.*[元米]";
            case ALMOST -> "近.*[元米]";
            case AT_LEAST -> "至少.*[元米]";
            case AT_MOST -> "至多.*[元米]";
            case ORDER_OF -> ".*[元米]级";
        };
    }

    private String textOf(Quantity quantity) {
        return assertNotNullTwin(scales.twin(quantity, Language.EN)).text();
    }

    private static ScaledValue assertNotNullTwin(@Nullable ScaledValue scaledValue) {
        assertNotNull(scaledValue);
        return Objects.requireNonNull(scaledValue);
    }

    private @Nullable ScaledValue twin(
            String digits, int multiplier, Unit unit, Qualifier qualifier, Language language) {
        return scales.twin(Quantity.of(new Numeral(digits, multiplier), unit, qualifier), language);
    }
}
