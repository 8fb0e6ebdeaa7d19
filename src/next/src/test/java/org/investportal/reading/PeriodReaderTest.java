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
