package org.investportal.editorial.content;

import java.util.Optional;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;

/** The number that the fields of a figure state, for comparison with printed numbers. */
public record FigureNumber(Content figure) {

    /** Returns whether the printed number is the number of the figure; false if one of them is no number. */
    public boolean isPrintedAs(String token) {
        return quantity().filter(quantity -> quantity.isPrintedAs(token)).isPresent();
    }

    /** Returns whether the printed number is another number; false if one of them is no number: how a source words it is its own affair. */
    public boolean contradicts(String token) {
        return quantity().filter(quantity -> quantity.contradicts(token)).isPresent();
    }

    /** Returns the unit of the number; empty if the fields state none. */
    public Optional<Unit> unit() {
        return quantity().map(Quantity::unit);
    }

    private Optional<Quantity> quantity() {
        try {
            return Optional.of(
                    Quantity.of(figure.get("number"), Coded.parse(Unit.class, figure.get("unit")), Qualifier.EXACT));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
