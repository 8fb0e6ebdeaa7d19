package org.investportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "304.1 | 304.1 | 304.1",
                "12,305.9 | 12305.9 | 12305.9",
                "159.2 billion yuan | 159.2 | 159200000000",
                "2.5bn RMB | 2.5 | 2500000000",
                "1592亿元 | 1592 | 159200000000",
                "3億 | 3 | 300000000",
                "433億元 | 433 | 43300000000",
                "500多亿 | 500 | 50000000000",
                "854.31万平方米 | 854.31 | 8543100",
                "百分之二十四点二 | 24.2 | 24.2",
                "四分之一 | 25 | 25",
                "三千亿 | 3000 | 300000000000",
                "六十家 | 60 | 60",
                "二〇一七年 | 2017 | 2017",
                "8543100 | 8543100 | 8543100",
                "16nm | 16 | 16"
            })
    void readsNumbersAsPeopleTypeThem(String text, String digits, String amount) {
        List<NumberInText> numbers = NumberInText.in(NumberInText.plain(text.toLowerCase(Locale.ROOT)));

        assertThat(numbers).hasSize(1);
        assertThat(numbers.get(0).digits()).isEqualByComparingTo(digits);
        assertThat(numbers.get(0).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "digital economy", "数字经济", "一号工程", "十三五", "双十一", "千岛湖", "...,,,"})
    void findsNoNumberInWords(String text) {
        assertThat(NumberInText.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "43278000000, 43300000000",
        "304100000000, 304000000000",
        "8543100, 8500000",
        "27.71, 27.7",
        "12305900000, 12306000000"
    })
    void roundsAsPeopleDo(BigDecimal stated, String typed) {
        assertThat(NumberInText.rounded(stated, RoundingMode.HALF_UP))
                .contains(typed)
                .doesNotContain(NumberInText.term(stated));
    }
}
