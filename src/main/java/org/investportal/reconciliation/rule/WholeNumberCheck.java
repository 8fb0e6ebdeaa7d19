package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** Shared steps of the rules that look for a whole number in a range. */
final class WholeNumberCheck {

    private WholeNumberCheck() {}

    /** Returns whether the figure is a count that is stated to the unit, so that a difference of one matters. */
    static boolean isIn(Evidence evidence, Figure figure) {
        return evidence.measure(figure).isAdditive()
                && figure.quantity().unit().isCounted()
                && figure.quantity().isExact();
    }

    static String line(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "whole";
            case AGREES_IN_ONE_READING -> "cut-off";
            default -> "none";
        };
    }

    /** Returns the range that was checked: the usual range if it was enough, else the hard range. */
    static Interval shown(Estimate estimate, Verdict verdict) {
        return verdict == Verdict.AGREES ? estimate.usual() : estimate.hard();
    }

    /** Returns the gap between the range and the nearest whole number. */
    static @Nullable Deviation size(Interval interval) {
        BigDecimal below = Objects.requireNonNull(interval.low()).setScale(0, RoundingMode.FLOOR);
        return Stream.of(below, below.add(BigDecimal.ONE))
                .map(whole -> Deviation.between(Interval.point(whole), interval, Unit.COUNT))
                .filter(Objects::nonNull)
                .min(Deviation.MOST_FIRST.reversed())
                .orElse(null);
    }
}
