package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"en, EN", "zh, ZH", "zh-Hans, ZH", "zh-TW, ZH", "de, EN", "und, EN"})
    void isThatOfALocale(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"EN, /, /", "EN, /about, /about", "ZH, /, /zh", "ZH, /about, /zh/about"})
    void hasPathsOfItsOwn(Language language, String path, String own) {
        assertThat(language.path(path)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({"EN, en, '', English", "ZH, zh-Hans, /zh, 中文"})
    void isNamedForMachinesAndReaders(Language language, String tag, String prefix, String ownName) {
        assertThat(language.tag()).isEqualTo(tag);
        assertThat(language.prefix()).isEqualTo(prefix);
        assertThat(language.ownName()).isEqualTo(ownName);
    }
}
