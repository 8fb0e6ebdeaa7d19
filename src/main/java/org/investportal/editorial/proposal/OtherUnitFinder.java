package org.investportal.editorial.proposal;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Unit;

/** Finds an amount in brackets that repeats the amount before it in another currency, as in 13.6 billion yuan (US$2.1 billion). */
final class OtherUnitFinder {

    private static final Pattern OPENED = Pattern.compile(
            "[^(),;。]{0,12}\\( ?(?:about |around |approximately |roughly |some |or |约|合|折合)*(?:[a-z]{2,3} ?[$]|rmb |cny |[¥€£$])? ?");
    private static final Pattern CLOSED = Pattern.compile("^[^(),;。]{0,16}\\)");
    private static final int WINDOW = 20;

    private OtherUnitFinder() {}

    /** Returns the proposal; with the subject of the amount before if it repeats that one. */
    static NumberProposal of(SentenceScan sentence, List<NumberProposal> before, NumberProposal proposal) {
        if (before.isEmpty()) {
            return proposal;
        }
        NumberProposal last = before.get(before.size() - 1);
        return areInTwoCurrencies(last, proposal) && isInBrackets(sentence, last, proposal)
                ? proposal.repeating(last)
                : proposal;
    }

    private static boolean areInTwoCurrencies(NumberProposal first, NumberProposal second) {
        return first.role().value() == ReadingRole.VALUE
                && second.role().value() == ReadingRole.VALUE
                && currency(first).isPresent()
                && currency(second).isPresent()
                && !currency(first).equals(currency(second));
    }

    private static Optional<String> currency(NumberProposal number) {
        return Optional.ofNullable(number.quantity())
                .map(QuantityProposal::unit)
                .map(Proposed::value)
                .flatMap(Unit::currency)
                .map(Currency::getCurrencyCode);
    }

    private static boolean isInBrackets(SentenceScan sentence, NumberProposal first, NumberProposal second) {
        return OPENED.matcher(sentence.plain().substring(first.end(), second.start()))
                        .matches()
                && CLOSED.matcher(sentence.from(second.end(), WINDOW)).find();
    }
}
