package org.investportal.editorial.proposal;

import org.investportal.catalogue.value.Period;
import org.jspecify.annotations.Nullable;

/** What earlier sentences named, which holds for numbers in later ones; a paragraph later the period no longer does. */
final class ReadingState {

    private @Nullable Period period;
    private @Nullable Long area;
    private int paragraphOfPeriod;
    private int paragraph;

    void enter(int next) {
        paragraph = next;
        if (paragraph > paragraphOfPeriod + 1) {
            period = null;
        }
    }

    void setPeriod(@Nullable Period named) {
        period = named;
        paragraphOfPeriod = paragraph;
    }

    void setArea(long named) {
        area = named;
    }

    @Nullable
    Period period() {
        return period;
    }

    @Nullable
    Long area() {
        return area;
    }
}
