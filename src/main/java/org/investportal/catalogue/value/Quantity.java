package org.investportal.catalogue.value;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A stated value: digits as written, unit, power of ten, exact amount, and qualifier. It stands for two intervals, see
 * {@link Precision}. Ordered by unit, then amount.
 *
 * @param digits the digits as written, with all zeros: {@code 12305.900}
 * @param multiplier the power of ten of the word after the digits, as in {@link Numeral}
 * @param amount the digits times ten to the multiplier, without trailing zeros; for a percentage the number before the
 *     percent sign, for a rank the place
 */
@Embeddable
public record Quantity(
        String digits,
        @Enumerated(EnumType.STRING) Unit unit,
        int multiplier,
        BigDecimal amount,
        @Enumerated(EnumType.STRING) Qualifier qualifier)
        implements Comparable<Quantity> {

    /** The number of stored decimals. Amounts are stored as {@code numeric(38,10)}, which would round further decimals silently. */
    private static final int STORED_DECIMALS = 10;

    private static final int STORED_WHOLE_DIGITS = 28;

    private static final Comparator<Quantity> ORDER = Comparator.comparing(Quantity::unit)
            .thenComparing(Quantity::amount)
            .thenComparing(Quantity::qualifier)
            .thenComparing(Quantity::multiplier)
            .thenComparing(Quantity::digits);

    public Quantity {
        if (new Numeral(digits, multiplier).amount().compareTo(amount) != 0) {
            throw new IllegalArgumentException(digits + " with multiplier " + multiplier + " is not " + amount);
        }
        amount = AmountNormalizer.plain(amount);
        if (!unit.allows(amount)) {
            throw new IllegalArgumentException(
                    amount.toPlainString() + " is no amount in " + unit.code()
                            + ": counts and places are whole, places begin at 1, and areas, counts and the like are not below zero");
        }
        if (amount.scale() > STORED_DECIMALS || amount.precision() - amount.scale() > STORED_WHOLE_DIGITS) {
            throw new IllegalArgumentException(amount.toPlainString() + " can't be kept exactly: write at most "
                    + STORED_WHOLE_DIGITS + " digits before the point and " + STORED_DECIMALS + " behind it");
        }
    }

    public static Quantity of(Numeral numeral, Unit unit, Qualifier qualifier) {
        return new Quantity(numeral.digits(), unit, numeral.multiplier(), numeral.amount(), qualifier);
    }

    /** Reads the output of {@link #format}: {@code more-than 100 billion cny}. */
    public static Quantity parse(String text) {
        String[] words = text.strip().split("\\s+", 2);
        int unit = words.length < 2 ? -1 : words[1].lastIndexOf(' ');
        if (unit < 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no quantity; write it like more-than 100 billion cny");
        }
        return of(
                Numeral.parse(words[1].substring(0, unit)),
                Coded.parse(Unit.class, words[1].substring(unit + 1)),
                Coded.parse(Qualifier.class, words[0]));
    }

    /** Returns the qualifier, number and unit as codes, which {@link #parse} reads. */
    public String format() {
        return qualifier.code() + " " + numeral().format() + " " + unit.code();
    }

    public Numeral numeral() {
        return new Numeral(digits, multiplier);
    }

    /**
     * Returns whether a printed number states something else. It may omit the sign of a fall ("fell by 5.3 percent")
     * and a power of ten that is given elsewhere ("3.5 square kilometres", "9.2 and 8.7 billion"). "A third" is a part
     * unless the unit is a place.
     */
    public boolean contradicts(String printed) {
        return Numeral.printed(printed)
                .filter(number -> unit == Unit.PLACE || !NumberWord.isOrdinal(printed))
                .filter(number -> !isSaidBy(number))
                .isPresent();
    }

    private boolean isSaidBy(Numeral printed) {
        BigDecimal said = AmountNormalizer.plain(printed.amount().abs());
        BigDecimal stated = AmountNormalizer.plain(amount.abs());
        boolean bare = printed.multiplier() == 0 && unit.isLarge() && !unit.isCounted();
        return said.compareTo(stated) == 0
                || (bare
                        && said.stripTrailingZeros()
                                .unscaledValue()
                                .equals(stated.stripTrailingZeros().unscaledValue()));
    }

    /** Returns whether the quantity stands for only one amount: a rank, or a count that is written out to the unit. */
    public boolean isExact() {
        return hard().isPoint();
    }

    /** Returns the widest range of the true amount, if the source is right. */
    public Interval hard() {
        return Precision.of(this).hard();
    }

    /** Returns the range that a reader assumes; always within {@link #hard}. */
    public Interval usual() {
        return Precision.of(this).usual();
    }

    @Override
    public int compareTo(Quantity other) {
        return ORDER.compare(this, other);
    }
}
