package org.investportal.value;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stated value: digits as written, unit, power of ten, exact amount, and qualifier; or a range of values such as 3 to 5
 * percent. It stands for two intervals, see {@link Precision}. Ordered by unit, then amount.
 *
 * @param digits the digits as written, with all zeros: {@code 12305.900}
 * @param multiplier the power of ten of the word after the digits, as in {@link Numeral}
 * @param amount the digits times ten to the multiplier, without trailing zeros; for a percentage the number before the
 *     percent sign, for a rank the place; of a range its lower end
 * @param upperDigits the digits of the upper end of a range, with the same multiplier; null for one number
 */
@Embeddable
public record Quantity(
        String digits,
        @Enumerated(EnumType.STRING) Unit unit,
        int multiplier,
        BigDecimal amount,
        @Enumerated(EnumType.STRING) Qualifier qualifier,
        @Nullable String upperDigits)
        implements Comparable<Quantity> {

    /** The number of stored decimals. Amounts are stored as {@code numeric(38,10)}, which would round further decimals silently. */
    private static final int STORED_DECIMALS = 10;

    private static final int STORED_WHOLE_DIGITS = 28;

    /** Stands between the ends of a range. */
    private static final String TO = " to ";

    private static final Comparator<Quantity> ORDER = Comparator.comparing(Quantity::unit)
            .thenComparing(Quantity::amount)
            .thenComparing(Quantity::qualifier)
            .thenComparing(Quantity::multiplier)
            .thenComparing(Quantity::digits)
            .thenComparing(Quantity::upperDigits, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Quantity {
        if (new Numeral(digits, multiplier).amount().compareTo(amount) != 0) {
            throw new IllegalArgumentException(digits + " with multiplier " + multiplier + " is not " + amount);
        }
        amount = AmountNormalizer.plain(amount);
        requirePossible(amount, unit);
        if (upperDigits != null) {
            BigDecimal upper = new Numeral(upperDigits, multiplier).amount();
            requirePossible(upper, unit);
            requireRange(amount, upper, unit, qualifier);
        }
    }

    private static void requirePossible(BigDecimal amount, Unit unit) {
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

    private static void requireRange(BigDecimal lower, BigDecimal upper, Unit unit, Qualifier qualifier) {
        if (lower.compareTo(upper) >= 0) {
            throw new IllegalArgumentException(
                    "a range goes up: " + lower.toPlainString() + " is not below " + upper.toPlainString());
        }
        if (!mayBeRange(unit) || !qualifier.mayBeOfRange()) {
            throw new IllegalArgumentException("no range is " + qualifier.code() + " or in " + unit.code());
        }
    }

    /** Returns whether a unit may have ranges. A place in a ranking is one place. */
    public static boolean mayBeRange(Unit unit) {
        return unit != Unit.PLACE;
    }

    public static Quantity of(Numeral numeral, Unit unit, Qualifier qualifier) {
        return new Quantity(numeral.digits(), unit, numeral.multiplier(), numeral.amount(), qualifier, null);
    }

    /** Reads the output of {@link #number}: {@code 100 billion}, {@code 3 to 5 billion}. */
    public static Quantity of(String number, Unit unit, Qualifier qualifier) {
        int to = number.indexOf(TO);
        if (to < 0) {
            return of(Numeral.parse(number), unit, qualifier);
        }
        Numeral upper = Numeral.parse(number.substring(to + TO.length()));
        Numeral lower = new Numeral(number.substring(0, to), upper.multiplier());
        return new Quantity(lower.digits(), unit, lower.multiplier(), lower.amount(), qualifier, upper.digits());
    }

    /** Returns the number of a range, whose ends have the same power of ten. */
    public static String range(Numeral lower, Numeral upper) {
        return lower.digits() + TO + upper.format();
    }

    /** Reads the output of {@link #format}; the qualifier {@code exact} may also be written. */
    public static Quantity parse(String text) {
        String written = text.strip().replaceAll("\\s+", " ");
        int unit = written.lastIndexOf(' ');
        Optional<Qualifier> qualifier = Stream.of(Qualifier.values())
                .filter(one -> written.startsWith(one.code() + " "))
                .findFirst();
        int number = qualifier.map(one -> one.code().length() + 1).orElse(0);
        if (unit < number) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no quantity; write it like 159.2 billion cny or more-than 100 billion cny");
        }
        return of(
                written.substring(number, unit),
                Coded.parse(Unit.class, written.substring(unit + 1)),
                qualifier.orElse(Qualifier.EXACT));
    }

    /**
     * Returns the canonical text, which {@link #parse} reads back without a loss: the qualifier, unless it is exact, the digits as written with the word for
     * their power of ten, the upper end of a range, and the code of the unit. {@code 12305.900 million cny}, {@code more-than 1592 亿 cny}, {@code about 3 to 5
     * percent}, {@code 4 place}.
     */
    public String format() {
        String precision = qualifier == Qualifier.EXACT ? "" : qualifier.code() + " ";
        return precision + number() + " " + unit.code();
    }

    /** Returns the number, or both ends of a range, without qualifier and unit. */
    public String number() {
        return upperDigits == null ? numeral().format() : range(numeral(), new Numeral(upperDigits, multiplier));
    }

    public boolean isRange() {
        return upperDigits != null;
    }

    /** Returns the lower end of a range; else the quantity itself. */
    public Quantity lower() {
        return isRange() ? of(numeral(), unit, qualifier) : this;
    }

    /** Returns the upper end of a range; else the quantity itself. */
    public Quantity upper() {
        return upperDigits == null ? this : of(new Numeral(upperDigits, multiplier), unit, qualifier);
    }

    /** Returns the first number, which is the lower end of a range. */
    public Numeral numeral() {
        return new Numeral(digits, multiplier);
    }

    /**
     * Returns whether a printed number states something else; either end of a range states the range. It may omit the sign of a fall ("fell by 5.3 percent")
     * and a power of ten that is given elsewhere ("3.5 square kilometres", "9.2 and 8.7 billion"). "A third" is a part
     * unless the unit is a place.
     */
    public boolean contradicts(String printed) {
        return comparable(printed)
                .filter(number -> !lower().isSaidBy(number) && !upper().isSaidBy(number))
                .isPresent();
    }

    /** Returns whether the printed number is this amount, or an end of this range. */
    public boolean isPrintedAs(String printed) {
        return comparable(printed)
                .filter(number -> lower().isSaidBy(number) || upper().isSaidBy(number))
                .isPresent();
    }

    private Optional<Numeral> comparable(String printed) {
        return Numeral.printed(printed).filter(number -> unit == Unit.PLACE || !NumberWord.isOrdinal(printed));
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
