package org.investportal.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.RelationKind;

/**
 * Share × whole = part, where all three are stated of one period. No share is above a hundred percent, whatever it is of.
 */
final class ShareOfWhole implements Rule {

    private static final Estimate HUNDRED = Estimate.exactly(BigDecimal.valueOf(100));

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.relations(RelationKind.SHARE_OF).stream()
                .flatMap(relation -> evidence.figuresOf(relation.indicatorId()).stream())
                .distinct()
                .filter(share -> Estimate.of(share).atMost(HUNDRED) == Verdict.CONFLICTS)
                .forEach(share -> found.accept(Finding.of(
                        RuleCode.SHARE_OF_WHOLE,
                        Verdict.CONFLICTS,
                        List.of(share.item()),
                        Working.of("above-all", new Argument.Stated(share.item())))));
        Share.in(evidence).forEach(share -> share.whole(evidence).ifPresent(whole -> compare(share, whole, found)));
    }

    private static void compare(Share share, Figure whole, Consumer<Finding> found) {
        Estimate expected = Estimate.of(whole).times(Estimate.of(share.share()).asPart());
        found.accept(Finding.of(
                RuleCode.SHARE_OF_WHOLE,
                expected.equalTo(Estimate.of(share.part())),
                List.of(share.share().item(), share.part().item(), whole.item()),
                Working.of(
                        "product",
                        new Argument.Stated(share.share().item()),
                        new Argument.Stated(whole.item()),
                        new Argument.Range(expected.usual(), whole.quantity().unit()),
                        new Argument.Stated(share.part().item()))));
    }
}
