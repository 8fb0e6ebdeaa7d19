package org.investportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource({
        "a\u0007b\u007fc, a b c",
        "a\u009bb, a b",
        "a\ufeffb\ud800, ab",
        "\ufeff a \u0085, a",
        "a\u0085b\u2028c\u2029d\te, a b c d e"
    })
    void hasNoCharactersThatAreNotSeen(String typed, String line) {
        assertThat(TypedText.line(typed)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
    void keepsTheEndsOfLines(String end) {
        assertThat(TypedText.text("a" + end + "b")).isEqualTo("a\nb");
    }
}
