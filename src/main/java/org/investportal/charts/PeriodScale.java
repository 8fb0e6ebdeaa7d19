package org.investportal.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.investportal.catalogue.value.Period;

/**
 * Converts periods to positions. The distance between two positions is proportional to the time between the last days of their periods.
 *
 * @param first the last day of the earliest period
 * @param days the number of days from then to the last day of the latest period
 */
record PeriodScale(long first, long days, BigDecimal from, BigDecimal to) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DECIMALS = 4;

    static PeriodScale of(List<ChartFigure> figures, BigDecimal from, BigDecimal to) {
        List<Long> days = figures.stream()
                .map(charted -> charted.figure().period().lastDay().toEpochDay())
                .sorted()
                .toList();
        long first = days.get(0);
        return new PeriodScale(first, days.get(days.size() - 1) - first, from, to);
    }

    BigDecimal at(Period period) {
        return days == 0
                ? from.add(to).divide(TWO, DECIMALS, RoundingMode.HALF_EVEN)
                : from.add(to.subtract(from)
                        .multiply(BigDecimal.valueOf(period.lastDay().toEpochDay() - first))
                        .divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_EVEN));
    }
}
