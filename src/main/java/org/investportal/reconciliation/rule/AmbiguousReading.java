package org.investportal.reconciliation.rule;

import org.investportal.catalogue.row.Figure;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Verdict;

/** Combines the verdicts on figures that can be read in two ways. */
final class AmbiguousReading {

    private AmbiguousReading() {}

    /** Combines two verdicts: agreement needs both; one that fits is enough for agreement in one reading. */
    static Verdict together(Verdict one, Verdict other) {
        if (one == other) {
            return one;
        }
        return fits(one) || fits(other) ? Verdict.AGREES_IN_ONE_READING : worse(one, other);
    }

    private static boolean fits(Verdict verdict) {
        return verdict == Verdict.AGREES || verdict == Verdict.AGREES_IN_ONE_READING;
    }

    /** Returns the worse verdict, or {@code CANNOT_TELL} if one reading cannot be judged, since it might be the right one. */
    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.CANNOT_TELL || other == Verdict.CANNOT_TELL) {
            return Verdict.CANNOT_TELL;
        }
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Returns the name of the reading that fits better, or {@code both} or {@code neither}. */
    static String line(String nameOfOne, Verdict one, String nameOfOther, Verdict other) {
        if (one == other) {
            return fits(one) ? "both" : "neither";
        }
        return rank(one) < rank(other) ? nameOfOne : nameOfOther;
    }

    /** Returns whether the reading that fits better fits only in the widest ranges. */
    static boolean isInWidestRanges(Verdict one, Verdict other) {
        return (rank(one) <= rank(other) ? one : other) == Verdict.AGREES_IN_ONE_READING;
    }

    /** Returns the figure as worded for the reading that fits better; if both fit equally, with a range if one of them needs it. */
    static ExplanationArgument stated(Figure figure, EstimateComparison one, EstimateComparison other) {
        int order = one.verdict().compareTo(other.verdict());
        ExplanationArgument asOne = one.statedRight(figure);
        ExplanationArgument asOther = other.statedRight(figure);
        return order > 0 || (order == 0 && asOne instanceof ExplanationArgument.Within) ? asOne : asOther;
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> 0;
            case AGREES_IN_ONE_READING -> 1;
            case CANNOT_TELL -> 2;
            case IMPLAUSIBLE -> 3;
            case CONFLICTS -> 4;
        };
    }
}
