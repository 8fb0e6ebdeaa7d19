package org.investportal.site.figure;

import java.math.BigDecimal;
import org.investportal.kinds.Figure;
import org.investportal.value.Interval;
import org.investportal.value.Language;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.Status;
import org.investportal.value.Unit;
import org.investportal.wording.PageText;
import org.investportal.wording.QuantityWording;
import org.jspecify.annotations.Nullable;

/**
 * Facts about how to read a figure.
 *
 * @param exact every digit, with the qualifier
 * @param qualifier how exactly it was stated, in words
 * @param hard the widest range; only where it tells a reader more than the number
 * @param usual the rounding range; only with the widest range
 * @param basis how the period is known
 * @param vintage none if the source does not state it
 * @param status nothing, where nothing is known against it
 */
public record FigureFactList(
        String exact,
        String qualifier,
        @Nullable String hard,
        @Nullable String usual,
        String basis,
        String nature,
        @Nullable String vintage,
        @Nullable String status) {

    /** A range is narrow if it is no wider than this part of the number. */
    private static final BigDecimal NARROW = new BigDecimal("0.1");

    /**
     * Returns whether the ranges tell a reader more than the number itself: it is one measured amount without a qualifier, and both ranges are narrow. A
     * number in doubt may be wrong by far more than its rounding, and the nanometres of a process are a name.
     */
    static boolean isRangeShown(Figure figure) {
        Quantity quantity = figure.value;
        return figure.status != Status.FLAGGED
                && figure.nature.isMeasured()
                && quantity.qualifier() == Qualifier.EXACT
                && !quantity.isRange()
                && quantity.unit().dimension() != Unit.Dimension.PROCESS_NODE
                && isNarrow(quantity.hard(), quantity.amount().abs());
    }

    private static boolean isNarrow(Interval range, BigDecimal amount) {
        BigDecimal low = range.low();
        BigDecimal high = range.high();
        return low != null
                && high != null
                && low.compareTo(high) < 0
                && high.subtract(low).compareTo(amount.multiply(NARROW)) <= 0;
    }

    static FigureFactList of(PageText pageText, Figure figure) {
        Quantity quantity = figure.value;
        QuantityWording quantities = pageText.quantities();
        Language language = pageText.language();
        return new FigureFactList(
                pageText.message("qualifier", quantity.qualifier(), quantities.exact(quantity, language)),
                quantity.isRange() && quantity.qualifier() == Qualifier.EXACT
                        ? pageText.message("figure.range")
                        : quantity.qualifier().label(language),
                isRangeShown(figure) ? quantities.interval(quantity.hard(), quantity.unit(), language) : null,
                isRangeShown(figure) ? quantities.interval(quantity.usual(), quantity.unit(), language) : null,
                figure.periodBasis.label(language),
                figure.nature.label(language),
                pageText.vintage(figure).orElse(null),
                figure.status == Status.NORMAL ? null : figure.status.label(language));
    }
}
