package org.investportal.site.figure;

import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.wording.PageText;
import org.investportal.wording.QuantityWording;
import org.jspecify.annotations.Nullable;

/**
 * Facts about how to read a figure.
 *
 * @param exact every digit
 * @param qualifier how exactly it was stated, in words
 * @param hard what the true amount cannot be outside of; not told of what is in doubt, where it would be a promise
 * @param usual what a reader assumes; not told of what is in doubt
 * @param basis how the period is known
 * @param status nothing, where nothing is known against it
 */
public record FigureFactList(
        String exact,
        String qualifier,
        @Nullable String hard,
        @Nullable String usual,
        String basis,
        String nature,
        @Nullable String status) {

    /** A number in doubt may be wrong by far more than the digits that it was stated with. */
    static boolean isRangeTold(Figure figure) {
        return figure.status() != Status.FLAGGED;
    }

    static FigureFactList of(PageText pageText, Figure figure) {
        Quantity quantity = figure.quantity();
        QuantityWording quantities = pageText.quantities();
        Language language = pageText.language();
        return new FigureFactList(
                quantities.exact(quantity, language),
                pageText.message("qualifier-name", quantity.qualifier()),
                isRangeTold(figure) ? quantities.interval(quantity.hard(), quantity.unit(), language) : null,
                isRangeTold(figure) ? quantities.interval(quantity.usual(), quantity.unit(), language) : null,
                pageText.message("basis", figure.periodBasis()),
                pageText.message("nature", figure.nature()),
                figure.status() == Status.NORMAL ? null : pageText.message("status", figure.status()));
    }
}
