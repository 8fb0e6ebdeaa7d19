package org.investportal.pages;

import java.util.List;
import org.investportal.catalogue.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A finding for data files.
 *
 * @param rule its code
 * @param verdict its code
 * @param working in words
 * @param figures the paths of their pages, the one that is checked first
 * @param implied what nobody has stated and follows from them
 */
public record CheckRecord(
        String rule,
        String verdict,
        String working,
        List<String> figures,
        @Nullable ImpliedRecord implied) {

    /** What nobody has stated, as intervals of amounts: what it cannot be outside of, and what a reader assumes. */
    public record ImpliedRecord(
            String indicator, String area, String period, String nature, String unit, Bounds hard, Bounds usual) {}

    /** An interval; nothing where it is not bounded. */
    public record Bounds(
            @Nullable String low, boolean lowOpen, @Nullable String high, boolean highOpen) {

        static Bounds of(Interval interval) {
            return new Bounds(
                    interval.low() == null ? null : interval.low().toPlainString(),
                    interval.lowOpen(),
                    interval.high() == null ? null : interval.high().toPlainString(),
                    interval.highOpen());
        }
    }
}
