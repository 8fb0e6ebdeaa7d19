package org.investportal.site.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.investportal.value.Interval;
import org.investportal.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Bar that shows the amounts a number may stand for. All lengths are plain decimals, in hundredths of its width. If the number has no bound,
 * the bar ends at the number.
 *
 * @param hardFrom where the part begins that the true amount cannot be outside of
 * @param usualFrom where the part begins that a reader assumes
 * @param at where the number as stated is
 */
public record PrecisionPicture(String hardFrom, String hardLength, String usualFrom, String usualLength, String at) {

    private static final BigDecimal MARGIN = BigDecimal.valueOf(4);
    private static final BigDecimal WIDTH = BigDecimal.valueOf(92);

    /** Empty for exact quantities, which need no picture. */
    static Optional<PrecisionPicture> of(Quantity quantity) {
        Interval usual = quantity.usual();
        BigDecimal low = usual.low();
        BigDecimal high = usual.high();
        if (low == null || high == null || low.compareTo(high) == 0) {
            return Optional.empty();
        }
        BigDecimal beyond = high.subtract(low);
        BigDecimal from = orElse(quantity.hard().low(), low.subtract(beyond));
        BigDecimal to = orElse(quantity.hard().high(), high.add(beyond));
        Scale scale = new Scale(from, to.subtract(from));
        return Optional.of(new PrecisionPicture(
                scale.place(from),
                scale.length(from, to),
                scale.place(low),
                scale.length(low, high),
                scale.place(quantity.amount())));
    }

    private static BigDecimal orElse(@Nullable BigDecimal bound, BigDecimal otherwise) {
        return bound == null ? otherwise : bound;
    }

    /** Scale that converts amounts to positions on the bar. */
    private record Scale(BigDecimal from, BigDecimal extent) {

        String place(BigDecimal amount) {
            return MARGIN.add(part(from, amount)).toPlainString();
        }

        String length(BigDecimal low, BigDecimal high) {
            return part(low, high).toPlainString();
        }

        private BigDecimal part(BigDecimal low, BigDecimal high) {
            return high.subtract(low).multiply(WIDTH).divide(extent, 2, RoundingMode.HALF_EVEN);
        }
    }
}
