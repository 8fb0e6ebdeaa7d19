package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharacterTest {

    @ParameterizedTest
    @CsvSource({
        "\u202e21, U+202E",
        "\u2066a, U+2066",
        "a\u2068b, U+2068",
        "soft\u00adhyphen, U+00AD",
        "zero\u200bwidth, U+200B",
        "\ufffe, U+FFFE",
        "\uffff, U+FFFF",
        "\ufdd0, U+FDD0",
        "\ufdef, U+FDEF",
        "\ud83f\udfff, U+1FFFF",
        "\udbff\udffe, U+10FFFE",
        "\udb40\udc01, U+E0001",
        "a\u034fb, U+034F",
        "\u115f\u1160, U+115F",
        "a\u1160, U+1160",
        "\u17b4, U+17B4",
        "\u2800, U+2800",
        "\u3164, U+3164",
        "a\uffa0b, U+FFA0"
    })
    void invisibleCharactersAreFound(String text, String code) {
        assertThat(HiddenCharacter.firstIn(text))
                .get()
                .extracting(HiddenCharacter::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "杭州 1,592.3亿元 – “à la”", "🏙️", "\ufeffa", "a\nb\tc", "\ufffd", "\ufdcf\ufdf0"})
    void visibleCharactersAreAccepted(String text) {
        assertThat(HiddenCharacter.firstIn(text)).isEmpty();
    }

    @Test
    void namesTheTextBeforeIt() {
        String text = "😀".repeat(30) + "\u202e";

        assertThat(HiddenCharacter.firstIn(text).orElseThrow().before()).isEqualTo("😀".repeat(20));
    }
}
