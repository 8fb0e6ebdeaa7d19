package org.investportal.charts;

import org.investportal.catalogue.value.Coded;
import org.jspecify.annotations.Nullable;
import org.investportal.reconciliation.Refusal;

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
        /** Nobody knows where in time it belongs. */
        UNDATED,
        /** Places in a ranking have no length. */
        RANK,
        /** What is in doubt alone is no picture. */
        DOUBT,
        /** Two of them must not be compared. */
        UNLIKE,
        /** More than a picture holds. */
        MANY
    }
}
