package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;

/** Share × whole = part, if all three are stated for one period. No share is above 100 percent, even if its whole is not stated. */
public final class ShareOfWhole implements Rule {

    private static final Estimate HUNDRED = Estimate.exactly(BigDecimal.valueOf(100));

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.relations(RelationKind.SHARE_OF).stream()
                .flatMap(relation -> evidence.figuresOf(relation.indicatorId()).stream())
                .distinct()
                .forEach(share -> aboveAll(share).ifPresent(found));
        ShareEvidence.in(evidence)
                .forEach(shareEvidence ->
                        shareEvidence.whole(evidence).ifPresent(whole -> compare(shareEvidence, whole, found)));
    }

    private static Optional<Finding> aboveAll(Figure share) {
        EstimateComparison compared = EstimateComparison.atMost(Estimate.of(share), HUNDRED);
        return compared.verdict() != Verdict.CONFLICTS
                ? Optional.empty()
                : Optional.of(Finding.of(
                                RuleCode.SHARE_OF_WHOLE,
                                Verdict.CONFLICTS,
                                List.of(share.item()),
                                Explanation.of("above-all", new ExplanationArgument.Stated(share.item())))
                        .missingBy(compared.size(Unit.PERCENT)));
    }

    private static void compare(ShareEvidence shareEvidence, Figure whole, Consumer<Finding> found) {
        Estimate expected =
                Estimate.of(whole).times(Estimate.of(shareEvidence.share()).asPart());
        EstimateComparison compared = EstimateComparison.equal(expected, Estimate.of(shareEvidence.part()));
        found.accept(Finding.of(
                        RuleCode.SHARE_OF_WHOLE,
                        compared.verdict(),
                        List.of(
                                shareEvidence.share().item(),
                                shareEvidence.part().item(),
                                whole.item()),
                        Explanation.of(
                                "product",
                                new ExplanationArgument.Stated(
                                        shareEvidence.share().item()),
                                new ExplanationArgument.Stated(whole.item()),
                                compared.leftRange(whole.quantity().unit()),
                                compared.statedRight(shareEvidence.part())))
                .missingBy(compared.size(shareEvidence.unit())));
    }
}
