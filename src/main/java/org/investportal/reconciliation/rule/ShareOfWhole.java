package org.investportal.reconciliation.rule;

import org.investportal.reconciliation.finding.Argument;
import org.investportal.reconciliation.finding.Comparison;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.reconciliation.finding.Working;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;

/**
 * Share × whole = part, where all three are stated of one period. No share is above a hundred percent, whatever it is of.
 */
public final class ShareOfWhole implements Rule {

    private static final Estimate HUNDRED = Estimate.exactly(BigDecimal.valueOf(100));

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.relations(RelationKind.SHARE_OF).stream()
                .flatMap(relation -> evidence.figuresOf(relation.indicatorId()).stream())
                .distinct()
                .forEach(share -> aboveAll(share).ifPresent(found));
        Share.in(evidence).forEach(share -> share.whole(evidence).ifPresent(whole -> compare(share, whole, found)));
    }

    private static Optional<Finding> aboveAll(Figure share) {
        Comparison compared = Comparison.atMost(Estimate.of(share), HUNDRED);
        return compared.verdict() != Verdict.CONFLICTS
                ? Optional.empty()
                : Optional.of(Finding.of(
                                RuleCode.SHARE_OF_WHOLE,
                                Verdict.CONFLICTS,
                                List.of(share.item()),
                                Working.of("above-all", new Argument.Stated(share.item())))
                        .missingBy(compared.size(Unit.PERCENT)));
    }

    private static void compare(Share share, Figure whole, Consumer<Finding> found) {
        Estimate expected = Estimate.of(whole).times(Estimate.of(share.share()).asPart());
        Comparison compared = Comparison.equal(expected, Estimate.of(share.part()));
        found.accept(Finding.of(
                        RuleCode.SHARE_OF_WHOLE,
                        compared.verdict(),
                        List.of(share.share().item(), share.part().item(), whole.item()),
                        Working.of(
                                "product",
                                new Argument.Stated(share.share().item()),
                                new Argument.Stated(whole.item()),
                                compared.leftRange(whole.quantity().unit()),
                                compared.statedRight(share.part())))
                .missingBy(compared.size(share.unit())));
    }
}
