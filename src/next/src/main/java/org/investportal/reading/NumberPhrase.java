package org.investportal.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.investportal.value.Qualifier;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number in words whose digits depend on the unit: a third, tenfold, doubled, a dozen.
 *
 * @param numerator the numerator of the number, which is a fraction
 * @param qualifier the qualifier that the words contain, as in "more than half"
 */
record NumberPhrase(
        Kind kind, int numerator, int denominator, @Nullable Qualifier qualifier) {

    /** The meaning of the words. */
    enum Kind {
        /** A part of a whole. */
        PART,
        /** A multiple of another amount. */
        MULTIPLE,
        /** A change to a multiple of the amount before. */
        CHANGE,
        /** A number of things. */
        COUNT
    }

    private static final int DECIMALS = 2;

    static NumberPhrase of(Kind kind, int numerator, int denominator) {
        return new NumberPhrase(kind, numerator, denominator, null);
    }

    NumberPhrase with(Qualifier contained) {
        return new NumberPhrase(kind, numerator, denominator, contained);
    }

    /** Returns the amount in the unit, as a fraction of 1 or of 100; empty if the words cannot be in that unit. */
    private Optional<BigDecimal> dividend(Unit unit) {
        boolean percent = unit == Unit.PERCENT;
        return switch (kind) {
            case PART ->
                unit == Unit.PER_MILLE
                        ? Optional.of(scaled(10 * numerator, true))
                        : percent || unit == Unit.TIMES ? Optional.of(scaled(numerator, percent)) : Optional.empty();
            case CHANGE ->
                percent
                        ? Optional.of(scaled(numerator - denominator, true))
                        : unit == Unit.TIMES ? Optional.of(scaled(numerator, false)) : Optional.empty();
            case MULTIPLE -> unit == Unit.TIMES ? Optional.of(scaled(numerator, false)) : Optional.empty();
            case COUNT -> unit.isCounted() ? Optional.of(scaled(numerator, false)) : Optional.empty();
        };
    }

    private static BigDecimal scaled(int number, boolean percent) {
        return BigDecimal.valueOf(number).scaleByPowerOfTen(percent ? 2 : 0);
    }

    /** Returns the digits in the unit, rounded if there are no exact ones; empty if the words cannot be in that unit. */
    Optional<String> digits(Unit unit) {
        int decimals = isExact(unit) || unit != Unit.PERCENT ? DECIMALS : 1;
        return dividend(unit).map(amount -> divided(amount, decimals));
    }

    private String divided(BigDecimal amount, int decimals) {
        return amount.divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns whether the digits say neither more nor less than the words: a half is 50 percent, a third is about 33.3. */
    boolean isExact(Unit unit) {
        return dividend(unit)
                .filter(amount -> amount.scaleByPowerOfTen(DECIMALS)
                                .remainder(BigDecimal.valueOf(denominator))
                                .signum()
                        == 0)
                .isPresent();
    }
}
