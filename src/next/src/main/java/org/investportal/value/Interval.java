package org.investportal.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The amounts between two bounds. A bound that is {@code null} is infinite; an open bound does not belong to the
 * interval. Intervals have no order, because they overlap.
 */
public record Interval(
        @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

    private static final String INFINITY = "∞";
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern FORM =
            Pattern.compile("([\\[(])\\s*(-∞|" + NUMBER + ")\\s*,\\s*(∞|" + NUMBER + ")\\s*([\\])])");

    public Interval {
        low = low == null ? null : AmountNormalizer.plain(low);
        high = high == null ? null : AmountNormalizer.plain(high);
        lowOpen = lowOpen || low == null;
        highOpen = highOpen || high == null;
        if (low != null && high != null && !holdsAnything(low.compareTo(high), lowOpen || highOpen)) {
            throw new IllegalArgumentException("nothing lies between " + low + " and " + high);
        }
    }

    private static boolean holdsAnything(int order, boolean open) {
        return order < 0 || (order == 0 && !open);
    }

    /** Returns the interval that contains only that amount. */
    public static Interval point(BigDecimal amount) {
        return new Interval(amount, false, amount, false);
    }

    /** Returns the interval that contains both bounds. */
    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    /** Returns the interval that contains neither bound. */
    public static Interval open(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Interval(low, true, high, true);
    }

    /** Returns the interval from the lower bound of this one to the upper bound of the other. */
    Interval to(Interval other) {
        return new Interval(low, lowOpen, other.high, other.highOpen);
    }

    /** Returns whether the interval contains only one amount. */
    boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Reads the output of {@link #format}, such as {@code [1.5, 2.5)} or {@code (6, ∞)}. */
    public static Interval parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no interval; write it like [1.5, 2.5) or (6, ∞)");
        }
        return new Interval(
                bound(matcher.group(2)),
                matcher.group(1).equals("("),
                bound(matcher.group(3)),
                matcher.group(4).equals(")"));
    }

    private static @Nullable BigDecimal bound(String text) {
        return text.endsWith(INFINITY) ? null : new BigDecimal(text);
    }

    public boolean contains(BigDecimal amount) {
        return (low == null || amount.compareTo(low) > (lowOpen ? 0 : -1))
                && (high == null || amount.compareTo(high) < (highOpen ? 0 : 1));
    }

    /** Returns whether this interval contains all of the other. */
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

    /** Returns this interval without the amounts below zero; the point zero if nothing else is left, so that "almost 0" is zero. */
    Interval notBelowZero() {
        if (high != null && high.signum() <= 0) {
            return point(BigDecimal.ZERO);
        }
        return low == null || low.signum() < 0 ? new Interval(BigDecimal.ZERO, false, high, highOpen) : this;
    }

    /** Returns the bounds as plain decimals: {@code [} and {@code ]} include a bound, {@code (} and {@code )} exclude it. */
    public String format() {
        return (lowOpen ? "(" : "[") + (low == null ? "-" + INFINITY : low.toPlainString()) + ", "
                + (high == null ? INFINITY : high.toPlainString()) + (highOpen ? ")" : "]");
    }
}
