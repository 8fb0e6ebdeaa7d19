package org.investportal.charts;

import org.investportal.catalogue.value.Coded;
import org.investportal.reconciliation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a set of figures has no honest chart.
 *
 * @param refusal the reason why two of the figures must not be compared, if that is why there is no chart
 */
public record NoChart(Reason reason, @Nullable Refusal refusal) {

    /** The reasons for having no chart. */
    public enum Reason implements Coded {
        /** A single number is clearer without a picture. */
        SINGLE,
        /** One of the figures is undated. */
        UNDATED,
        /** Ranks have no length. */
        RANK,
        /** Too few figures are left without those in doubt. */
        DOUBT,
        /** Two of the figures must not be compared. */
        UNLIKE,
        /** The figures are of several indicators or areas at several periods. */
        CROSSED,
        /** There are more figures than a picture can hold. */
        MANY
    }
}
