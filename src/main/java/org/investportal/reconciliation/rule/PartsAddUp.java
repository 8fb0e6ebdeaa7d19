package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

/**
 * If an indicator is declared the rest of a whole, the rest and all declared parts add up to the whole. Otherwise two or more parts add up to no more than
 * the whole, unless they are declared to overlap.
 */
public final class PartsAddUp implements Rule {

    /** Sums of more parts are left out, because a reader could not follow them. */
    private static final int MOST = 100;

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        PartHierarchy partHierarchy = evidence.partHierarchy();
        Map<Long, List<Long>> declared = evidence.relations(RelationKind.PART_OF).stream()
                .collect(groupingBy(
                        Relation::ofId, LinkedHashMap::new, Collectors.mapping(Relation::indicatorId, toList())));
        Set<Figure> complete = new HashSet<>();
        evidence.relations(RelationKind.REST_OF).forEach(rest -> {
            List<Long> indicators = Stream.concat(
                            partHierarchy.outermost(declared.getOrDefault(rest.ofId(), List.of())).stream(),
                            Stream.of(rest.indicatorId()))
                    .distinct()
                    .toList();
            evidence.figuresOf(rest.ofId())
                    .forEach(whole -> figures(evidence, indicators, whole).ifPresent(parts -> {
                        complete.add(whole);
                        found.accept(finding(whole, parts));
                    }));
        });
        declared.forEach((whole, parts) -> {
            List<Figure> wholes = evidence.figuresOf(whole).stream()
                    .filter(figure -> evidence.measure(figure).isAtLeastItsParts() && !complete.contains(figure))
                    .toList();
            List<Long> indicators = wholes.isEmpty() ? List.of() : partHierarchy.outermost(parts);
            wholes.forEach(figure -> checkStated(evidence, stated(evidence, indicators, figure), figure, found));
        });
    }

    /** Checks that the stated parts of a whole do not exceed it, if not all parts are declared or stated. */
    private static void checkStated(Evidence evidence, List<Figure> parts, Figure whole, Consumer<Finding> found) {
        EstimateComparison compared = EstimateComparison.atMost(Estimate.sum(parts), Estimate.of(whole))
                .tolerated();
        if (parts.size() > 1
                && parts.size() <= MOST
                && (evidence.isExcerpt() || !compared.fits())
                && !evidence.partHierarchy()
                        .overlap(parts.stream().map(Figure::indicatorId).toList())) {
            found.accept(finding("beyond", whole, parts, compared));
        }
    }

    /** Returns the figures of all parts of the whole; empty if one is not stated, or has another unit or stage. */
    private static Optional<List<Figure>> figures(Evidence evidence, List<Long> indicators, Figure whole) {
        List<Figure> parts = stated(evidence, indicators, whole);
        return parts.size() == indicators.size() ? Optional.of(parts) : Optional.empty();
    }

    /** Returns the stated parts of the stage of the whole: values of another stage need not add up. */
    private static List<Figure> stated(Evidence evidence, List<Long> indicators, Figure whole) {
        return indicators.stream()
                .flatMap(indicator -> evidence.counterpart(whole, indicator).stream())
                .filter(part -> part.quantity().unit() == whole.quantity().unit())
                .filter(part -> evidence.isExcerpt() || part.vintage() == whole.vintage())
                .toList();
    }

    private static Finding finding(Figure whole, List<Figure> parts) {
        return finding("sum", whole, parts, EstimateComparison.equal(Estimate.sum(parts), Estimate.of(whole)));
    }

    private static Finding finding(String line, Figure whole, List<Figure> parts, EstimateComparison compared) {
        List<Long> figures = new ArrayList<>(List.of(whole.item()));
        parts.forEach(part -> figures.add(part.item()));
        return Finding.of(
                        RuleCode.PARTS_ADD_UP,
                        compared.verdict(),
                        figures,
                        Explanation.of(
                                line,
                                new ExplanationArgument.Plain(BigDecimal.valueOf(parts.size())),
                                compared.leftRange(whole.quantity().unit()),
                                compared.statedRight(whole)))
                .missingBy(compared.size(whole.quantity().unit()));
    }
}
