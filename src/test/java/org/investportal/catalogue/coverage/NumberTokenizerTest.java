package org.investportal.catalogue.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTokenizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "159.2 billion",
                "20 billion 420 million",
                "12,305.900 million",
                "5-million",
                "159.2亿",
                "204亿2000万",
                "1.5万亿",
                "8,543,100",
                "7 Thousand",
                "13th",
                "Half"
            })
    void areAsLongAsTheyReach(String token) {
        assertThat(NumberTokenizer.of("worth " + token + " yuan")).containsExactly(token);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chips of 16nm, a top20 port       | 16,20",
                "the “2+7” plan                    | 2,7",
                "on May 9, 2011, and in 2012,2013; 1,5  | 9,2011,2012,2013,1,5",
                "the 2nd, the 3rd-level, the 4than | 2nd,3rd,4",
                "40 billionaires own 3 millions    | 40,3,millions",
                "14.7%, 25.0% or 7.1 points.       | 14.7,25.0,7.1",
                "from 10-12 to 2011-05-09          | 10,12,2011,05,09",
                "1234,567 and 12,3456              | 1234,567,12,3456",
                "the years 3 to 5 million          | 3,5 million"
            })
    void areDigitsWhereverTheyStand(String sentence, String tokens) {
        assertThat(NumberTokenizer.of(sentence)).containsExactly(tokens.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the fourth port of seven               | fourth,seven",
                "a trillion-level, FIVE-year, dual-use  | trillion,FIVE,dual",
                "One half-finished pier                 | One,half",
                "often the tone of someone is weighty   | ''"
            })
    void areNumberWordsAlsoBetweenHyphens(String sentence, String tokens) {
        assertThat(String.join(",", NumberTokenizer.of(sentence))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共有三百二十家企业，其中两家上市 | 三百二十,两",
                "占三分之一，百分之二十出口       | 三分之一,百分之二十",
                "产值翻一番，投资5千万元           | 翻一番,5千万",
                "位居第四，“十四五”期间             | 四,十四五",
                "第一、二、三产业                 | 一,二,三",
                "一般企业统一管理，九江、四川万科 | ''"
            })
    void areChineseCharactersWhereTheyCanBeNumbers(String sentence, String tokens) {
        assertThat(String.join(",", NumberTokenizer.of(sentence))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fell by -3.2 percent | -3.2", "grew (−0.5%) | −0.5", "the plan A-5 | 5", "from 3-5 | 3"})
    void keepAMinusButNoHyphen(String sentence, String first) {
        assertThat(NumberTokenizer.of(sentence)).startsWith(first);
    }
}
