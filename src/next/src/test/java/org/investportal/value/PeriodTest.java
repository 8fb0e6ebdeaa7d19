package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Values.class)
@Domain(DomainContext.Global.class)
class PeriodTest {

    @Property
    void readsWhatItWrites(@ForAll Period period) {
        assertThat(Period.parse(period.code())).isEqualTo(period);
    }

    @Property
    void isTotallyOrdered(@ForAll Period one, @ForAll Period other, @ForAll Period third) {
        TotalOrder.assertTotal(one, other, third);
    }

    @Property
    void beginsBeforeItEnds(@ForAll Period period) {
        assertThat(period.firstDay()).isBeforeOrEqualTo(period.lastDay());
    }

    @Test
    void isOrderedByItsLastDayThenItsFirst() {
        Stream<String> inOrder = Stream.of(
                "--2017",
                "2007--2017",
                "2017",
                "2017-H2",
                "2017-Q4",
                "2017-12-31",
                "2018-H1",
                "2018",
                "2016--",
                "2018--",
                "undated");

        assertThat(inOrder.map(Period::parse)).isSorted();
    }

    @Test
    void isARangeOnlyWhereItsEndsDiffer() {
        assertThat(Period.parse("2017").isSingle()).isTrue();
        assertThat(Period.parse("2007--2017").isSingle()).isFalse();
        assertThat(Period.parse("2016--").isSingle()).isFalse();
        assertThat(Period.UNDATED.isSingle()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-H1, true",
        "2018, 2018-H2, true",
        "2018, 2018-05, true",
        "2018, 2018, false",
        "2018-H1, 2018, false",
        "2018, 2019-H1, false",
        "2018, 2017-H2, false",
        "2016--, 2018, true",
        "--2020, 2018, true",
        "2016--2018, 2018, true",
        "2018-H1, 2018-Q2, true",
        "2018-H1, 2018-Q3, false"
    })
    void isAroundWhatLiesInIt(Period one, Period other, boolean around) {
        assertThat(one.isAround(other)).isEqualTo(around);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2017",
        "2018-H1, 2017-H1",
        "2018-Q4, 2017-Q4",
        "2020-02, 2019-02",
        "0002, 0001",
        "2018-01--2018-05, 2017-01--2017-05",
        "2018-Q1--2018-Q3, 2017-Q1--2017-Q3",
        "2023-04--2024-03, 2022-04--2023-03",
        "2024-01-01--2024-02-29, 2023-01-01--2023-02-28",
        "2023-01-01--2023-02-28, 2022-01-01--2022-02-28",
        "2025-01-01--2025-02-28, 2024-01-01--2024-02-29",
        "2023-12-31, 2022-12-31",
        "2024-02-29, 2023-02-28",
        "2025-02-28, 2024-02-29"
    })
    void hasTheSamePeriodAYearBefore(Period period, Period before) {
        assertThat(period.yearBefore()).contains(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-07-05",
                "2024-02-28",
                "0001",
                "0001-01--0001-05",
                "2016--2018",
                "2023-01--2024-01",
                "2018-07-05--2018-08-04",
                "2016--",
                "--2018",
                "undated"
            })
    void hasNoYearBeforeWithoutThatPeriod(String period) {
        assertThat(Period.parse(period).yearBefore()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 12, true",
        "2018-H1, 6, true",
        "2018-05, 1, true",
        "2018-01--2018-05, 5, true",
        "2023-Q2--2024-Q1, 12, true",
        "2023-01--2024-01, 13, false",
        "2016--2018, 36, false",
        "2018-07-05, 0, true",
        "2018-07-01--2018-08-31, 2, true",
        "2018-07-05--2018-08-04, 0, false",
        "2016--, 0, false",
        "--2018, 0, false",
        "undated, 0, false"
    })
    void hasALengthInMonths(Period period, int months, boolean withinAYear) {
        assertThat(period.months()).isEqualTo(months);
        assertThat(period.isWithinAYear()).isEqualTo(withinAYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01--2023-12, 2023",
        "2023-H1--2023-H2, 2023",
        "2023-01--2023-06, 2023-H1",
        "2023-Q1--2023-Q2, 2023-H1",
        "2023-07--2023-09, 2023-Q3",
        "2023-05-01--2023-05-31, 2023-05",
        "2023-Q1--2023-Q3, 2023-01--2023-09",
        "2023-H1--2023-Q3, 2023-01--2023-09",
        "2023-01--2023-05, 2023-01--2023-05",
        "2023-04-01--2024-03-31, 2023-04--2024-03",
        "2023-Q2--2024-Q1, 2023-04--2024-03",
        "2023-H2--2024-H1, 2023-07--2024-06",
        "2021-01--2025-12, 2021--2025",
        "2007--2017, 2007--2017",
        "2017-H1--2018-H1, 2017-H1--2018-H1",
        "2017-Q3--2018-Q3, 2017-Q3--2018-Q3",
        "2017-H1--2018-Q1, 2017-01--2018-03",
        "2018-07-05--2018-08, 2018-07-05--2018-08-31",
        "2018-12-31, 2018-12-31",
        "--2020-12-31, --2020",
        "--2020-06-30, --2020-06",
        "--2020-06-29, --2020-06-29",
        "--2020-Q4, --2020-Q4",
        "2016-01-01--, 2016--",
        "2016-05-01--, 2016-05--",
        "2016-05-02--, 2016-05-02--",
        "undated, undated"
    })
    void hasOneCodeForATime(Period period, Period canonical) {
        assertThat(period.canonical()).isEqualTo(canonical);
    }

    @Property
    void theCanonicalPeriodHasTheSameDays(@ForAll Period period) {
        Period canonical = period.canonical();

        assertThat(canonical.firstDay()).isEqualTo(period.firstDay());
        assertThat(canonical.lastDay()).isEqualTo(period.lastDay());
        assertThat(canonical.canonical()).isEqualTo(canonical);
    }

    /** A range over more than a year may compare its two ends, so its parts matter. */
    @Property
    void periodsOfTheSameDaysWithinAYearAreOne(@ForAll Period period) {
        Assume.that(period.isWithinAYear());
        CalendarPart first = new CalendarPart(period.firstDay(), CalendarPart.Grain.DAY);
        CalendarPart last = new CalendarPart(period.lastDay(), CalendarPart.Grain.DAY);

        assertThat(new Period(first, last).canonical()).isEqualTo(period.canonical());
    }

    @Property
    void aYearBeforeHasTheSameLengthAndPlace(@ForAll Period period) {
        period.yearBefore().ifPresent(before -> {
            assertThat(before.months()).isEqualTo(period.months());
            assertThat(before.lastDay().plusDays(1))
                    .isEqualTo(period.lastDay().plusDays(1).minusYears(1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2018-H1", "2016--", "--2018", "2016--2018", "undated"})
    void isWrittenAsItsCode(String code) {
        assertThat(Period.parse(code).code()).isEqualTo(code);
        assertThat(Period.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--",
                "2017--2017",
                "2017---2018",
                "2007-2017",
                "2007--2017--2020",
                "Undated",
                "2017 -- 2018",
                "x--2017",
                "2017--2018-13"
            })
    void theErrorShowsTheFormat(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(code))
                .withMessageContaining("write it like")
                .withMessageContaining("2007--2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017--2016", "2017--2017-12", "2018-H1--2018-05", "2018-07-05--2018-07-04"})
    void refusesARangeThatEndsBeforeItBegan(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(code))
                .withMessageContaining("ends after it began")
                .withMessageContaining(code);
    }
}
