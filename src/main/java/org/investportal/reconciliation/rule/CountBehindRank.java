package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;

/**
 * If the highest count is ranked first, all those ahead have at least the same count. If the field is the number of things counted, it is at least rank ×
 * count; if it is the number of those ranked, it is at least the rank.
 */
public final class CountBehindRank implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.relations(RelationKind.COUNT_BEHIND_RANK)
                .forEach(relation -> evidence.figuresOf(relation.indicatorId()).stream()
                        .filter(rank -> rank.fieldSize() != null)
                        .filter(rank -> evidence.indicator(rank).rankDirection() == RankDirection.HIGHEST_FIRST)
                        .forEach(rank -> evidence.counterpart(rank, relation.ofId())
                                .ifPresent(count -> found.accept(finding(rank, count)))));
    }

    private static Finding finding(Figure rank, Figure count) {
        BigDecimal size = BigDecimal.valueOf(Objects.requireNonNull(rank.fieldSize()));
        Estimate field = Estimate.exactly(size);
        Estimate least = Estimate.of(rank).times(Estimate.of(count));
        EstimateComparison asCounted = EstimateComparison.atMost(least, field);
        EstimateComparison asRanked = EstimateComparison.atMost(Estimate.of(rank), field);
        return Finding.of(
                        RuleCode.COUNT_BEHIND_RANK,
                        AmbiguousReading.together(asCounted.verdict(), asRanked.verdict()),
                        List.of(rank.item(), count.item()),
                        Explanation.of(
                                        line(asCounted.fits(), asRanked.fits()),
                                        new ExplanationArgument.Stated(rank.item()),
                                        new ExplanationArgument.Stated(count.item()),
                                        asCounted.leftRange(count.quantity().unit()),
                                        new ExplanationArgument.Plain(size))
                                .inWidestRanges(
                                        AmbiguousReading.isInWidestRanges(asCounted.verdict(), asRanked.verdict())))
                .missingBy(Deviation.nearest(asCounted.size(Unit.COUNT), asRanked.size(Unit.PLACE)));
    }

    private static String line(boolean asCounted, boolean asRanked) {
        return asCounted ? (asRanked ? "both" : "counted") : asRanked ? "ranked" : "neither";
    }
}
