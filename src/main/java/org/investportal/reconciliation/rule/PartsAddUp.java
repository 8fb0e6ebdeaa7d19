package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.PartHierarchy;
import org.investportal.reconciliation.finding.RuleCode;

/** If an indicator is declared the rest of a whole, the rest and all declared parts add up to the whole. */
public final class PartsAddUp implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        PartHierarchy partHierarchy = new PartHierarchy(evidence);
        evidence.relations(RelationKind.REST_OF).forEach(rest -> {
            List<Long> indicators = indicators(evidence, partHierarchy, rest);
            evidence.figuresOf(rest.ofId())
                    .forEach(whole -> figures(evidence, indicators, whole)
                            .map(added -> finding(whole, added))
                            .ifPresent(found));
        });
    }

    private static List<Long> indicators(Evidence evidence, PartHierarchy partHierarchy, Relation rest) {
        return Stream.concat(outermost(partsOf(evidence, rest.ofId()), partHierarchy), Stream.of(rest.indicatorId()))
                .distinct()
                .toList();
    }

    /** Returns the figures of all parts of the whole; empty if one is not stated or has another unit. */
    private static Optional<List<Figure>> figures(Evidence evidence, List<Long> indicators, Figure whole) {
        List<Figure> parts = indicators.stream()
                .flatMap(indicator -> evidence.counterpart(whole, indicator).stream())
                .filter(part -> part.quantity().unit() == whole.quantity().unit())
                .toList();
        return parts.size() == indicators.size() ? Optional.of(parts) : Optional.empty();
    }

    private static List<Long> partsOf(Evidence evidence, long whole) {
        return evidence.relations(RelationKind.PART_OF).stream()
                .filter(part -> part.ofId() == whole)
                .map(Relation::indicatorId)
                .toList();
    }

    /** Leaves out parts that are contained in another part, so that the sum counts each only once. */
    private static Stream<Long> outermost(List<Long> declared, PartHierarchy partHierarchy) {
        return declared.stream()
                .filter(part -> declared.stream().noneMatch(other -> partHierarchy.isPart(part, other)));
    }

    private static Finding finding(Figure whole, List<Figure> parts) {
        Estimate sum = parts.stream().map(Estimate::of).reduce(Estimate.exactly(BigDecimal.ZERO), Estimate::plus);
        EstimateComparison compared = EstimateComparison.equal(sum, Estimate.of(whole));
        List<Long> figures = new ArrayList<>(List.of(whole.item()));
        parts.forEach(part -> figures.add(part.item()));
        return Finding.of(
                        RuleCode.PARTS_ADD_UP,
                        compared.verdict(),
                        figures,
                        Explanation.of(
                                "sum",
                                new ExplanationArgument.Plain(BigDecimal.valueOf(parts.size())),
                                compared.leftRange(whole.quantity().unit()),
                                compared.statedRight(whole)))
                .missingBy(compared.size(whole.quantity().unit()));
    }
}
