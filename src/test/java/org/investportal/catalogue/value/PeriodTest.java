package org.investportal.catalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
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
    @CsvSource({"2018, 2017", "2018-H1, 2017-H1", "2018-Q4, 2017-Q4", "2020-02, 2019-02", "0002, 0001"})
    void hasTheSamePeriodAYearBefore(Period period, Period before) {
        assertThat(period.yearBefore()).contains(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-07-05", "0001", "2016--2018", "2016--", "--2018", "undated"})
    void hasNoYearBeforeWithoutThatPeriod(String period) {
        assertThat(Period.parse(period).yearBefore()).isEmpty();
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
