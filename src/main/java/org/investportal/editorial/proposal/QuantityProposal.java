package org.investportal.editorial.proposal;

import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The proposed quantity of a number.
 *
 * @param numeral the digits and the power of ten, negative for a fall
 * @param unitWord the word for the unit as printed; known also where the catalogue has no such unit
 * @param range the number of the figure in the form of the desk, such as {@code 3 to 5 billion}, if the printed number is one end of a range
 */
public record QuantityProposal(
        @Nullable Proposed<Numeral> numeral,
        @Nullable Proposed<Unit> unit,
        @Nullable String unitWord,
        Proposed<Qualifier> qualifier,
        @Nullable Proposed<String> range) {

    QuantityProposal in(Proposed<String> found) {
        return new QuantityProposal(numeral, unit, unitWord, qualifier, found);
    }
}
