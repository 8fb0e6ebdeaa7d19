package org.investportal.catalogue.value;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A stated value: digits as written, unit, power of ten, exact amount, and how exactly it was stated. It stands for two
 * intervals, see {@link Precision}. Ordered by unit, then amount.
 *
 * @param digits as written, zeros kept: {@code 12305.900}
 * @param multiplier the power of ten of the word behind the digits, as in {@link Numeral}
 * @param amount digits times ten to the multiplier, without trailing zeros; of a percentage the number before the sign,
 *     of a rank the place
 */
@Embeddable
public record Quantity(
        String digits,
        @Enumerated(EnumType.STRING) Unit unit,
        int multiplier,
        BigDecimal amount,
        @Enumerated(EnumType.STRING) Qualifier qualifier)
        implements Comparable<Quantity> {

    /** Amounts are stored as {@code numeric(38,10)}, which would round further decimals in silence. */
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
            throw new IllegalArgumentException(amount.toPlainString() + " is no amount in " + unit.code()
                    + ": counts and places are whole, places begin at 1, only money and percentages fall below nought");
        }
        if (amount.scale() > STORED_DECIMALS || amount.precision() - amount.scale() > STORED_WHOLE_DIGITS) {
            throw new IllegalArgumentException(amount.toPlainString() + " can't be kept exactly: write at most "
                    + STORED_WHOLE_DIGITS + " digits before the point and " + STORED_DECIMALS + " behind it");
        }
    }

    public static Quantity of(Numeral numeral, Unit unit, Qualifier qualifier) {
        return new Quantity(numeral.digits(), unit, numeral.multiplier(), numeral.amount(), qualifier);
    }

    /** Reads what {@link #format} writes: {@code more-than 100 billion cny}. */
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

    /** Qualifier, number and unit in codes, which {@link #parse} reads. */
    public String format() {
        return qualifier.code() + " " + numeral().format() + " " + unit.code();
    }

    public Numeral numeral() {
        return new Numeral(digits, multiplier);
    }

    /**
     * Whether a printed number says something else. It may leave out the sign of a fall ("fell by 5.3 percent") and a power of
     * ten that is said elsewhere ("3.5 square kilometres", "9.2 and 8.7 billion"); a third is a part where no place is meant.
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
        boolean bare = printed.multiplier() == 0 && (unit == Unit.CNY || unit == Unit.SQUARE_METRES);
        return said.compareTo(stated) == 0
                || (bare
                        && said.stripTrailingZeros()
                                .unscaledValue()
                                .equals(stated.stripTrailingZeros().unscaledValue()));
    }

    /** Whether it stands for one amount only: a rank, or a count that is written out to the unit. */
    public boolean isExact() {
        return hard().isPoint();
    }

    /** What the true amount cannot be outside of, if the source is right. */
    public Interval hard() {
        return Precision.of(this).hard();
    }

    /** What a reader assumes; always within {@link #hard}. */
    public Interval usual() {
        return Precision.of(this).usual();
    }

    @Override
    public int compareTo(Quantity other) {
        return ORDER.compare(this, other);
    }
}
