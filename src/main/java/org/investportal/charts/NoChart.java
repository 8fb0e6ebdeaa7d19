package org.investportal.charts;

import org.investportal.catalogue.value.Coded;
import org.investportal.reconciliation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * That a set of figures has no honest picture, and why.
 *
 * @param refusal why two of them must not stand side by side, where that is the reason
 */
public record NoChart(Reason reason, @Nullable Refusal refusal) {

    /** Why there is no picture. */
    public enum Reason implements Coded {
        /** One number says itself better. */
        SINGLE,
        /** Nobody knows where in time one of them belongs. */
        UNDATED,
        /** Places in a ranking have no length. */
        RANK,
        /** Without those in doubt too few are left. */
        DOUBT,
        /** Two of them must not be compared. */
        UNLIKE,
        /** Several things at several times. */
        CROSSED,
        /** More than a picture holds. */
        MANY
    }
}
