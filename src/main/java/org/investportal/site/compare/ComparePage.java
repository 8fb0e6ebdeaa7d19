package org.investportal.site.compare;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.ComparisonResult;
import org.jspecify.annotations.Nullable;

/**
 * Figures that somebody chose beside each other; where nobody has chosen yet, what there is to choose from, comparisons to begin
 * with, and the sectors side by side.
 */
public record ComparePage(
        Head head,
        Frame frame,
        CompareForm form,
        @Nullable ComparisonResult compared,
        List<SuggestedComparison> ready,
        @Nullable SectorComparison sectors) {

    /** Whether somebody has chosen. */
    public boolean isBegun() {
        return sectors == null;
    }

    /** Whether what was asked for can be understood, all of it. */
    public boolean isSound() {
        return form.mistakes().isEmpty();
    }
}
