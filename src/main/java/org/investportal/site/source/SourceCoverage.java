package org.investportal.site.source;

import java.util.List;
import org.investportal.site.page.LabelledValue;
import org.jspecify.annotations.Nullable;

/**
 * Completeness of the readings of a source: how many of its printed numbers are accounted for.
 *
 * @param mentions places where a number is printed and that the catalogue has a reading of
 * @param used how many numbers were read as the value, period or field of a figure: those of the text, or places if the text is not known
 * @param leftOut how many, counted the same way, became nothing but left out
 * @param reasons why, each with how many
 * @param printed how many numbers the list has that was made from the text; none where there is no such list
 * @param untagged how many of those the catalogue says nothing of
 */
public record SourceCoverage(
        int mentions,
        int used,
        int leftOut,
        List<LabelledValue> reasons,
        @Nullable Integer printed,
        @Nullable Integer untagged) {

    /** Returns how many numbers there are: those of the text if its numbers are listed, else those that are read here. */
    public int all() {
        return untagged == null ? mentions : used + leftOut + untagged;
    }

    /** Tells whether every number of the text is accounted for: a list was made from the text, and no number of it is missing here. */
    public boolean isComplete() {
        return untagged != null && untagged == 0;
    }
}
