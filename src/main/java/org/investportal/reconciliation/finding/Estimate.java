package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Interval;

/**
 * What a figure, or what follows from figures, can be: where it cannot be outside of, and what a reader assumes. The second
 * lies within the first.
 */
public record Estimate(Interval hard, Interval usual) {

    public static Estimate of(Figure figure) {
        return new Estimate(figure.quantity().hard(), figure.quantity().usual());
    }

    public static Estimate exactly(BigDecimal amount) {
        return new Estimate(Interval.point(amount), Interval.point(amount));
    }

    public static Estimate between(BigDecimal low, BigDecimal high) {
        return new Estimate(Interval.closed(low, high), Interval.closed(low, high));
    }

    public Estimate plus(Estimate other) {
        return new Estimate(IntervalArithmetic.sum(hard, other.hard), IntervalArithmetic.sum(usual, other.usual));
    }

    public Estimate minus(Estimate other) {
        return new Estimate(
                IntervalArithmetic.difference(hard, other.hard), IntervalArithmetic.difference(usual, other.usual));
    }

    public Estimate times(Estimate other) {
        return new Estimate(
                IntervalArithmetic.product(hard, other.hard), IntervalArithmetic.product(usual, other.usual));
    }

    public Estimate times(BigDecimal factor) {
        return times(exactly(factor));
    }

    /** Divided by what {@link #isAboveNought}. */
    public Estimate over(Estimate divisor) {
        return new Estimate(
                IntervalArithmetic.quotient(hard, divisor.hard), IntervalArithmetic.quotient(usual, divisor.usual));
    }

    /** Of a percentage the part: 25 becomes a quarter. */
    public Estimate asPart() {
        return times(new BigDecimal("0.01"));
    }

    /** Of a part the percentage: a quarter becomes 25. */
    public Estimate asPercent() {
        return times(BigDecimal.valueOf(100));
    }

    /** Of a growth in percent the factor: 7 becomes 1.07. */
    public Estimate asFactor() {
        return asPart().plus(exactly(BigDecimal.ONE));
    }

    public boolean isAboveNought() {
        return IntervalArithmetic.isAboveNought(hard);
    }

    /** Whether there is a whole number in it. */
    public Verdict whole() {
        return hasWhole(usual) ? Verdict.AGREES : hasWhole(hard) ? Verdict.AGREES_IN_ONE_READING : Verdict.CONFLICTS;
    }

    private static boolean hasWhole(Interval interval) {
        BigDecimal low = interval.low();
        if (low == null || interval.high() == null) {
            return true;
        }
        BigDecimal least = low.setScale(0, RoundingMode.CEILING);
        BigDecimal next = least.add(BigDecimal.ONE);
        return interval.contains(least) || interval.contains(next);
    }

    /** What both can be. */
    public Optional<Estimate> and(Estimate other) {
        Optional<Interval> both = IntervalArithmetic.intersection(hard, other.hard);
        return both.map(meet -> new Estimate(
                meet, IntervalArithmetic.intersection(usual, other.usual).orElse(meet)));
    }
}
