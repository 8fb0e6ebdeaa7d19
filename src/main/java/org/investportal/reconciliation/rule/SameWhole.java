package org.investportal.reconciliation.rule;

import org.investportal.reconciliation.finding.Argument;
import org.investportal.reconciliation.finding.Comparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.reconciliation.finding.Working;
import java.util.List;
import java.util.function.Consumer;

/**
 * Two parts with their shares of one whole imply the same whole. Where the whole is stated each is compared with that; a
 * single one implies a whole that nothing here can confirm; of a count {@link CountableWhole} tells it.
 */
public final class SameWhole implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Wholes.in(evidence).shares().forEach((whole, shares) -> {
            if (shares.size() == 1 && !Countable.isIn(evidence, shares.get(0).part())) {
                found.accept(alone(whole, shares.get(0)));
            }
            for (int first = 0; first < shares.size(); first++) {
                for (Share second : shares.subList(first + 1, shares.size())) {
                    found.accept(pair(whole, shares.get(first), second));
                }
            }
        });
    }

    private static Finding alone(Share.Whole whole, Share share) {
        return Finding.of(
                        RuleCode.SAME_WHOLE,
                        Verdict.CANNOT_TELL,
                        share.figures(),
                        Working.of(
                                "alone",
                                new Argument.Stated(share.part().item()),
                                new Argument.Stated(share.share().item()),
                                new Argument.Range(share.implied().usual(), share.unit())))
                .implying(Wholes.together(whole, List.of(share)).orElse(null));
    }

    private static Finding pair(Share.Whole whole, Share one, Share other) {
        Comparison compared = Comparison.equal(one.implied(), other.implied());
        return Finding.of(
                        RuleCode.SAME_WHOLE,
                        compared.verdict(),
                        Wholes.figures(List.of(one, other)),
                        Working.of(
                                "pair",
                                new Argument.Stated(one.part().item()),
                                new Argument.Stated(one.share().item()),
                                compared.leftRange(one.unit()),
                                new Argument.Stated(other.part().item()),
                                new Argument.Stated(other.share().item()),
                                compared.rightRange(other.unit())))
                .implying(Wholes.together(whole, List.of(one, other)).orElse(null))
                .missingBy(compared.size(one.unit()));
    }
}
