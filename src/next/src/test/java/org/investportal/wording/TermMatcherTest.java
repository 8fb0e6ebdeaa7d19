package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.investportal.reading.LetterMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms are found as people read them, and nothing that only looks like one. */
class TermMatcherTest {

    private static final List<String> TERMS = List.of(
            "added value",
            "value",
            "added",
            "GDP",
            "“1+6” industrial structure",
            "1+6",
            "start-up",
            "亿",
            "规模以上",
            "增加值",
            "工业增加值");

    private final TermMatcher finder = finder(TERMS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Added value of robots         | Added value
            added by robots, added value  | added, added value
            ADDED  VALUE                  | ADDED  VALUE
            its value, and added value    | value, added value
            devalued or revalue           |
            values                        |
            GDP’s share                   | GDP
            the “1+6” industrial structure | “1+6” industrial structure
            the "1+6" industrial structure | "1+6" industrial structure
            “1+6”                         | 1+6
            11+6 or 1+60 or 1+6.5 or 0.1+6 or 1+6,000 |
            It is 1+6. Or 1+6, he said.   | 1+6, 1+6
            start‑ups and a start‐up      | start‐up
            non-start-up, start-up-like   |
            added-value                   |
            浙江GDP增长                    | GDP
            规模以上工业增加值               | 规模以上, 工业增加值
            15.92亿元                      | 亿
            1,592 亿元                     | 亿
            1.2万亿元和几亿元                | 亿, 亿
            亿欧智库, 十家                   |
            valué                         |
            """)
    void findsWholeWords(String text, String found) {
        assertThat(words(text)).isEqualTo(found == null ? "" : found);
    }

    @Test
    void findsWhereASpaceIsOneThatDoesNotBreak() {
        assertThat(words("the added\u00a0value")).isEqualTo("added\u00a0value");
    }

    @Test
    void anAccentWrittenByItselfMakesAnotherWord() {
        assertThat(words("value\u0301 or valu\u0301e")).isEmpty();
    }

    @Test
    void theFirstAddedTermWins() {
        assertThat(finder(List.of("GDP", "gdp")).in("Gdp"))
                .extracting(TermMatcher.Found::term)
                .containsExactly(0L);
    }

    @Test
    void marksAreNoTerm() {
        assertThat(finder(List.of("[…]", " ", "")).in("hidden […] here")).isEmpty();
    }

    /** The longest text that a form takes, of what begins like a term again and again. */
    @Test
    @Timeout(5)
    void readsNoFurtherThanATermReaches() {
        TermMatcher long400 = finder(List.of("值".repeat(399) + "加", "a b"));
        assertThat(long400.in("值".repeat(20_000))).isEmpty();
        assertThat(long400.in(("a" + " ".repeat(1000)).repeat(500))).isEmpty();
    }

    @Property
    void matchesAreTermsAndDoNotOverlap(@ForAll("texts") String text) {
        int end = 0;
        for (TermMatcher.Found found : finder.in(text)) {
            assertThat(found.start()).isGreaterThanOrEqualTo(end);
            assertThat(LetterMatcher.alike(text.substring(found.start(), found.end())))
                    .isEqualTo(LetterMatcher.alike(TERMS.get((int) found.term())));
            end = found.end();
        }
    }

    @Property
    void aTermBetweenSpacesIsFound(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(finder.in(before + " . GDP . " + after))
                .anyMatch(found -> found.start() == before.length() + 3 && found.end() == before.length() + 6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "added", "value", " ", "  ", "GDP", "s", "-", "1+6", "0", ".", "“", "亿", "增加值", "工业", "😀")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static TermMatcher finder(List<String> terms) {
        TermMatcher finder = new TermMatcher();
        for (int term = 0; term < terms.size(); term++) {
            finder.add(terms.get(term), term);
        }
        return finder;
    }

    private String words(String text) {
        return finder.in(text).stream()
                .map(found -> text.substring(found.start(), found.end()))
                .collect(Collectors.joining(", "));
    }
}
