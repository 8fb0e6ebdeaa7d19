package org.investportal.editorial.annotation;

import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Quantity;
import org.investportal.editorial.content.Content;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure, as a number of the document states it, or as it is published.
 *
 * @param at the place of the number; none if the value is published
 */
public record StatedValue(Quantity value, @Nullable Locator at) {

    static StatedValue of(Locator at, Content decided) {
        return new StatedValue(quantity(decided), at);
    }

    static StatedValue of(Figure figure) {
        return new StatedValue(figure.quantity(), null);
    }

    /** Returns whether a decision or a figure states the same amount. */
    boolean isOf(Content content) {
        Quantity other = quantity(content);
        return value.unit() == other.unit()
                && value.amount().compareTo(other.amount()) == 0
                && value.upper().amount().compareTo(other.upper().amount()) == 0;
    }

    private static Quantity quantity(Content content) {
        return Quantity.parse("exact " + content.get("number") + " " + content.get("unit"));
    }
}
