package org.investportal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.investportal.value.Language;
import org.investportal.value.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordingTest {

    private final PeriodWording wording = new PeriodWording(English.words());

    @ParameterizedTest
    @CsvSource({
        "2017, 2017",
        "2018-H1, first half of 2018",
        "2018-H2, second half of 2018",
        "2018-Q1, first quarter of 2018",
        "2018-Q2, second quarter of 2018",
        "2018-Q3, third quarter of 2018",
        "2018-Q4, fourth quarter of 2018",
        "2018-05, May 2018",
        "2018-07-05, 5 July 2018",
        "2018-12-31, end of 2018",
        "2018-06-30, end of June 2018",
        "2024-02-29, end of February 2024",
        "2024-02-28, 28 February 2024",
        "0987, 987"
    })
    void saysAPieceOfTheCalendar(String code, String expected) {
        assertEquals(expected, wording.of(Period.parse(code), English.LANGUAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2017年",
        "2018-H1, 2018年上半年",
        "2018-H2, 2018年下半年",
        "2018-Q1, 2018年第一季度",
        "2018-Q4, 2018年第四季度",
        "2018-05, 2018年5月",
        "2018-07-05, 2018年7月5日",
        "2018-12-31, 2018年末",
        "2018-06-30, 2018年6月末",
        "2018-01--2018-05, 2018年1至5月",
        "2018-04--2018-09, 2018年4至9月",
        "2018-01--2018-09, 2018年前三季度",
        "2023-04--2024-03, 2023年4月至2024年3月",
        "2007--2017, 2007年至2017年",
        "2016--, 2016年以来",
        "--2020, 到2020年",
        "undated, 未注明时间"
    })
    void saysItInChinese(String code, String expected) {
        assertEquals(expected, wording.of(Period.parse(code), Language.ZH));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01--2018-05, January to May 2018",
        "2018-04--2018-09, April to September 2018",
        "2018-01--2018-09, first three quarters of 2018",
        "2023-04--2024-03, April 2023 to March 2024",
        "--2018-12-31, by 31 December 2018",
        "2018-07-05--2018-12-31, 5 July 2018 to 31 December 2018",
        "2007--2017, 2007 to 2017",
        "2016--, since 2016",
        "--2020, by 2020",
        "2017-H2--2018-H1, second half of 2017 to first half of 2018",
        "2018-07-05--2018-08, 5 July 2018 to August 2018",
        "2018-Q3--, since third quarter of 2018",
        "undated, undated"
    })
    void saysARange(String code, String expected) {
        assertEquals(expected, wording.of(Period.parse(code), English.LANGUAGE));
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, 31 December 2018, 2018年12月31日", "2018, 2018, 2018年", "undated, undated, 未注明时间"})
    void theDateOfADocumentIsNoEnd(String code, String english, String chinese) {
        assertEquals(english, wording.date(Period.parse(code), English.LANGUAGE));
        assertEquals(chinese, wording.date(Period.parse(code), Language.ZH));
    }
}
