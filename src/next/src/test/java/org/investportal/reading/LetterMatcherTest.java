package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterMatcherTest {

    @ParameterizedTest
    @CsvSource({
        "'Added  Value', 'added value'",
        "' e‑commerce ', e-commerce",
        "'City’s\u00a0‘GDP’', 'city''s ''gdp'''",
        "“GDP”, '\"gdp\"'",
        "ΣΊΣΥΦΟΣ, σίσυφοσ",
        "增加值, 增加值",
        "'a \t\u3000 b', 'a b'"
    })
    void areAlikeForCaseAndTypesetting(String words, String alike) {
        assertThat(LetterMatcher.alike(words)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "—", "'…?!'"})
    void areNoWordsWithoutLetterOrDigit(String signs) {
        assertThat(LetterMatcher.alike(signs)).isEmpty();
    }

    /** The place is that of the bar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|value; true",
                "value|; true",
                "added| value; true",
                "added |value; true",
                "val|ue; false",
                "20|18; false",
                "e|-commerce; false",
                "e-|commerce; false",
                "-|commerce; true",
                "e|-; true",
                "1|.5; false",
                "1.|5; false",
                "1|,500; false",
                "end|. Next; true",
                "a|.b; true",
                "3|.x; true",
                "x.|3; true",
                "增|加值; true",
                "数|value; true",
                "e\u0301|a; false",
                "e|\u0301a; false",
                "क|ा; false",
                "x|\u20dd; false"
            })
    void wordsEndAtNonLetters(String marked, boolean between) {
        int at = marked.indexOf('|');
        assertThat(LetterMatcher.isBetweenWords(marked.replace("|", ""), at)).isEqualTo(between);
    }

    /** The word stands between the bars. */
    @ParameterizedTest
    @CsvSource({
        "|value|, true",
        "|亩|, false",
        "面积|亩|, false",
        "12|亩|, true",
        "12 |亩|, true",
        "十|亩|, true",
        "几 |亩|, true",
        "一|亩|, true",
        "a|亩|, false",
        "a |亩|, false",
        "面|亩产|, true",
        "x|y|, true"
    })
    void oneChineseCharacterIsAWordBehindANumber(String marked, boolean word) {
        int start = marked.indexOf('|');
        int end = marked.lastIndexOf('|') - 1;
        assertThat(LetterMatcher.isWord(marked.replace("|", ""), start, end)).isEqualTo(word);
    }

    @Test
    void aSpaceAtTheBeginningIsNoNumber() {
        assertThat(LetterMatcher.isWord(" 亩", 1, 2)).isFalse();
    }
}
