package org.investportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.catalogue.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePathTest {

    @ParameterizedTest
    @CsvSource({
        "/, EN, /",
        "/about, EN, /about",
        "/zh, ZH, /",
        "/zh/about, ZH, /about",
        "/zh/compare?indicator=gdp, ZH, /compare?indicator=gdp",
        "/zh/compare/chart.svg?indicator=gdp, ZH, /compare/chart.svg?indicator=gdp",
        "/zh/data/figures.csv, ZH, /data/figures.csv",
        "/zh/data/figures/gdp.xlsx, ZH, /data/figures/gdp.xlsx",
        "/zh/data/sectors/biomedicine.csv, ZH, /data/sectors/biomedicine.csv",
        "/zh/data/editions/3/changes.csv, ZH, /data/editions/3/changes.csv",
        "/zh/data/editions/3/changes.json?from=1, ZH, /data/editions/3/changes.json?from=1",
        "/zh/card.png, ZH, /card.png",
        "/zh/sectors/biomedicine/card.png, ZH, /sectors/biomedicine/card.png",
        "/zh/feed.atom, ZH, /feed.atom",
        "/zh/sectors/biomedicine/feed.atom, ZH, /sectors/biomedicine/feed.atom",
        "/zh/glossary#clone, ZH, /glossary#clone",
        "/zh/data, ZH, /data",
        "/zh/figures, ZH, /figures",
        "/staff, EN, /staff",
        "/staff/zh, ZH, /staff",
        "/staff/zh/changes/5?all=yes, ZH, /staff/changes/5?all=yes"
    })
    void readsWhatItWrites(String address, Language language, String path) {
        LanguagePath read = LanguagePath.read(address);

        assertThat(read).isEqualTo(new LanguagePath(language, path));
        assertThat(read.written()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"/#content, /zh#content", "/?x=1, /zh?x=1"})
    void theStartPageKeepsItsQueryAndFragment(String path, String written) {
        assertThat(new LanguagePath(Language.ZH, path).written()).isEqualTo(written);
    }

    /** There is one address for each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zh/data/checks.json",
                "/zh/data/editions/1/manifest.json",
                "/zh/data/editions/1/figures.csv",
                "/zh/data/editions/1.zip",
                "/zh/data/figuresque.csv",
                "/zh/css/site.css",
                "/zh/img/banner/hills.svg",
                "/zh/js/search.js",
                "/zh/appearance/logo.svg",
                "/zh/sitemaps/1.xml",
                "/zh/icon.svg",
                "/zh/robots.txt",
                "/zh/sitemap.xml",
                "/zh/staff",
                "/zh/staff/login"
            })
    void filesAndTheDeskHaveNoPathBelowZh(String address) {
        assertThat(LanguagePath.read(address)).isEqualTo(new LanguagePath(Language.ZH, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zhejiang", "/zh-Hans/about", "/en", "/staff/zhou", "/figures/zh"})
    void similarPathsAreEnglish(String address) {
        assertThat(LanguagePath.read(address)).isEqualTo(new LanguagePath(Language.EN, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/checks.json", "/data/editions/1.zip", "/css/site.css", "/icon.svg", "/sitemap.xml"})
    void isTheSameForAFileInEveryLanguage(String file) {
        assertThat(new LanguagePath(Language.ZH, file).written()).isEqualTo(file);
    }
}
