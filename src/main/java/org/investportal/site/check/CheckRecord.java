package org.investportal.site.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.investportal.catalogue.value.Interval;
import org.investportal.reconciliation.finding.Deviation;
import org.jspecify.annotations.Nullable;

/**
 * A finding for data files.
 *
 * @param rule its code
 * @param verdict its code
 * @param working in words
 * @param size by how much the figures miss each other
 * @param figures the paths of the pages of those that are judged, the one that is checked first
 * @param inputs the paths of those that they were compared with
 * @param implied amounts that no source states and that follow from them
 * @param alternative the amount with which there would be no doubt
 */
public record CheckRecord(
        String rule,
        String verdict,
        String working,
        @Nullable SizeRecord size,
        List<String> figures,
        List<String> inputs,
        @Nullable ImpliedRecord implied,
        @Nullable AlternativeRecord alternative) {

    /** The amount of a figure if its source meant the unit 亿, as a plain decimal. */
    public record AlternativeRecord(String figure, String amount) {}

    /** A miss: {@code factor} or {@code points}, and how many. */
    public record SizeRecord(String kind, String amount) {

        static @Nullable SizeRecord of(@Nullable Deviation deviation) {
            return deviation == null
                    ? null
                    : new SizeRecord(deviation.kind().code(), deviation.amount().toPlainString());
        }
    }

    /** Amount that no source states, as intervals: the widest range, and the range that a reader assumes. */
    public record ImpliedRecord(
            String indicator, String area, String period, String nature, String unit, Bounds hard, Bounds usual) {}

    /** An interval in twelve digits, rounded outward; nothing where it is not bounded. */
    public record Bounds(
            @Nullable String low, boolean lowOpen, @Nullable String high, boolean highOpen) {

        private static final MathContext DOWN = new MathContext(12, RoundingMode.FLOOR);
        private static final MathContext UP = new MathContext(12, RoundingMode.CEILING);

        static Bounds of(Interval interval) {
            return new Bounds(
                    plain(interval.low(), DOWN), interval.lowOpen(), plain(interval.high(), UP), interval.highOpen());
        }

        private static @Nullable String plain(@Nullable BigDecimal bound, MathContext rounding) {
            return bound == null
                    ? null
                    : bound.round(rounding).stripTrailingZeros().toPlainString();
        }
    }
}
