package org.investportal.site.compare;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.ComparisonResult;
import org.jspecify.annotations.Nullable;

/** Page of a comparison. Before anything is chosen, it offers the choices, suggested comparisons, and the sectors side by side. */
public record ComparePage(
        Head head,
        Frame frame,
        CompareForm form,
        @Nullable ComparisonResult compared,
        List<SuggestedComparison> ready,
        @Nullable SectorComparison sectors) {

    /** Tells whether anything has been chosen. */
    public boolean isBegun() {
        return sectors == null;
    }

    /** Tells whether nothing is published that could be chosen. */
    public boolean isBlank() {
        return !isBegun()
                && form.fields().stream()
                        .allMatch(
                                field -> field.open().isEmpty() && field.folds().isEmpty());
    }

    /** Tells whether all choices of the request are valid. */
    public boolean isSound() {
        return form.mistakes().isEmpty();
    }
}
