package org.investportal.catalogue.value;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The amounts between two bounds. A bound that is {@code null} is infinite; an open bound does not belong to it.
 * Ordered nowhere: intervals overlap.
 */
public record Interval(
        @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

    private static final String INFINITY = "∞";

    public Interval {
        low = low == null ? null : Amounts.plain(low);
        high = high == null ? null : Amounts.plain(high);
        lowOpen = lowOpen || low == null;
        highOpen = highOpen || high == null;
        if (low != null && high != null && !holdsAnything(low.compareTo(high), lowOpen || highOpen)) {
            throw new IllegalArgumentException("nothing lies between " + low + " and " + high);
        }
    }

    private static boolean holdsAnything(int order, boolean open) {
        return order < 0 || (order == 0 && !open);
    }

    static Interval point(BigDecimal amount) {
        return new Interval(amount, false, amount, false);
    }

    static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    static Interval open(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Interval(low, true, high, true);
    }

    /** Reads what {@link #format} writes, such as {@code [1.5, 2.5)} or {@code (6, ∞)}. */
    public static Interval parse(String text) {
        int comma = text.indexOf(',');
        boolean bracketed = text.matches("[\\[(].*,.*[\\])]");
        if (!bracketed) {
            throw new IllegalArgumentException("\"" + text + "\" is no interval; write it like [1.5, 2.5)");
        }
        return new Interval(
                bound(text.substring(1, comma), "-" + INFINITY),
                text.charAt(0) == '(',
                bound(text.substring(comma + 1, text.length() - 1), INFINITY),
                text.endsWith(")"));
    }

    private static @Nullable BigDecimal bound(String text, String infinite) {
        return text.strip().equals(infinite) ? null : new BigDecimal(text.strip());
    }

    public boolean contains(BigDecimal amount) {
        return (low == null || amount.compareTo(low) > (lowOpen ? 0 : -1))
                && (high == null || amount.compareTo(high) < (highOpen ? 0 : 1));
    }

    /** Whether all of the other lies in this one. */
    public boolean contains(Interval other) {
        return reaches(low, lowOpen, other.low, other.lowOpen, -1)
                && reaches(high, highOpen, other.high, other.highOpen, 1);
    }

    private static boolean reaches(
            @Nullable BigDecimal mine, boolean mineOpen, @Nullable BigDecimal others, boolean othersOpen, int outward) {
        if (mine == null || others == null) {
            return mine == null;
        }
        int order = mine.compareTo(others) * outward;
        return order > 0 || (order == 0 && (!mineOpen || othersOpen));
    }

    /** This interval without what lies below nought. */
    Interval notBelowNought() {
        return low == null || low.signum() < 0 ? new Interval(BigDecimal.ZERO, false, high, highOpen) : this;
    }

    /** Bounds as plain decimals: {@code [} and {@code ]} belong to it, {@code (} and {@code )} do not. */
    public String format() {
        return (lowOpen ? "(" : "[") + (low == null ? "-" + INFINITY : low.toPlainString()) + ", "
                + (high == null ? INFINITY : Objects.requireNonNull(high).toPlainString()) + (highOpen ? ")" : "]");
    }
}
