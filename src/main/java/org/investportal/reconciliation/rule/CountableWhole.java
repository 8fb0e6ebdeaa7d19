package org.investportal.reconciliation.rule;

import java.util.List;
import java.util.function.Consumer;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;

/** A count and its share imply a whole number of things: 9 is 37.5 percent of 24, but 11 is 41.9 percent of no whole number. */
public final class CountableWhole implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        ImpliedWhole.in(evidence)
                .shares()
                .forEach((whole, shares) -> shares.stream()
                        .filter(shareEvidence -> WholeNumberCheck.isIn(evidence, shareEvidence.part()))
                        .forEach(shareEvidence -> found.accept(finding(whole, shareEvidence))));
    }

    private static Finding finding(ShareEvidence.Whole whole, ShareEvidence shareEvidence) {
        Estimate implied = shareEvidence.implied();
        Verdict verdict = implied.whole();
        return Finding.of(
                        RuleCode.COUNTABLE_WHOLE,
                        verdict,
                        List.of(
                                shareEvidence.share().item(),
                                shareEvidence.part().item()),
                        Explanation.of(
                                WholeNumberCheck.line(verdict),
                                new ExplanationArgument.Stated(
                                        shareEvidence.part().item()),
                                new ExplanationArgument.Stated(
                                        shareEvidence.share().item()),
                                new ExplanationArgument.Range(
                                        WholeNumberCheck.shown(implied, verdict), shareEvidence.unit())))
                .implying(ImpliedWhole.together(whole, List.of(shareEvidence))
                        .filter(unused -> verdict != Verdict.CONFLICTS) // a contradiction implies no value
                        .orElse(null))
                .missingBy(verdict == Verdict.AGREES ? null : WholeNumberCheck.size(implied.usual()));
    }
}
