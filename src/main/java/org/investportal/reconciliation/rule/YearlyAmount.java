package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Period;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.IntervalArithmetic;

/** An amount of at most a year, converted to a year, so that amounts of periods of different lengths can be compared. */
public record YearlyAmount(Period period, Estimate perYear) {

    private static final int MONTHS_OF_YEAR = 12;

    /** Converts an amount that adds up over its period; empty for a period that is longer than a year, open, undated, or not of whole months. */
    static Optional<YearlyAmount> of(Period period, Estimate amount) {
        int months = period.months();
        return months == 0 || months > MONTHS_OF_YEAR
                ? Optional.empty()
                : Optional.of(new YearlyAmount(period, perYear(amount, months)));
    }

    private static Estimate perYear(Estimate amount, int months) {
        return amount.times(BigDecimal.valueOf(MONTHS_OF_YEAR)).over(Estimate.exactly(BigDecimal.valueOf(months)));
    }

    /** Returns the years from the end of this period to the end of the other, rounded up; at least one. */
    int yearsTo(YearlyAmount later) {
        return yearsTo(later.period);
    }

    public int yearsTo(Period later) {
        long months = ChronoUnit.MONTHS.between(
                period.lastDay().plusDays(1), later.lastDay().plusDays(1));
        return (int) Math.max(1, (months + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR);
    }

    /** Returns the possible amount after a number of years, if it changes in each year by a factor between the two given ones. */
    public Estimate after(int years, BigDecimal leastFactor, BigDecimal mostFactor) {
        return new Estimate(
                spread(perYear.hard(), years, leastFactor, mostFactor),
                spread(perYear.usual(), years, leastFactor, mostFactor));
    }

    /** Multiplies by the range of factors of all years; below zero a larger factor leads further down. */
    private static Interval spread(Interval interval, int years, BigDecimal least, BigDecimal most) {
        return IntervalArithmetic.product(interval, Interval.closed(least.pow(years), most.pow(years)));
    }

    /** Returns the yearly factor of a fall that matches a rise by the given factor. */
    public static BigDecimal inverse(BigDecimal factor) {
        return BigDecimal.ONE.divide(factor, new MathContext(34, RoundingMode.FLOOR));
    }

    boolean isAboveZero() {
        return IntervalArithmetic.isAboveZero(perYear.usual());
    }

    int months() {
        return period.months();
    }

    boolean isOfAYear() {
        return months() == MONTHS_OF_YEAR;
    }
}
