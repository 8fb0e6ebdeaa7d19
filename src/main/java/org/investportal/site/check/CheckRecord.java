package org.investportal.site.check;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.investportal.catalogue.value.Interval;
import org.investportal.reconciliation.finding.Deviation;
import org.jspecify.annotations.Nullable;

/** A finding for data files and the API. */
public record CheckRecord(
        @Schema(description = "The code of the rule.") String rule,

        @Schema(
                description =
                        "The code of the verdict: conflicts, implausible, agrees-in-one-reading, agrees or cannot-tell.")
        String verdict,

        @Schema(description = "How the rule came to it, in words.")
        String working,

        @Schema(description = "By how much the figures miss each other, if they do.") @Nullable
        SizeRecord size,

        @Schema(description = "The paths of the figures that are judged, the one that is checked first.")
        List<String> figures,

        @Schema(description = "The paths of the figures that they were compared with.")
        List<String> inputs,

        @Schema(description = "An amount that no source states and that follows from the figures.") @Nullable
        ImpliedRecord implied,

        @Schema(description = "The amount with which there would be no doubt.") @Nullable
        AlternativeRecord alternative) {

    /** The amount of a figure if its source meant the unit 亿. */
    public record AlternativeRecord(
            @Schema(description = "The path of the figure.") String figure,

            @Schema(description = "Its amount if its source meant 亿 (a hundred million), as a decimal.")
            String amount) {}

    /** A miss: {@code factor} or {@code points}, and how many. */
    public record SizeRecord(
            @Schema(description = "What the amount is: factor or points.")
            String kind,

            @Schema(description = "How many, as a decimal.") String amount) {

        static @Nullable SizeRecord of(@Nullable Deviation deviation) {
            return deviation == null
                    ? null
                    : new SizeRecord(deviation.kind().code(), deviation.amount().toPlainString());
        }
    }

    /** Amount that no source states, as intervals: the widest range, and the range that a reader assumes. */
    public record ImpliedRecord(
            @Schema(description = "The code of the indicator.")
            String indicator,

            @Schema(description = "The code of the area.") String area,

            @Schema(description = "The code of the period.") String period,

            @Schema(description = "The code of the nature.") String nature,

            @Schema(description = "The code of the unit.") String unit,

            @Schema(description = "The widest range in which the amount can be.")
            Bounds hard,

            @Schema(description = "The range that a reader assumes.")
            Bounds usual) {}

    /** An interval in twelve digits, rounded outward; nothing where it is not bounded. */
    public record Bounds(
            @Schema(description = "The lower bound, as a decimal; null if there is none.") @Nullable
            String low,

            @Schema(description = "Whether the amount must be above the lower bound.")
            boolean lowOpen,

            @Schema(description = "The upper bound, as a decimal; null if there is none.") @Nullable
            String high,

            @Schema(description = "Whether the amount must be below the upper bound.")
            boolean highOpen) {

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
