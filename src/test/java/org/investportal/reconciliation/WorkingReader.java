package org.investportal.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Quantity;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.IntervalArithmetic;
import org.investportal.reconciliation.finding.Tolerance;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.reconciliation.rule.NeighbouringPeriodRule;
import org.investportal.reconciliation.rule.YearlyAmount;

/** Decides from the sentence of a working alone, as a reader with knowledge of the tolerances does. */
final class WorkingReader {

    private final InventedRelease release;
    private final Finding finding;

    WorkingReader(InventedRelease release, Finding finding) {
        this.release = release;
        this.finding = finding;
    }

    /** Returns whether the numbers in the sentence fit together. */
    boolean fits() {
        String line = finding.working().line();
        return switch (finding.rule()) {
            case SHARE_OF_WHOLE -> line.equals("product") ? meet(2, 3) : canBeAtMost(shown(0), point("100"));
            case SAME_WHOLE -> meet(2, 5);
            case WHOLE_THROUGH_TIME -> meet(4, 5);
            case GROWTH_AND_BASE -> growth(line);
            case COUNTABLE_BASE -> line.equals("between") ? !isBetween() : holdsWhole(shown(2));
            case COUNTABLE_WHOLE -> holdsWhole(shown(2));
            case GROWTH_LEAD, QUOTIENT -> meet(2, 3);
            case PARTS_ADD_UP -> line.equals("sum") ? meet(1, 2) : canBeAtMost(shown(1), shown(2));
            case PART_OF_WHOLE -> canBeAtMost(shown(0), shown(1));
            case AREA_IN_AREA -> canBeAtMost(shown(line.equals("together") ? 1 : 0), shown(2));
            case PERIOD_IN_PERIOD -> line.equals("together") ? meet(1, 2) : canBeAtMost(shown(0), shown(2));
            case NEIGHBOURING_MEASURES -> canBeAtMost(shown(0), shown(2));
            case MULTIPLE -> read(line, "ratio", meet(2, 4), "increase", meet(3, 4));
            case COUNT_BEHIND_RANK ->
                read(line, "counted", canBeAtMost(shown(2), shown(3)), "ranked", canBeAtMost(shown(0), shown(3)));
            case TARGET_READING -> line.endsWith("-without-base") ? meet(2, 5) : readTarget(line);
            case RANK_IN_FIELD -> rank(line);
            case PRINTED_TWICE -> line.equals("alike");
            case ENCLOSING_AREA -> canBeAtMost(shown(8), IntervalArithmetic.product(shown(9), unlike()));
            case NEIGHBOURING_PERIODS -> line.equals("by-its-rate") || isOfTheSize();
            case NEIGHBOURING_YEARS -> year(1) + Tolerance.YEARS_BACK > year(2);
            case REVISION -> true;
            case PLAUSIBLE_REVISION -> line.equals("size") && meet(2, 1);
            case TWO_CURRENCIES -> meet(4, 5);
            case OTHER_UNIT -> meet(1, 3);
            case STATED_AND_PRINTED -> false;
            case TARGET_AND_ACTUAL -> throw new IllegalArgumentException("its size alone says whether it fits");
        };
    }

    /** Of a target: whether at least as much came as was planned. */
    boolean isReached() {
        return canBeAtMost(shown(0), shown(2));
    }

    /** A line that names one way says that this one fits, and the line for neither that none does. */
    private static boolean read(String line, String oneName, boolean one, String otherName, boolean other) {
        return line.equals(oneName)
                ? one
                : line.equals(otherName) ? other : line.equals("both") ? one && other : one || other;
    }

    private boolean growth(String line) {
        return switch (line) {
            case "prices" -> meet(4, 3) && !meet(2, 3);
            case "chained-alone" -> meet(1, 2);
            case "chained", "fixed", "both", "neither" -> read(line, "chained", meet(1, 4), "fixed", meet(3, 4));
            default -> meet(2, 3);
        };
    }

    private boolean readTarget(String line) {
        return read(line, "level", meet(2, 5), "increase", meet(6, 5));
    }

    private boolean rank(String line) {
        Interval rank = shown(0);
        return switch (line) {
            case "field" -> canBeAtMost(rank, shown(1));
            case "field-with-peers" -> canBeAtMost(IntervalArithmetic.sum(rank, shown(2)), shown(1));
            case "ahead" -> canBeAtMost(IntervalArithmetic.sum(shown(1), point("1")), rank);
            case "ahead-sharing" -> canBeAtMost(IntervalArithmetic.sum(shown(2), point("1")), rank);
            case "ahead-of-peer" -> canBeAtMost(IntervalArithmetic.sum(shown(2), point("1")), rank);
            case "level-of-peer" -> meet(0, 2);
            default -> canBeAtMost(IntervalArithmetic.sum(rank, point("1")), shown(2));
        };
    }

    private boolean isBetween() {
        Interval stated = shown(1);
        return canBeAtMost(stated, shown(3)) && !meet(1, 3) && canBeAtMost(shown(5), stated) && !meet(1, 5);
    }

    private boolean isOfTheSize() {
        YearlyAmount before = new YearlyAmount(period(0), new Estimate(shown(2), shown(2)));
        BigDecimal most = NeighbouringPeriodRule.most(before.yearsTo(period(3)));
        return IntervalArithmetic.intersection(
                        before.after(1, YearlyAmount.inverse(most), most).usual(), shown(5))
                .isPresent();
    }

    private static boolean holdsWhole(Interval interval) {
        return new Estimate(interval, interval).whole() == Verdict.AGREES;
    }

    private boolean meet(int one, int other) {
        return IntervalArithmetic.intersection(shown(one), shown(other)).isPresent();
    }

    private static boolean canBeAtMost(Interval one, Interval other) {
        return IntervalArithmetic.canBeAtMost(one, other);
    }

    private static Interval unlike() {
        return Interval.point(Tolerance.UNLIKE);
    }

    private static Interval point(String amount) {
        return Interval.point(new BigDecimal(amount));
    }

    private List<ExplanationArgument> arguments() {
        return finding.working().arguments();
    }

    private int year(int argument) {
        return period(argument).lastDay().getYear();
    }

    private Period period(int argument) {
        return ((ExplanationArgument.When) arguments().get(argument)).period();
    }

    /** Returns the range of an argument; a number without a range stands for itself: "more than 6" is above 6, 7 is 7, and a range has both ends. */
    private Interval shown(int argument) {
        ExplanationArgument shown = arguments().get(argument);
        if (shown instanceof ExplanationArgument.Range range) {
            return range.interval();
        }
        if (shown instanceof ExplanationArgument.Within within) {
            return within.interval();
        }
        if (shown instanceof ExplanationArgument.Plain plain) {
            return Interval.point(plain.number());
        }
        Quantity stated =
                release.figure(((ExplanationArgument.Stated) shown).figure()).quantity();
        return stated.qualifier().isBound()
                ? stated.hard()
                : Interval.closed(stated.amount(), stated.upper().amount());
    }
}
