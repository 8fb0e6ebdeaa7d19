package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Tolerance;
import org.investportal.reconciliation.finding.Verdict;

/**
 * Says by how much a value was revised. A revision by itself is information and no doubt. A newer vintage that was published before the earlier one, or has
 * another size, is implausible.
 */
public final class RevisionRule implements Rule {

    private static final Estimate SIZE = Estimate.between(YearlyAmount.inverse(Tolerance.UNLIKE), Tolerance.UNLIKE);

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.superseded()
                .forEach(earlier -> evidence.newest(earlier).ifPresent(newest -> {
                    found.accept(finding(earlier, newest));
                    order(evidence, earlier, newest).ifPresent(found);
                    size(evidence, earlier, newest).ifPresent(found);
                }));
    }

    /** Checks that no source of the newer value was published before every source of the earlier one. */
    private static Optional<Finding> order(Evidence evidence, Figure earlier, Figure newest) {
        List<Period> first = evidence.prints().published(earlier);
        List<Period> next = evidence.prints().published(newest);
        if (first.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        Period last = next.get(next.size() - 1);
        return !last.lastDay().isBefore(first.get(0).firstDay())
                ? Optional.empty()
                : Optional.of(Finding.of(
                        RuleCode.PLAUSIBLE_REVISION,
                        Verdict.IMPLAUSIBLE,
                        List.of(newest.item(), earlier.item()),
                        Explanation.of(
                                "published-before",
                                new ExplanationArgument.Stated(newest.item()),
                                new ExplanationArgument.When(last),
                                new ExplanationArgument.Stated(earlier.item()),
                                new ExplanationArgument.When(first.get(0)))));
    }

    private static Optional<Finding> size(Evidence evidence, Figure earlier, Figure newest) {
        Estimate before = Estimate.of(earlier);
        if (evidence.measure(newest).mayBeNegative()
                || newest.quantity().unit().isPercentage()
                || newest.quantity().unit() == Unit.PLACE) {
            return Optional.empty();
        }
        EstimateComparison compared = EstimateComparison.equal(before.times(SIZE), Estimate.of(newest))
                .tolerated();
        return compared.fits() && !evidence.isExcerpt()
                ? Optional.empty()
                : Optional.of(Finding.of(
                                RuleCode.PLAUSIBLE_REVISION,
                                compared.verdict(),
                                List.of(newest.item(), earlier.item()),
                                Explanation.of(
                                        "size",
                                        new ExplanationArgument.Stated(earlier.item()),
                                        compared.statedRight(newest),
                                        compared.leftRange(newest.quantity().unit())))
                        .missingBy(compared.size(newest.quantity().unit())));
    }

    private static Finding finding(Figure earlier, Figure newest) {
        BigDecimal change =
                newest.quantity().amount().subtract(earlier.quantity().amount());
        Unit unit = newest.quantity().unit();
        return Finding.of(
                RuleCode.REVISION,
                Verdict.AGREES,
                List.of(earlier.item(), newest.item()),
                Explanation.of(
                        line(earlier.quantity(), newest.quantity()),
                        new ExplanationArgument.Stated(earlier.item()),
                        new ExplanationArgument.Stated(newest.item()),
                        new ExplanationArgument.Range(Interval.point(change.abs()), unit.ofDifferences())));
    }

    /** Returns the code of the sentence. The difference of two ranks has no words, and ranges have two differences. */
    private static String line(Quantity earlier, Quantity newest) {
        int lower = newest.amount().compareTo(earlier.amount());
        int upper = newest.upper().amount().compareTo(earlier.upper().amount());
        if (lower == 0 && upper == 0) {
            return "unchanged";
        }
        if (newest.unit() == Unit.PLACE || newest.isRange() || earlier.isRange()) {
            return "changed";
        }
        return lower > 0 ? "raised" : "lowered";
    }
}
