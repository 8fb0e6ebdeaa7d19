package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.investportal.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months of a year, ends of periods, fiscal years and five-year plans are understood as people write them. */
class PeriodSpansTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            January to May 2023         | 2023-01--2023-05
            Jan–May 2023                | 2023-01--2023-05
            Jan.-May 2023               | 2023-01--2023-05
            from January to May 2023    | 2023-01--2023-05
            between January and May 2023 | 2023-01--2023-05
            January 2023 to May 2023    | 2023-01--2023-05
            2023 January-May            | 2023-01--2023-05
            first five months of 2023   | 2023-01--2023-05
            the first 5 months of the year 2023 | 2023-01--2023-05
            5M 2023                     | 2023-01--2023-05
            five months to May 2023     | 2023-01--2023-05
            2023年1-5月                 | 2023-01--2023-05
            2023年1—5月份               | 2023-01--2023-05
            2023年1月至5月              | 2023-01--2023-05
            2023年1月～5月              | 2023-01--2023-05
            2023年前5个月               | 2023-01--2023-05
            2023年前五个月              | 2023-01--2023-05
            2023年首五个月              | 2023-01--2023-05
            2023年10-11月               | 2023-10--2023-11
            2023年前十一个月            | 2023-01--2023-11
            first three quarters of 2023 | 2023-01--2023-09
            Q1–Q3 2023                  | 2023-01--2023-09
            2023Q1-Q3                   | 2023-01--2023-09
            first to third quarters of 2023 | 2023-01--2023-09
            nine months to September 2023 | 2023-01--2023-09
            the nine months ended 30 September 2023 | 2023-01--2023-09
            9M2023                      | 2023-01--2023-09
            2023年前三季度              | 2023-01--2023-09
            2023年前三个季度            | 2023-01--2023-09
            2023年一至三季度            | 2023-01--2023-09
            2023年第一季度至第三季度    | 2023-01--2023-09
            2023年1-3季度               | 2023-01--2023-09
            截至2023年9月30日止九个月   | 2023-01--2023-09
            first two quarters of 2023  | 2023-H1
            first six months of 2023    | 2023-H1
            2023年1-6月                 | 2023-H1
            first three months of 2023  | 2023-Q1
            January to December 2023    | 2023
            2023年1-12月                | 2023
            six months to March 2024    | 2023-10--2024-03
            """)
    void monthsOfAYearAreOnePeriod(String typed, String code) {
        assertThat(PeriodReader.read(typed, Language.EN).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 December 2023            | 2023-12-31
            end of 2023                 | 2023-12-31
            the end of 2023             | 2023-12-31
            at the end of 2023          | 2023-12-31
            as of end-2023              | 2023-12-31
            year-end 2023               | 2023-12-31
            2023 year-end               | 2023-12-31
            as of 31 December 2023      | 2023-12-31
            2023年末                    | 2023-12-31
            2023年底                    | 2023-12-31
            2023年年末                  | 2023-12-31
            截至2023年12月31日          | 2023-12-31
            截至2023年12月31日止        | 2023-12-31
            截至2023年末                | 2023-12-31
            end of June 2023            | 2023-06-30
            end-June 2023               | 2023-06-30
            as at the end of June 2023  | 2023-06-30
            end of the first half of 2023 | 2023-06-30
            as at 30 June 2023          | 2023-06-30
            2023年6月末                 | 2023-06-30
            截至2023年6月末             | 2023-06-30
            截至2023年6月底             | 2023-06-30
            2023年上半年末              | 2023-06-30
            end of Q3 2023              | 2023-09-30
            2023年三季度末              | 2023-09-30
            end of February 2024        | 2024-02-29
            “十四五”末                  | 2025-12-31
            """)
    void theEndOfAPeriodIsADay(String typed, String code) {
        assertThat(PeriodReader.read(typed, Language.EN).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            April 2023 to March 2024    | 2023-04--2024-03
            1 April 2023 to 31 March 2024 | 2023-04--2024-03
            fiscal year ending March 2024 | 2023-04--2024-03
            FY ended 31 March 2024      | 2023-04--2024-03
            year to March 2024          | 2023-04--2024-03
            the year ended 31 March 2024 | 2023-04--2024-03
            12 months to March 2024     | 2023-04--2024-03
            FY2023/24 (April to March)  | 2023-04--2024-03
            fiscal year 2023-2024 (Apr–Mar) | 2023-04--2024-03
            2023/24财年（4月至次年3月） | 2023-04--2024-03
            2023年4月至次年3月          | 2023-04--2024-03
            截至2024年3月31日止年度     | 2023-04--2024-03
            截至2024年3月的财年         | 2023-04--2024-03
            financial year ended 30 June 2024 | 2023-07--2024-06
            FY1999/00 (July to June)    | 1999-07--2000-06
            the year ended 31 December 2023 | 2023
            """)
    void fiscalYearsAreTheirMonths(String typed, String code) {
        assertThat(PeriodReader.read(typed, Language.EN).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FY2023",
                "FY2023/24",
                "FY23",
                "fiscal 2023",
                "fiscal year 2023/24",
                "2023财年",
                "2023/24财政年度",
                "FY2023/24 (April to May)",
                "FY2023/25 (April to March)",
                "fiscal year ending 30 March 2024"
            })
    void fiscalYearsWithoutTheirMonthsAreRefused(String typed) {
        assertThat(problem(typed))
                .isEqualTo(new FieldProblem("unreadable.fiscal-year", List.of(typed, "2023-04--2024-03")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1st Five-Year Plan          | 1953--1957
            “一五”计划                  | 1953--1957
            second five-year plan       | 1958--1962
            the 3rd Five Year Plan      | 1966--1970
            第十个五年计划              | 2001--2005
            十五                        | 2001--2005
            “十一五”时期                | 2006--2010
            13th Five-Year Plan period (2016–2020) | 2016--2020
            14th Five-Year Plan         | 2021--2025
            the Fourteenth Five-Year Plan period | 2021--2025
            “十四五”                    | 2021--2025
            “十四五”时期                | 2021--2025
            十四五期间                  | 2021--2025
            “十四五”规划（2021-2025年） | 2021--2025
            第十四个五年规划            | 2021--2025
            第14个五年规划              | 2021--2025
            "十五五"时期                | 2026--2030
            """)
    void fiveYearPlansAreTheirYears(String typed, String code) {
        assertThat(PeriodReader.read(typed, Language.EN).code()).isEqualTo(code);
    }

    private static FieldProblem problem(String typed) {
        UnreadableInput refused =
                catchThrowableOfType(UnreadableInput.class, () -> PeriodReader.read(typed, Language.EN));
        assertThat(refused).as(typed).isNotNull();
        return refused.problem();
    }
}
