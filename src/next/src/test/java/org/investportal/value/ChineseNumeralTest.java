package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "两, 2",
        "十四, 14",
        "一百二十, 120",
        "一千零五, 1005",
        "两万三千, 23000",
        "三千亿, 3000 亿",
        "一万亿, 1 trillion",
        "一点五万亿, 1.5 trillion",
        "二〇一八, 2018",
        "5千万, 5000 万",
        "百分之二十, 20"
    })
    void readsChineseCharacters(String text, String expected) {
        assertThat(ChineseNumeral.parse(text)).map(Numeral::format).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三千五", "企业", "20", "三分之一", ""})
    void readsNoOtherForm(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }
}
