package org.investportal.pages;

import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is to be read.
 *
 * @param exact every digit
 * @param qualifier how exactly it was stated, in words
 * @param hard what the true amount cannot be outside of
 * @param usual what a reader assumes
 * @param basis how the period is known
 * @param status nothing, where nothing is known against it
 */
public record FigureFacts(
        String exact,
        String qualifier,
        String hard,
        String usual,
        String basis,
        String nature,
        @Nullable String status) {

    static FigureFacts of(Rendering rendering, Figure figure) {
        Quantity quantity = figure.quantity();
        QuantityWording quantities = rendering.quantities();
        Language language = rendering.language();
        return new FigureFacts(
                quantities.exact(quantity, language),
                rendering.message("qualifier-name", quantity.qualifier()),
                quantities.interval(quantity.hard(), quantity.unit(), language),
                quantities.interval(quantity.usual(), quantity.unit(), language),
                rendering.message("basis", figure.periodBasis()),
                rendering.message("nature", figure.nature()),
                figure.status() == Status.NORMAL ? null : rendering.message("status", figure.status()));
    }
}
