package org.investportal.editorial.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "305",
                "#305",
                "[[figure:305]]",
                "[[period:305]]",
                "/staff/content/figure/305",
                "http://localhost:8080/staff/zh/content/figure/305?scratch=x"
            })
    void namesAnItem(String typed) {
        assertThat(SearchQuery.of(typed).item()).isEqualTo(305);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "#7", "Change 7", "更改7", "https://a.example/staff/changes/7/edit", "/staff/zh/changes/7"})
    void namesAChange(String typed) {
        assertThat(SearchQuery.of(typed).change()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/zh/figures/x/y/2018?a=b, /figures/x/y/2018",
        "/editions/3/figures/x, /figures/x",
        "/sources/a#p7-s1, /sources/a",
        "https://a.example/, /"
    })
    void namesAPublicAddress(String typed, String path) {
        assertThat(SearchQuery.path(typed)).contains(path);
    }

    @Test
    void isNoAddressIfItIsWords() {
        assertThat(SearchQuery.path("added value")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,543,100|8543100",
                "159200000000|159200000000",
                "159.2 billion|159200000000",
                "1601亿|160100000000"
            })
    void isAnAmount(String typed, BigDecimal amount) {
        assertThat(SearchQuery.of(typed).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,543,100|8,543|true",
                "18,543|8,543|false",
                "3795亿|3,795|true",
                "3,795|3795|true",
                "13795亿|3,795|false",
                "379,500|3,795|false",
                "2018-h1|2018|true",
                "159.2 billion|159|true",
                "0.159|159|false",
                "1,159|159|false",
                "15920|159|false"
            })
    void findsANumberByItsBeginning(String text, String number, boolean found) {
        assertThat(SearchText.hasNumber(text, number)).isEqualTo(found);
    }

    @Test
    void readsNoMoreThanItsLength() {
        assertThat(SearchQuery.of("a ".repeat(10_000)).words()).hasSize(12);
        assertThat(SearchQuery.of("a".repeat(201)).words())
                .extracting(SearchQuery.Word::text)
                .containsExactly("a".repeat(200));
    }

    @Test
    void putsTheBestFirst() {
        SearchEntry elsewhere = entry(1, "other", "exports of robots");
        SearchEntry inName = entry(2, "robots made", "x");
        SearchEntry same = entry(3, "robots", "x");
        SearchEntry itself = new SearchEntry(new Subject(ItemKind.TERM, 4), List.of("nothing"), List.of(), List.of());
        SearchIndex index = new SearchIndex(List.of(elsewhere, inName, same, itself));

        assertThat(index.find(SearchQuery.of("Robots").of(4)))
                .extracting(Subject::item)
                .containsExactly(4L, 3L, 2L, 1L);
    }

    private static SearchEntry entry(long item, String name, String text) {
        return new SearchEntry(new Subject(ItemKind.TERM, item), List.of(name), List.of(text), List.of());
    }
}
