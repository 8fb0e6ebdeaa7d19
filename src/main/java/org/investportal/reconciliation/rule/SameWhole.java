package org.investportal.reconciliation.rule;

import java.util.List;
import java.util.function.Consumer;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;

/**
 * Two parts with their shares of one whole imply the same whole. If the whole is stated, {@link ShareOfWhole} compares each part with it. A single share
 * implies a whole that no other figure can confirm; for a count, {@link CountableWhole} reports it.
 */
public final class SameWhole implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        ImpliedWhole.in(evidence).shares().forEach((whole, shares) -> {
            if (shares.size() == 1
                    && !WholeNumberCheck.isIn(evidence, shares.get(0).part())) {
                found.accept(alone(whole, shares.get(0)));
            }
            for (int first = 0; first < shares.size(); first++) {
                for (ShareEvidence second : shares.subList(first + 1, shares.size())) {
                    found.accept(pair(whole, shares.get(first), second));
                }
            }
        });
    }

    private static Finding alone(ShareEvidence.Whole whole, ShareEvidence shareEvidence) {
        return Finding.of(
                        RuleCode.SAME_WHOLE,
                        Verdict.CANNOT_TELL,
                        shareEvidence.figures(),
                        Explanation.of(
                                "alone",
                                new ExplanationArgument.Stated(
                                        shareEvidence.part().item()),
                                new ExplanationArgument.Stated(
                                        shareEvidence.share().item()),
                                new ExplanationArgument.Range(
                                        shareEvidence.implied().usual(), shareEvidence.unit())))
                .implying(ImpliedWhole.together(whole, List.of(shareEvidence)).orElse(null));
    }

    private static Finding pair(ShareEvidence.Whole whole, ShareEvidence one, ShareEvidence other) {
        EstimateComparison compared = EstimateComparison.equal(one.implied(), other.implied());
        return Finding.of(
                        RuleCode.SAME_WHOLE,
                        compared.verdict(),
                        ImpliedWhole.figures(List.of(one, other)),
                        Explanation.of(
                                "pair",
                                new ExplanationArgument.Stated(one.part().item()),
                                new ExplanationArgument.Stated(one.share().item()),
                                compared.leftRange(one.unit()),
                                new ExplanationArgument.Stated(other.part().item()),
                                new ExplanationArgument.Stated(other.share().item()),
                                compared.rightRange(other.unit())))
                .implying(ImpliedWhole.together(whole, List.of(one, other)).orElse(null))
                .missingBy(compared.size(one.unit()));
    }
}
