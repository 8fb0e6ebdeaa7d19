package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount that is typed instead of cited is found, and other numbers are accepted. */
class BareAmountFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It grew to 159.2 billion yuan in 2018.     | 159.2 billion yuan
            It grew by 14.7% in a year.                | 14.7%
            It grew by 14.7 per cent.                  | 14.7 per cent
            RMB 1,998 million were spent               | RMB 1,998 million
            There are 1,662 enterprises.               | 1,662 enterprises
            There are 560 brands.                      | 560 brands
            Twenty billion are planned.                | Twenty billion
            worth 20 billion 420 million yuan          | 20 billion 420 million yuan
            six times as much                          | six times
            增加值1592亿元                              | 1592亿元
            8.54 million m² of space                   | 8.54 million m²
            a lead of 7.1 percentage points            | 7.1 percentage points
            exports of US$1.2 billion                  | US$1.2 billion
            exports of HK$ 340                         | HK$ 340
            an area of 3,400 mu                        | 3,400 mu
            面积3400亩                                  | 3400亩
            面积120平方公里                             | 120平方公里
            使用外资5200万美元                          | 5200万美元
            用电3.2亿千瓦时                             | 3.2亿千瓦时
            """)
    void anAmountIsFound(String text, String amount) {
        assertThat(BareAmountFinder.in(text)).containsExactly(amount);
    }

    @Test
    void allAmountsAreFound() {
        assertThat(BareAmountFinder.in("From 43.278 billion to 304.1 billion, 24.2% of the economy."))
                .containsExactly("43.278 billion", "304.1 billion", "24.2%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "In 2017 the city grew by [[figure:305]] in the [[period:305]].",
                "In 2017 enterprises moved in.",
                "the “1+6” industrial structure",
                "a “No. 1 project” of the city",
                "the 13th Five-Year Plan",
                "since COVID-19 and with 5G, on 5 July 2018",
                "the first half of 2018",
                "five centres and one park",
                "ISO 9001 and Industry 4.0 are named",
                "paragraph 5 of the source",
                "many millions, hundreds of parks",
                "5月3日，第3名，3位专家"
            })
    void otherNumbersAreNoAmounts(String text) {
        assertThat(BareAmountFinder.in(text)).isEmpty();
    }
}
