package org.investportal.editorial.proposal;

import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a number is proposed to be about.
 *
 * @param area the item of a known area
 * @param indicator the item of a known indicator
 * @param indicatorWords the words of the text that name what is measured
 */
public record SubjectProposal(
        @Nullable Proposed<Period> period,
        @Nullable Proposed<Long> area,
        @Nullable Proposed<Long> indicator,
        @Nullable Proposed<String> indicatorWords,
        @Nullable Proposed<Nature> nature) {

    static final SubjectProposal NONE = new SubjectProposal(null, null, null, null, null);
}
