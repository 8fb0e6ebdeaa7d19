package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.investportal.value.Language;
import org.investportal.value.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DollarWordingTest {

    private static final BigDecimal RATE = new BigDecimal("6.61");
    private static final LocalDate DAY = LocalDate.of(2018, 6, 29);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact 159.2 billion cny    | about US$24 billion",
                "exact 1.989 billion cny    | about US$300 million",
                "about 50 billion cny       | about US$7.6 billion",
                "almost 50 billion cny      | about US$7.6 billion",
                "exact 7 billion cny        | about US$1 billion",
                "more-than 100 billion cny  | more than about US$15 billion",
                "at-most 6.6 billion cny    | at most about US$1 billion",
                "exact 850000 cny           | about US$130,000",
                "exact -66.1 million cny    | about US$-10 million"
            })
    void roundsToTheDigitsThatWereWrittenAndAtMostTwo(String quantity, String dollars) {
        assertThat(with("a bank").of(Quantity.parse(quantity), Language.EN)).isEqualTo(dollars);
    }

    @Test
    void usesTheChineseScale() {
        assertThat(with("a bank").of(Quantity.parse("exact 159.2 billion cny"), Language.ZH))
                .isEqualTo("约240亿美元");
        assertThat(with("a bank").of(Quantity.parse("more-than 30000 cny"), Language.ZH))
                .isEqualTo("超过约4500美元");
    }

    @ParameterizedTest
    @CsvSource({"exact 14.7 percent", "exact 4 place", "exact 1662 count", "exact 8.54 million square-metres"})
    void convertsOnlyMoney(String quantity) {
        assertThat(with("a bank").of(Quantity.parse(quantity), Language.EN)).isNull();
    }

    @Test
    void saysWhichRateItUses() {
        CurrencyNote note = with("https://rates.example.org/2018").note(true, Language.EN);

        assertThat(note.text()).contains("(CNY)", "6.61 yuan", "29 June 2018", "All years");
        assertThat(note.source()).isEqualTo("rates.example.org");
        assertThat(note.href()).isEqualTo("https://rates.example.org/2018");
        assertThat(with("a bank").note(true, Language.EN))
                .returns("a bank", CurrencyNote::source)
                .returns(null, CurrencyNote::href);
        assertThat(with("a bank").note(false, Language.EN).text()).isEqualTo("Currency: yuan (CNY).");
    }

    @Test
    void withoutARateThereAreNone() {
        DollarWording none = wording(new DollarSettings(null, null, " "));

        assertThat(none.of(Quantity.parse("exact 159.2 billion cny"), Language.EN))
                .isNull();
        assertThat(none.note(true, Language.EN).text()).isEqualTo("Currency: yuan (CNY).");
    }

    @Test
    void refusesAPartOfTheSettings() {
        refuses(RATE, null, null, "or none of them");
        refuses(null, DAY, "a bank", "or none of them");
        refuses(RATE, DAY, " ", "or none of them");
        refuses(BigDecimal.ZERO, DAY, "a bank", "rate must be");
    }

    private static void refuses(
            @Nullable BigDecimal rate, @Nullable LocalDate date, @Nullable String source, String reason) {
        assertThatThrownBy(() -> new DollarSettings(rate, date, source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static DollarWording with(String source) {
        return wording(new DollarSettings(RATE, DAY, source));
    }

    private static DollarWording wording(DollarSettings settings) {
        return new DollarWording(English.words(), English.quantities(), English.periods(), settings);
    }
}
