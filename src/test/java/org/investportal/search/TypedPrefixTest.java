package org.investportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPrefixTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Digital econ | digital econ",
                "value of the digi | value digi",
                "数字经济增 | 数字经济增",
                "AI产业 增加 | ai 产业 增加",
                "5G | 5g",
                "Top20 | top20",
                "mil | mil",
                "b | b",
                "bil 5G | bil 5g",
                "robots 2016 | robots"
            })
    void cutsATextIntoWordsThatMayGoOn(String typed, String words) {
        assertThat(words(TypedPrefix.of(typed))).containsExactly(words.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"304. | 304", "12,305 | 12305", "159.2 bil | 159.2", "159.2 billion | 159.2", "1592亿 | 1592"})
    void readsTheDigitsOfANumberThatMayGoOn(String typed, String digits) {
        TypedPrefix beginning = TypedPrefix.of(typed);

        assertThat(beginning.words()).isEmpty();
        assertThat(beginning.numbers()).hasSize(1);
        assertThat(beginning.numbers().get(0).digits()).isEqualByComparingTo(digits);
    }

    @Test
    void boundsTheNumberOfWordsAndNumbers() {
        TypedPrefix typed = TypedPrefix.of("ab 1.5 cd 2.5 ef 3.5 gh ij kl mn op qr st uv");

        assertThat(typed.words()).hasSize(8);
        assertThat(typed.numbers()).hasSize(2);
    }

    private static List<String> words(TypedPrefix typed) {
        return typed.words().stream().map(TypedQuery.Word::text).toList();
    }
}
