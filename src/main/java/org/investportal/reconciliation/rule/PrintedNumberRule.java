package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.IntervalArithmetic;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** A value printed in several places is the same number, perhaps rounded in some of them; of a range two numbers are printed. The stated value is a printed value. */
public final class PrintedNumberRule implements Rule {

    /** A printed number, read like a stated value. */
    private record Token(String text, Quantity quantity) {

        Verdict is(Token other) {
            if (quantity.amount().compareTo(other.quantity.amount()) == 0) {
                return Verdict.AGREES;
            }
            boolean canBeOne = IntervalArithmetic.intersection(quantity.hard(), other.quantity.hard())
                    .isPresent();
            return canBeOne ? Verdict.AGREES_IN_ONE_READING : Verdict.CONFLICTS;
        }
    }

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        for (Figure figure : evidence.figures()) {
            List<Token> tokens = evidence.printed(figure).stream()
                    .flatMap(mention -> token(mention, figure.quantity().unit()).stream())
                    .toList();
            if (tokens.size() > 1 && !figure.quantity().isRange()) {
                found.accept(twice(figure, tokens));
            }
            List<Mention> others = evidence.printed(figure).stream()
                    .filter(mention -> figure.quantity().contradicts(mention.token()))
                    .toList();
            if (!others.isEmpty() && others.size() == evidence.printed(figure).size()) {
                found.accept(otherwise(figure, others.get(0)));
            }
        }
    }

    private static Optional<Token> token(Mention mention, Unit unit) {
        return Numeral.printed(mention.token())
                .filter(number ->
                        unit.isWhole() ? number.amount().stripTrailingZeros().scale() <= 0 : true)
                .filter(number -> unit != Unit.PLACE || number.amount().signum() > 0)
                .map(number -> new Token(mention.token(), Quantity.of(number, unit, Qualifier.EXACT)));
    }

    private static Finding twice(Figure figure, List<Token> tokens) {
        Token first = tokens.get(0);
        Token other = tokens.stream()
                .filter(token -> first.is(token) != Verdict.AGREES)
                .min((one, another) -> first.is(one).compareTo(first.is(another)))
                .orElse(tokens.get(tokens.size() - 1));
        Verdict verdict = first.is(other);
        return Finding.of(
                        RuleCode.PRINTED_TWICE,
                        verdict,
                        List.of(figure.item()),
                        Explanation.of(
                                verdict == Verdict.AGREES ? "alike" : "unlike",
                                new ExplanationArgument.Printed(first.text),
                                new ExplanationArgument.Printed(other.text),
                                new ExplanationArgument.Plain(BigDecimal.valueOf(tokens.size()))))
                .missingBy(verdict == Verdict.CONFLICTS ? size(first.quantity.amount(), other.quantity) : null);
    }

    private static Finding otherwise(Figure figure, Mention printed) {
        return Finding.of(
                        RuleCode.STATED_AND_PRINTED,
                        Verdict.CONFLICTS,
                        List.of(figure.item()),
                        Explanation.of(
                                "otherwise",
                                new ExplanationArgument.Stated(figure.item()),
                                new ExplanationArgument.Printed(
                                        figure.quantity().unit() == Unit.PERCENT
                                                ? withSign(printed.token())
                                                : printed.token())))
                .missingBy(Numeral.printed(printed.token())
                        .map(number -> size(number.amount(), figure.quantity()))
                        .orElse(null));
    }

    /** Adds the percent sign to digits, so that both values are written alike. */
    private static String withSign(String token) {
        return Character.isDigit(token.charAt(token.length() - 1)) ? token + "%" : token;
    }

    private static @Nullable Deviation size(BigDecimal printed, Quantity other) {
        return Deviation.between(Interval.point(printed), Interval.point(other.amount()), other.unit());
    }
}
