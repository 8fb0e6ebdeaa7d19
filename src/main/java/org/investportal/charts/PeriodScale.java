package org.investportal.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.investportal.catalogue.value.Period;

/**
 * From periods to places: two are as far apart as their last days are in time.
 *
 * @param first the last day of the earliest
 * @param days to that of the latest
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
