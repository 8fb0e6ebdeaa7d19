package org.investportal.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Quantity;
import org.investportal.reconciliation.finding.AlternativeAmount;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.rule.Rule;

/**
 * Finds out whether a doubt would vanish if a source meant 亿 (hundred million) where it prints million or billion. Translators confuse these words, and the
 * digits show it: English calls 1,000 million a billion, but Chinese writes 12,305.9 亿.
 */
final class UnitSlipFinder {

    private static final int MILLION = 6;
    private static final int YI = 8;
    private static final int BILLION = 9;
    private static final BigDecimal NEXT_WORD = BigDecimal.valueOf(1000);

    /** Longer digits could not be kept as an amount. */
    private static final int LONGEST = 18;

    /** Rules are applied again at most so many times, whatever the number of doubts. */
    private static final int MOST = 500;

    private final Evidence evidence;
    private final Map<Long, Figure> figures;
    private int left = MOST;

    UnitSlipFinder(Evidence evidence) {
        this.evidence = evidence;
        this.figures = evidence.figures().stream()
                .collect(Collectors.toMap(Figure::item, Function.identity(), (one, same) -> one));
    }

    /** Returns the finding of the rule with the alternative amount, if there is one. */
    Finding of(Rule rule, Finding finding) {
        Deviation size = finding.size();
        return finding.verdict().isDoubt() && size != null && size.kind() == Deviation.Kind.FACTOR
                ? finding.suggesting(alternative(rule, finding).orElse(null))
                : finding;
    }

    private Optional<AlternativeAmount> alternative(Rule rule, Finding finding) {
        List<Figure> named = figures(finding.named());
        return figures(finding.figures()).stream()
                .flatMap(figure -> inYi(figure.quantity()).stream()
                        .filter(unused -> left-- > 0)
                        .filter(quantity -> isFreeOfDoubt(rule, finding, stating(named, figure, quantity)))
                        .map(quantity -> new AlternativeAmount(figure.item(), quantity)))
                .findFirst();
    }

    private List<Figure> figures(List<Long> items) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(figures.get(item)))
                .toList();
    }

    /** Returns the quantity with its digits in hundred millions; nothing for a range. */
    private static Optional<Quantity> inYi(Quantity quantity) {
        if (quantity.isRange()
                || quantity.digits().length() > LONGEST
                || (quantity.multiplier() != MILLION && quantity.multiplier() != BILLION)) {
            return Optional.empty();
        }
        return new BigDecimal(quantity.digits()).abs().compareTo(NEXT_WORD) < 0
                ? Optional.empty()
                : Optional.of(Quantity.of(new Numeral(quantity.digits(), YI), quantity.unit(), quantity.qualifier()));
    }

    private static List<Figure> stating(List<Figure> figures, Figure changed, Quantity quantity) {
        List<Figure> others = new ArrayList<>(figures);
        others.remove(changed);
        return Stream.concat(others.stream(), Stream.of(changed.stating(quantity)))
                .toList();
    }

    private boolean isFreeOfDoubt(Rule rule, Finding finding, List<Figure> others) {
        List<Finding> found = new ArrayList<>();
        rule.check(evidence.of(others), found::add);
        boolean compared = found.stream()
                .anyMatch(other -> other.rule() == finding.rule()
                        && other.figures().equals(finding.figures())
                        && other.verdict().isCompared());
        return compared && found.stream().noneMatch(other -> other.verdict().isDoubt());
    }
}
