package org.investportal.site.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.investportal.value.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2017, 2017",
        "2018-05, 2018-05",
        "2018-07-05, 2018-07-05",
        "2018-H1, 2018-01-01/2018-06-30",
        "2018-H2, 2018-07-01/2018-12-31",
        "2018-Q1, 2018-01-01/2018-03-31",
        "2018-01--2018-05, 2018-01/2018-05",
        "2018-12-31, 2018-12-31",
        "2007--2017, 2007/2017",
        "2017-H2--2018-Q1, 2017-07-01/2018-03-31",
        "2016--, 2016/..",
        "2016-Q3--, 2016-07-01/..",
        "--2020, ../2020",
        "--2020-H1, ../2020-06-30",
        "undated, ''"
    })
    void writesAnInterval(String code, String interval) {
        assertEquals(interval, IsoPeriod.interval(Period.parse(code)).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2017-01-01T00:00:00, P1Y",
        "2018-05, 2018-05-01T00:00:00, P1M",
        "2018-07-05, 2018-07-05T00:00:00, P1D",
        "2018-H2, 2018-07-01T00:00:00, P6M",
        "2018-Q1, 2018-01-01T00:00:00, P3M",
        "2018-01--2018-05, 2018-01-01T00:00:00, P5M",
        "2023-04--2024-03, 2023-04-01T00:00:00, P1Y",
        "2007--2017, 2007-01-01T00:00:00, P11Y",
        "2017-H2--2018-Q1, 2017-07-01T00:00:00, P9M",
        "2018-07-05--2018-07-20, 2018-07-05T00:00:00, P16D",
        "2016--, '', ''",
        "--2020, '', ''",
        "undated, '', ''"
    })
    void hasItsStartAndLength(String code, String start, String length) {
        assertEquals(start, IsoPeriod.start(Period.parse(code)).orElse(""));
        assertEquals(length, IsoPeriod.length(Period.parse(code)).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"2017, 2017", "2018-05, 2018-05", "2018-H1, ''", "2016--, ''", "undated, ''"})
    void yearsAndMonthsHaveADate(String code, String date) {
        assertEquals(date, IsoPeriod.date(Period.parse(code)).orElse(""));
    }
}
