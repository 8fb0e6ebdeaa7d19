package org.investportal.reconciliation.rule;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.ImpliedValue;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;

/**
 * A declared quotient equals one amount divided by another: spending by visitors, divided by the number of visitors, is spending per visitor. If the quotient
 * is not stated, it is implied.
 */
public final class Quotient implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.relations(RelationKind.QUOTIENT_OF)
                .forEach(relation -> evidence.indicator(relation.indicatorId())
                        .ifPresent(quotient -> evidence.figuresOf(relation.ofId())
                                .forEach(dividend -> check(evidence, relation, quotient, dividend)
                                        .ifPresent(found))));
    }

    private static Optional<Finding> check(Evidence evidence, Relation relation, Indicator quotient, Figure dividend) {
        Long by = relation.wholeId();
        return by == null
                ? Optional.empty()
                : evidence.counterpart(dividend, by)
                        .filter(divisor -> Estimate.of(divisor).isAboveZero())
                        .filter(divisor -> isOfOneCurrency(quotient, dividend, divisor))
                        .map(divisor -> evidence.counterpart(dividend, quotient.item())
                                .map(stated -> compare(quotient, dividend, divisor, stated))
                                .orElseGet(() -> alone(quotient, dividend, divisor)));
    }

    /** Returns whether money divided by anything else is in the same currency, and money divided by money is of one currency. */
    private static boolean isOfOneCurrency(Indicator quotient, Figure dividend, Figure divisor) {
        Optional<Currency> of = dividend.quantity().unit().currency();
        Optional<Currency> by = divisor.quantity().unit().currency();
        return by.isPresent() ? by.equals(of) : quotient.unit().currency().equals(of);
    }

    private static Estimate divided(Indicator quotient, Figure dividend, Figure divisor) {
        Estimate divided = Estimate.of(dividend).over(Estimate.of(divisor));
        return divided.times(quotient.unit().base());
    }

    private static Finding compare(Indicator quotient, Figure dividend, Figure divisor, Figure stated) {
        EstimateComparison compared =
                EstimateComparison.equal(divided(quotient, dividend, divisor), Estimate.of(stated));
        return Finding.of(
                        RuleCode.QUOTIENT,
                        compared.verdict(),
                        List.of(stated.item(), dividend.item(), divisor.item()),
                        Explanation.of(
                                "divided",
                                new ExplanationArgument.Stated(dividend.item()),
                                new ExplanationArgument.Stated(divisor.item()),
                                compared.leftRange(quotient.unit()),
                                compared.statedRight(stated)))
                .missingBy(compared.size(quotient.unit()));
    }

    private static Finding alone(Indicator quotient, Figure dividend, Figure divisor) {
        Estimate divided = divided(quotient, dividend, divisor);
        return Finding.of(
                        RuleCode.QUOTIENT,
                        Verdict.CANNOT_TELL,
                        List.of(dividend.item(), divisor.item()),
                        Explanation.of(
                                "alone",
                                new ExplanationArgument.Stated(dividend.item()),
                                new ExplanationArgument.Stated(divisor.item()),
                                new ExplanationArgument.Range(divided.usual(), quotient.unit())))
                .implying(new ImpliedValue(
                        quotient.item(),
                        dividend.areaId(),
                        dividend.period(),
                        dividend.nature(),
                        quotient.unit(),
                        divided));
    }
}
