package org.investportal.reconciliation;

import java.math.BigDecimal;
import java.util.Optional;
import org.investportal.catalogue.value.NumberWord;
import org.investportal.catalogue.value.Numeral;

/** The number that a printed token stands for. */
public final class PrintedAmount {

    private PrintedAmount() {}

    /** Digits, words for powers of ten, cardinals and ordinals up to twenty; empty for what is no number by itself. */
    public static Optional<BigDecimal> of(String token) {
        String bare = token.replace("%", "").strip();
        Optional<BigDecimal> word = NumberWord.value(bare).map(BigDecimal::valueOf);
        return word.isPresent() ? word : numeral(bare);
    }

    private static Optional<BigDecimal> numeral(String bare) {
        try {
            return Optional.of(Numeral.parse(bare).amount());
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
