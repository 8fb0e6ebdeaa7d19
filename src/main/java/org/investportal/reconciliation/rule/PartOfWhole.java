package org.investportal.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;

/** A declared part is no larger than its whole in the same period. Its share of a common total is no larger than the share of its whole. */
public final class PartOfWhole implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        for (Relation part : evidence.relations(RelationKind.PART_OF)) {
            compare(evidence, part.indicatorId(), part.ofId(), "amounts", found);
            List<Relation> shares = evidence.relations(RelationKind.SHARE_OF);
            shares.stream()
                    .filter(share -> share.ofId() == part.indicatorId())
                    .forEach(share -> shares.stream()
                            .filter(other -> other.ofId() == part.ofId() && areOfOne(share, other))
                            .forEach(other ->
                                    compare(evidence, share.indicatorId(), other.indicatorId(), "shares", found)));
        }
    }

    private static boolean areOfOne(Relation share, Relation other) {
        return Objects.equals(share.wholeId(), other.wholeId())
                && Objects.equals(share.wholeAreaId(), other.wholeAreaId());
    }

    private static void compare(Evidence evidence, long part, long whole, String line, Consumer<Finding> found) {
        evidence.figuresOf(part).stream()
                .filter(one -> !evidence.measure(one).mayBeNegative()) // another part may have a loss
                .forEach(one -> evidence.counterpart(one, whole)
                        .filter(other ->
                                one.quantity().unit() == other.quantity().unit())
                        .ifPresent(other -> found.accept(finding(one, other, line))));
    }

    private static Finding finding(Figure part, Figure whole, String line) {
        EstimateComparison compared = EstimateComparison.atMost(Estimate.of(part), Estimate.of(whole));
        List<ExplanationArgument> arguments =
                new ArrayList<>(List.of(compared.ordered(part, part, whole), compared.ordered(whole, part, whole)));
        boolean hasShare = compared.right().isAboveZero();
        if (hasShare) {
            arguments.add(new ExplanationArgument.Range(
                    compared.shown(compared.left().over(compared.right()).asPercent()), Unit.PERCENT));
        }
        return Finding.of(
                        RuleCode.PART_OF_WHOLE,
                        compared.verdict(),
                        List.of(part.item(), whole.item()),
                        new Explanation(line + (hasShare ? "" : "-alone"), arguments))
                .missingBy(compared.size(part.quantity().unit()));
    }
}
