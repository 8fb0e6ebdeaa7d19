package org.investportal.editorial.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Values;
import org.investportal.wording.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods are understood as people write them, and never guessed. */
@Domain(Values.class)
class PeriodReaderTest {

    @Property(tries = 10_000)
    void everyCodeIsUnderstood(@ForAll Period period) {
        assertThat(PeriodReader.read(period.code())).isEqualTo(period);
    }

    /** From the year 1000 on, since the words do not write earlier ones with four digits. */
    @Property(tries = 10_000)
    void wordedPeriodsAreRead(@ForAll Period period) {
        Assume.that(period.start() == null || period.start().year() >= 1000);
        Assume.that(period.end() == null || period.end().year() >= 1000);
        assertThat(PeriodReader.read(English.periods().of(period, Language.EN))).isEqualTo(period);
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
            Not dated                   | undated
            undated                     | undated
            未注明                          | undated
            未注明时间                        | undated
            时间不详                        | undated
            """)
    void periodsAreRead(String typed, String code) {
        assertThat(PeriodReader.read(typed).code()).isEqualTo(code);
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
                "2018-02-30",
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
                "31 June 2018",
                "H1",
                "1e3",
                "-2018"
            })
    void invalidPeriodsAreRefused(String typed) {
        assertThat(problem(typed).key()).isEqualTo("unreadable.period");
    }

    private static FieldProblem problem(String typed) {
        UnreadableInput refused = catchThrowableOfType(UnreadableInput.class, () -> PeriodReader.read(typed));
        assertThat(refused).as(typed).isNotNull();
        return refused.problem();
    }
}
