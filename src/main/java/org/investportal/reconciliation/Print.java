package org.investportal.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Mention;
import org.investportal.catalogue.value.Numeral;

/** What is printed in several places is one number; what is printed in one is what is stated. */
final class Print implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        for (Figure figure : evidence.figures()) {
            List<Mention> printed = evidence.printed(figure).stream()
                    .filter(mention -> Numeral.amountOf(mention.token()).isPresent())
                    .toList();
            List<BigDecimal> amounts = printed.stream()
                    .flatMap(mention -> Numeral.amountOf(mention.token()).stream())
                    .map(BigDecimal::stripTrailingZeros)
                    .distinct()
                    .toList();
            if (printed.size() > 1) {
                found.accept(twice(figure, printed, amounts.size() == 1));
            }
            boolean otherwise = amounts.stream()
                    .noneMatch(amount -> amount.compareTo(figure.quantity().amount()) == 0);
            if (otherwise && !printed.isEmpty()) {
                found.accept(otherwise(figure, printed.get(0)));
            }
        }
    }

    private static Finding twice(Figure figure, List<Mention> printed, boolean alike) {
        return Finding.of(
                RuleCode.PRINTED_TWICE,
                alike ? Verdict.AGREES : Verdict.CONFLICTS,
                List.of(figure.item()),
                Working.of(
                        alike ? "alike" : "unlike",
                        new Argument.Printed(printed.get(0).token()),
                        new Argument.Printed(printed.get(printed.size() - 1).token()),
                        new Argument.Plain(BigDecimal.valueOf(printed.size()))));
    }

    private static Finding otherwise(Figure figure, Mention printed) {
        return Finding.of(
                RuleCode.STATED_AND_PRINTED,
                Verdict.CONFLICTS,
                List.of(figure.item()),
                Working.of("otherwise", new Argument.Stated(figure.item()), new Argument.Printed(printed.token())));
    }
}
