package org.investportal.editorial.proposal;

import org.investportal.catalogue.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period that a sentence names, and where.
 *
 * @param period the period; empty if the sentence names no year, and the date of the text is unknown
 * @param isBase whether the period is only what another one is compared with
 */
record PeriodSpan(int start, int end, @Nullable Period period, boolean isBase) {

    boolean holds(int from, int to) {
        return start < to && end > from;
    }
}
