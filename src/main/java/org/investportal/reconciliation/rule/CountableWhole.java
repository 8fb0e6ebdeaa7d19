package org.investportal.reconciliation.rule;

import org.investportal.reconciliation.finding.Argument;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.reconciliation.finding.Working;
import java.util.List;
import java.util.function.Consumer;

/** A count is its share of a whole number of things: 9 of 24 are 37.5 percent, and 11 are 41.9 percent of no number. */
public final class CountableWhole implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Wholes.in(evidence)
                .shares()
                .forEach((whole, shares) -> shares.stream()
                        .filter(share -> Countable.isIn(evidence, share.part()))
                        .forEach(share -> found.accept(finding(whole, share))));
    }

    private static Finding finding(Share.Whole whole, Share share) {
        Estimate implied = share.implied();
        Verdict verdict = implied.whole();
        return Finding.of(
                        RuleCode.COUNTABLE_WHOLE,
                        verdict,
                        List.of(share.share().item(), share.part().item()),
                        Working.of(
                                Countable.line(verdict),
                                new Argument.Stated(share.part().item()),
                                new Argument.Stated(share.share().item()),
                                new Argument.Range(Countable.shown(implied, verdict), share.unit())))
                .implying(Wholes.together(whole, List.of(share))
                        .filter(unused -> verdict != Verdict.CONFLICTS) // nothing follows from a contradiction
                        .orElse(null))
                .missingBy(verdict == Verdict.AGREES ? null : Countable.size(implied.usual()));
    }
}
