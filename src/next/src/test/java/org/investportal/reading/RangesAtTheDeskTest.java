package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A range that is typed into the number field is one number with two ends, or is refused with a message. */
class RangesAtTheDeskTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 to 5 %                       | percent | 3 to 5          | 3 to 5%   | 3%～5%
            3%–5%                          | percent | 3 to 5          | 3 to 5%   | 3%～5%
            3%～5%                         | percent | 3 to 5          | 3 to 5%   | 3%～5%
            3—5%                           | percent | 3 to 5          | 3 to 5%   | 3%～5%
            3——5%                          | percent | 3 to 5          | 3 to 5%   | 3%～5%
            ３％至５％                      | percent | 3 to 5          | 3 to 5%   | 3%～5%
            3.0 percent to 5.0 percent     | percent | 3.0 to 5.0      | 3.0 to 5.0% | 3.0%～5.0%
            between three and five percent | percent | 3 to 5          | 3 to 5%   | 3%～5%
            3到5个百分点                    | percentage-points | 3 to 5 | 3 to 5 percentage points | 3～5个百分点
            between 3 and 5 billion yuan   | cny     | 3 to 5 billion  | 3 to 5 billion yuan, exactly 3,000,000,000 to 5,000,000,000 yuan | 30亿～50亿元，即3,000,000,000～5,000,000,000元
            3bn-5bn                        | cny     | 3 to 5 billion  | 3 to 5 billion yuan, exactly 3,000,000,000 to 5,000,000,000 yuan | 30亿～50亿元，即3,000,000,000～5,000,000,000元
            RMB 3-5 billion                | cny     | 3 to 5 billion  | 3 to 5 billion yuan, exactly 3,000,000,000 to 5,000,000,000 yuan | 30亿～50亿元，即3,000,000,000～5,000,000,000元
            30亿至50亿元                    | cny     | 30 to 50 亿     | 3 to 5 billion yuan, exactly 3,000,000,000 to 5,000,000,000 yuan | 30亿～50亿元，即3,000,000,000～5,000,000,000元
            30-50亿元                      | cny     | 30 to 50 亿     | 3 to 5 billion yuan, exactly 3,000,000,000 to 5,000,000,000 yuan | 30亿～50亿元，即3,000,000,000～5,000,000,000元
            介于30亿元和50亿元之间           | cny     | 30 to 50 亿     | 3 to 5 billion yuan, exactly 3,000,000,000 to 5,000,000,000 yuan | 30亿～50亿元，即3,000,000,000～5,000,000,000元
            8000万至1.2亿元                 | cny     | 8000 to 12000 万 | 80 to 120 million yuan, exactly 80,000,000 to 120,000,000 yuan | 8000万～1.2亿元，即80,000,000～120,000,000元
            3-5 million                    | square-metres | 3 to 5 million | 3 to 5 million m², exactly 3,000,000 to 5,000,000 m² | 300万～500万平方米，即3,000,000～5,000,000平方米
            US$2.1-2.5 billion             | usd     | 2.1 to 2.5 billion | US$2.1 to 2.5 billion, exactly US$2,100,000,000 to 2,500,000,000 | 21亿～25亿美元，即2,100,000,000～2,500,000,000美元
            人均3万至5万元                   | cny-per-person | 3 to 5 万 | 30,000 to 50,000 yuan per person | 人均3万～5万元，即人均30,000～50,000元
            a loss of 3 to 5 billion yuan  | cny     | -5 to -3 billion | -5 billion yuan to -3 billion yuan, exactly -5,000,000,000 yuan to -3,000,000,000 yuan | -50亿元～-30亿元，即-5,000,000,000元～-3,000,000,000元
            亏损3亿至5亿元                   | cny     | -5 to -3 亿     | -500 million yuan to -300 million yuan, exactly -500,000,000 yuan to -300,000,000 yuan | -5亿元～-3亿元，即-500,000,000元～-300,000,000元
            -3 to 5 °C                     | degrees-celsius | -3 to 5 | -3 to 5 °C | -3～5℃
            -5--3%                         | percent | -5 to -3        | -5 to -3% | -5%～-3%
            1,200–1,500                    | count   | 1200 to 1500    | 1,200 to 1,500 | 1200～1500，即1,200～1,500
            """)
    void aRangeIsUnderstoodInBothLanguages(
            String typed, String unit, String canonical, String english, String chinese) {
        Typed read = Typed.number(typed, unit, "exact");

        assertThat(read.canonical()).isEqualTo(canonical);
        assertThat(read.understood(Language.EN)).isEqualTo(english);
        assertThat(read.understood(Language.ZH)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5000至1万人            | persons | 5000 to 10000
            8000-1.2万             | persons | 8000 to 12000
            500,000 to 1.2 million | persons | 500000 to 1200000
            30-50亿元              | cny     | 30 to 50 亿
            5-10万元               | cny     | 5 to 10 万
            9000万至1.0亿元        | cny     | 0.9 to 1.0 亿
            9000万至1.20亿元       | cny     | 0.9 to 1.20 亿
            9050万至1.0亿元        | cny     | 0.905 to 1.0 亿
            5000至1.0万人          | persons | 0.5 to 1.0 万
            """)
    void theEndsHaveTheWordsOfSizeAndTheZerosThatWereTyped(String typed, String unit, String canonical) {
        assertThat(Typed.number(typed, unit, "exact").canonical()).isEqualTo(canonical);
    }

    @Test
    void aRangeIsSaidWithItsQualifier() {
        assertThat(Typed.number("3-5%", "percent", "about").understood(Language.EN))
                .isEqualTo("about 3 to 5%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 to 3 %             | percent | exact     | In “5 to 3 %” the first number is not smaller than the second. Write the lower number first, like 3 to 5.
            3%～3%               | percent | exact     | In “3%～3%” the first number is not smaller than the second. Write the lower number first, like 3 to 5.
            800 to 1.2 billion   | cny     | exact     | In “800 to 1.2 billion” the first number is not smaller than the second. Write the lower number first, like 3 to 5.
            US$3 to 5 billion yuan | cny   | exact     | The two numbers of “US$3 to 5 billion yuan” are in different units. Write both in the same unit.
            3% to 5 percentage points | percent | exact | The two numbers of “3% to 5 percentage points” are in different units. Write both in the same unit.
            3-5%                 | cny     | exact     | “3-5%” is in another unit, percent, than the one selected next to it, yuan. Change one of them.
            3 to 5 %             | percent | more-than | “3 to 5 %” is a range. Choose the precision “plain number” or “about”.
            3 to 5 %             | percent | order-of  | “3 to 5 %” is a range. Choose the precision “plain number” or “about”.
            3 to 5               | place   | exact     | “3 to 5” is a range, but a rank is one number. Write one number.
            3 to 5.5             | count   | exact     | “3 to 5.5” is not a whole number. A whole number is required for a count.
            -3 to 5              | count   | exact     | “-3 to 5” is too small: a count cannot be below zero, and ranks begin with the first.
            3 to 0.12345678901   | cny     | exact     | In “3 to 0.12345678901” the first number is not smaller than the second. Write the lower number first, like 3 to 5.
            """)
    void aRangeThatMakesNoSenseIsRefused(String typed, String unit, String qualifier, String message) {
        assertThat(Typed.number(typed, unit, qualifier).message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from 3 to 5 %
            minus 3 to 5 %
            零下3至5℃
            3 to
            3 to 5 to 7
            """)
    void anAmbiguousRangeIsRefused(String typed) {
        assertThat(Typed.number(typed, "percent", "exact").key()).isEqualTo("unreadable.number");
    }

    @Test
    void aRangeNeedsAUnit() {
        assertThat(Typed.number("3 to 5 billion", "", "exact").key()).isEqualTo("unreadable.no-unit");
        assertThat(TypedQuantity.read("3 to 5 billion yuan", Language.EN).format())
                .isEqualTo("3 to 5 billion cny");
    }
}
