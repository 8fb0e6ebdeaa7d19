package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Quantity;

/**
 * The range of a figure, or of a value that follows from figures: the hard range, outside of which it cannot be, and the usual range, which a reader assumes.
 * The usual range lies within the hard one.
 */
public record Estimate(Interval hard, Interval usual) {

    public static Estimate of(Figure figure) {
        return of(figure.quantity());
    }

    public static Estimate of(Quantity quantity) {
        return new Estimate(quantity.hard(), quantity.usual());
    }

    public static Estimate exactly(BigDecimal amount) {
        return new Estimate(Interval.point(amount), Interval.point(amount));
    }

    public static Estimate between(BigDecimal low, BigDecimal high) {
        return new Estimate(Interval.closed(low, high), Interval.closed(low, high));
    }

    /** Returns what the figures add up to. */
    public static Estimate sum(List<Figure> figures) {
        return figures.stream().map(Estimate::of).reduce(exactly(BigDecimal.ZERO), Estimate::plus);
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

    /** Divides by an estimate that is above zero. */
    public Estimate over(Estimate divisor) {
        return new Estimate(
                IntervalArithmetic.quotient(hard, divisor.hard), IntervalArithmetic.quotient(usual, divisor.usual));
    }

    /** Converts a percentage to a part: 25 becomes a quarter. */
    public Estimate asPart() {
        return times(new BigDecimal("0.01"));
    }

    /** Converts a part to a percentage: a quarter becomes 25. */
    public Estimate asPercent() {
        return times(BigDecimal.valueOf(100));
    }

    /** Converts a growth in percent to a factor: 7 becomes 1.07. */
    public Estimate asFactor() {
        return asPart().plus(exactly(BigDecimal.ONE));
    }

    public boolean isAboveZero() {
        return IntervalArithmetic.isAboveZero(hard);
    }

    /** Checks for a whole number: one in the usual range agrees, one in the hard range only agrees in one reading. */
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

    /** Returns the range that both estimates share; empty if their hard ranges do not meet. */
    public Optional<Estimate> and(Estimate other) {
        Optional<Interval> both = IntervalArithmetic.intersection(hard, other.hard);
        return both.map(meet -> new Estimate(
                meet, IntervalArithmetic.intersection(usual, other.usual).orElse(meet)));
    }
}
