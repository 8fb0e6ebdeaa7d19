package org.investportal.reconciliation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.investportal.catalogue.value.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rate is used for periods of a year at most in which its day lies, among them those that begin or end with it. */
class ExchangeRateTest {

    @ParameterizedTest
    @CsvSource({
        "2018-06-30, 2018, true",
        "2018-01-01, 2018, true",
        "2018-12-31, 2018, true",
        "2017-12-31, 2018, false",
        "2019-01-01, 2018, false",
        "2018-06-30, 2018-H1, true",
        "2018-07-01, 2018-H1, false",
        "2018-06-30, 2018-06-30, true",
        "2018-06-30, 2018-04--2019-03, true",
        "2018-06-30, 2018-04--2019-04, false",
        "2018-06-30, undated, false"
    })
    void isOfPeriodsThatContainItsDay(LocalDate day, String period, boolean isOf) {
        assertThat(new ExchangeRate(BigDecimal.valueOf(6.6), day, "bank").isOf(Period.parse(period)))
                .isEqualTo(isOf);
    }
}
