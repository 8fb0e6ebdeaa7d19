package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.investportal.value.Language;
import org.investportal.value.Period;
import org.investportal.value.Values;
import org.investportal.wording.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods are understood as people write them, and never guessed. */
@Domain(Values.class)
@Domain(DomainContext.Global.class)
class PeriodReaderTest {

    @Property(tries = 2_000)
    void everyCodeIsUnderstood(@ForAll Period period) {
        assertThat(PeriodReader.read(period.code(), Language.EN)).isEqualTo(period.canonical());
    }

    /** From the year 1000 on, since the words do not write earlier ones with four digits. */
    @Property(tries = 2_000)
    void wordedPeriodsAreRead(@ForAll Period period, @ForAll("languages") Language language) {
        Assume.that(period.start() == null || period.start().year() >= 1000);
        Assume.that(period.end() == null || period.end().year() >= 1000);
        assertThat(PeriodReader.read(English.periods().of(period, language), language))
                .isEqualTo(period.canonical());
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(Language.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018                        | 2018
             ２０１８ 年                | 2018
            the year 2018               | 2018
            2018H1                      | 2018-H1
            2018 h2                     | 2018-H2
            H1 2018                     | 2018-H1
            1H2018                      | 2018-H1
            first half of 2018          | 2018-H1
            The First Half of the year 2018 | 2018-H1
            2nd half 2018               | 2018-H2
            2018上半年                  | 2018-H1
            2018年下半年                | 2018-H2
            2018Q3                      | 2018-Q3
            Q3/2018                     | 2018-Q3
            third quarter of 2018       | 2018-Q3
            2018年第三季度              | 2018-Q3
            May 2018                    | 2018-05
            Sept. 2018                  | 2018-09
            December of 2018            | 2018-12
            2018/5                      | 2018-05
            2018-5                      | 2018-05
            5/2018                      | 2018-05
            2018年5月                   | 2018-05
            2018/7/5                    | 2018-07-05
            5 July 2018                 | 2018-07-05
            July 5th, 2018              | 2018-07-05
            the 5th of July 2018        | 2018-07-05
            2018年7月5日                | 2018-07-05
            2007-2017                   | 2007--2017
            2007–2017                   | 2007--2017
            2007 — 2017                 | 2007--2017
            2007 to 2017                | 2007--2017
            from 2007 to 2017           | 2007--2017
            between 2007 and 2017       | 2007--2017
            2007至2017年                | 2007--2017
            May 2018 - June 2018        | 2018-05--2018-06
            2018-05-2018-07             | 2018-05--2018-07
            since 2016                  | 2016--
            from May 2018 onwards       | 2018-05--
            2016年以来                  | 2016--
            自2016年起                  | 2016--
            by 2020                     | --2020
            until the first half of 2020 | --2020-H1
            到2020年                    | --2020
            since 1 January 2016        | 2016--
            by 31 December 2020         | --2020
            by the end of 2020          | --2020
            by end-2020                 | --2020
            by the end of June 2020     | --2020-06
            by the end of the 14th Five-Year Plan | --2025
            到2020年底                  | --2020
            至2020年末                  | --2020
            到“十四五”末                | --2025
            full year 2018              | 2018
            2018年全年                  | 2018
            2018年度                    | 2018
            2018年5月份                 | 2018-05
            Not dated                   | undated
            undated                     | undated
            未注明                          | undated
            未注明时间                        | undated
            时间不详                        | undated
            """)
    void periodsAreRead(String typed, String code) {
        assertThat(PeriodReader.read(typed, Language.EN).code()).isEqualTo(code);
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"05/06/2018", "5.6.2018", "5-6-18", "13/06/2018"})
    void ambiguousDatesAreRefused(String typed) {
        assertThat(problem(typed)).isEqualTo(new FieldProblem("unreadable.two-ways", List.of(typed, "2018-07-05")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "18",
                "2018-13",
                "2018-H3",
                "2007-17",
                "2018-05-06-07",
                "last year",
                "this year",
                "2017--2007",
                "0000",
                "2018 2019",
                "😀",
                "<b>2018</b>",
                "--",
                "May",
                "2018.5",
                "H1",
                "1e3",
                "first five months",
                "first month of 2023",
                "1-5月",
                "前三季度",
                "nine months to September",
                "first thirteen months of 2018",
                "first fifth months of 2018",
                "first five quarters of 2018",
                "nine months ended 29 September 2018",
                "2018 1-5",
                "2018年5-1月",
                "end of 31 May 2018",
                "end of 2016--2018",
                "end of June",
                "year to 2018",
                "zeroth five-year plan",
                "30th five-year plan",
                "14th five-year plan (2020-2024)",
                "十四",
                "-2018"
            })
    void invalidPeriodsAreRefused(String typed) {
        assertThat(problem(typed).key()).isEqualTo("unreadable.period");
    }

    @ParameterizedTest
    @CsvSource({"5 July 2018, 2018-07-05", "2018年12月31日, 2018-12-31"})
    void aDateIsADay(String typed, String day) {
        assertThat(PeriodReader.date(typed, Language.EN)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 2018", "since 5 July 2018", "undated"})
    void whatIsLongerThanADayIsNoDate(String typed) {
        UnreadableInput refused =
                catchThrowableOfType(UnreadableInput.class, () -> PeriodReader.date(typed, Language.EN));

        assertThat(refused.problem())
                .isEqualTo(new FieldProblem("unreadable.date", List.of(typed, "2018-07-05, 5 July 2018")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2O18年l2月 | O | 0 | 2018年12月
            l May 2018 | l | 1 | 1 May 2018
            """)
    void aLetterForADigitIsNamed(String typed, String letter, String digit, String meant) {
        assertThat(problem(typed))
                .isEqualTo(new FieldProblem("unreadable.letter-for-digit", List.of(typed, letter, digit, meant)));
    }

    private static FieldProblem problem(String typed) {
        UnreadableInput refused =
                catchThrowableOfType(UnreadableInput.class, () -> PeriodReader.read(typed, Language.EN));
        assertThat(refused).as(typed).isNotNull();
        return refused.problem();
    }
}
