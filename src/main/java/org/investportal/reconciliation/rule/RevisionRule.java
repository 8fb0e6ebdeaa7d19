package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;

/** Says by how much a value was revised. A revision is information and never a doubt. */
public final class RevisionRule implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.superseded()
                .forEach(earlier ->
                        evidence.newest(earlier).ifPresent(newest -> found.accept(finding(earlier, newest))));
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
