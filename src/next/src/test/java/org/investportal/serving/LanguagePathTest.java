package org.investportal.serving;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePathTest {

    @ParameterizedTest
    @CsvSource({
        "/, EN, /",
        "/zh, ZH, /",
        "/about, EN, /about",
        "/zh/about, ZH, /about",
        "/zh/editions/3/figures/gdp, ZH, /editions/3/figures/gdp",
        "/css/site.css, EN, /css/site.css"
    })
    void readsWhatItWrites(String address, Language language, String path) {
        LanguagePath read = LanguagePath.read(address);

        assertThat(read).isEqualTo(new LanguagePath(language, path));
        assertThat(read.written()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"/#content, /zh#content", "/?x=1, /zh?x=1"})
    void keepsTheQueryAndTheFragmentOfTheHomePage(String path, String written) {
        assertThat(new LanguagePath(Language.ZH, path).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zhejiang", "/zh-Hans/about", "/en", "/figures/zh"})
    void readsSimilarPathsAsEnglish(String address) {
        assertThat(LanguagePath.read(address)).isEqualTo(new LanguagePath(Language.EN, address));
    }

    @ParameterizedTest
    @CsvSource({
        "/zh/editions/3/figures/gdp, ZH, 3, /figures/gdp",
        "/editions/12/about, EN, 12, /about",
        "/editions/3, EN, , /editions/3",
        "/editions/0/about, EN, , /editions/0/about",
        "/editions/3/editions/2, EN, , /editions/3/editions/2",
        "/editions/3/corrections, EN, , /editions/3/corrections",
        "/editions/9999999999/about, EN, , /editions/9999999999/about"
    })
    void readsTheEditionOfThePast(String address, Language language, Integer edition, String path) {
        assertThat(RequestAddress.read(address)).isEqualTo(new RequestAddress(language, edition, path));
    }

    @Test
    void writesAnotherPathOfTheSameEdition() {
        assertThat(RequestAddress.read("/zh/editions/3/figures/gdp").written("/about"))
                .isEqualTo("/zh/editions/3/about");
    }
}
