package org.investportal.reconciliation.rule;

import java.util.List;
import java.util.Optional;
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
import org.investportal.reconciliation.finding.ImpliedValue;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;

/** A lead in percentage points is one rate minus the other. If the other rate is not stated, it is implied. */
public final class GrowthLead implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        for (Relation relation : evidence.relations(RelationKind.LEAD_OVER)) {
            Long over = relation.wholeId();
            if (over != null) {
                evidence.figuresOf(relation.indicatorId())
                        .forEach(lead -> evidence.counterpart(lead, relation.ofId())
                                .ifPresent(rate -> found.accept(finding(evidence, relation, over, lead, rate))));
            }
        }
    }

    private static Finding finding(Evidence evidence, Relation relation, long over, Figure lead, Figure rate) {
        long area = relation.wholeAreaId() == null ? lead.areaId() : relation.wholeAreaId();
        Optional<Figure> other = evidence.counterpart(lead, over, area).filter(found -> found != rate);
        return other.isPresent() ? compare(lead, rate, other.get()) : alone(lead, rate, over, area);
    }

    private static Finding compare(Figure lead, Figure rate, Figure other) {
        Estimate difference = Estimate.of(rate).minus(Estimate.of(other));
        EstimateComparison compared = EstimateComparison.equal(difference, Estimate.of(lead));
        return Finding.of(
                        RuleCode.GROWTH_LEAD,
                        compared.verdict(),
                        List.of(lead.item(), rate.item(), other.item()),
                        Explanation.of(
                                "difference",
                                new ExplanationArgument.Stated(rate.item()),
                                new ExplanationArgument.Stated(other.item()),
                                compared.leftRange(Unit.PERCENTAGE_POINTS),
                                compared.statedRight(lead)))
                .missingBy(compared.size(Unit.PERCENTAGE_POINTS));
    }

    private static Finding alone(Figure lead, Figure rate, long over, long area) {
        Estimate other = Estimate.of(rate).minus(Estimate.of(lead));
        Unit unit = rate.quantity().unit();
        return Finding.of(
                        RuleCode.GROWTH_LEAD,
                        Verdict.CANNOT_TELL,
                        List.of(lead.item(), rate.item()),
                        Explanation.of(
                                "alone",
                                new ExplanationArgument.Stated(rate.item()),
                                new ExplanationArgument.Stated(lead.item()),
                                new ExplanationArgument.Range(other.usual(), unit)))
                .implying(new ImpliedValue(over, area, lead.period(), lead.nature(), unit, other));
    }
}
