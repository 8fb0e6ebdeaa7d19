package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Peer;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;

/**
 * A rank is no greater than the number of those ranked, and greater than the number of those named as ahead. An area that is ahead, level or behind has a
 * smaller, equal or greater rank, if its rank is stated.
 */
public final class RankInField implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.figures().stream()
                .filter(figure -> evidence.measure(figure) == Measure.RANK)
                .forEach(rank -> {
                    field(evidence, rank).ifPresent(found);
                    ahead(evidence, rank).ifPresent(found);
                    evidence.peers(rank)
                            .forEach(peer -> peer(evidence, rank, peer).ifPresent(found));
                });
    }

    /** Checks the rank against the size of the field, which includes the areas that are level or behind. */
    private static Optional<Finding> field(Evidence evidence, Figure rank) {
        Integer size = rank.fieldSize();
        if (size == null) {
            return Optional.empty();
        }
        long after = evidence.peers(rank).stream()
                .filter(peer -> peer.standing() != Standing.AHEAD)
                .count();
        Estimate needed = Estimate.of(rank).plus(Estimate.exactly(BigDecimal.valueOf(after)));
        return Optional.of(finding(
                EstimateComparison.atMost(needed, Estimate.exactly(BigDecimal.valueOf(size))),
                rank,
                after == 0 ? "field" : "field-with-peers",
                BigDecimal.valueOf(size),
                BigDecimal.valueOf(after)));
    }

    /** Checks the rank against the number of areas ahead; two that share a rank may count as one. */
    private static Optional<Finding> ahead(Evidence evidence, Figure rank) {
        List<Peer> peers = evidence.peers(rank).stream()
                .filter(peer -> peer.standing() == Standing.AHEAD)
                .toList();
        List<BigDecimal> places = peers.stream()
                .flatMap(peer -> evidence.counterpart(rank, rank.indicatorId(), peer.areaId()).stream())
                .map(other -> other.quantity().amount())
                .toList();
        long ahead = peers.size() - (places.size() - places.stream().distinct().count());
        EstimateComparison compared =
                EstimateComparison.atMost(Estimate.exactly(BigDecimal.valueOf(ahead + 1)), Estimate.of(rank));
        return ahead == 0
                ? Optional.empty()
                : Optional.of(finding(
                        compared,
                        rank,
                        ahead == peers.size() ? "ahead" : "ahead-sharing",
                        BigDecimal.valueOf(peers.size()),
                        BigDecimal.valueOf(ahead)));
    }

    private static Finding finding(EstimateComparison compared, Figure rank, String line, BigDecimal... numbers) {
        List<ExplanationArgument> arguments = new ArrayList<>();
        arguments.add(new ExplanationArgument.Stated(rank.item()));
        Stream.of(numbers).forEach(number -> arguments.add(new ExplanationArgument.Plain(number)));
        return Finding.of(
                        RuleCode.RANK_IN_FIELD,
                        compared.verdict(),
                        List.of(rank.item()),
                        new Explanation(line, arguments))
                .missingBy(compared.size(Unit.PLACE));
    }

    private static Optional<Finding> peer(Evidence evidence, Figure rank, Peer peer) {
        return evidence.counterpart(rank, rank.indicatorId(), peer.areaId()).map(other -> beside(rank, other, peer));
    }

    private static Finding beside(Figure rank, Figure other, Peer peer) {
        EstimateComparison compared = stands(Estimate.of(other), Estimate.of(rank), peer.standing());
        return Finding.of(
                        RuleCode.RANK_IN_FIELD,
                        compared.verdict(),
                        List.of(rank.item(), other.item()),
                        Explanation.of(
                                peer.standing().code() + "-of-peer",
                                new ExplanationArgument.Stated(rank.item()),
                                new ExplanationArgument.Where(peer.areaId()),
                                new ExplanationArgument.Stated(other.item())))
                .missingBy(compared.size(Unit.PLACE));
    }

    private static EstimateComparison stands(Estimate other, Estimate rank, Standing standing) {
        Estimate one = Estimate.exactly(BigDecimal.ONE);
        return switch (standing) {
            case AHEAD -> EstimateComparison.atMost(other.plus(one), rank);
            case LEVEL -> EstimateComparison.equal(other, rank);
            case BEHIND -> EstimateComparison.atMost(rank.plus(one), other);
        };
    }
}
