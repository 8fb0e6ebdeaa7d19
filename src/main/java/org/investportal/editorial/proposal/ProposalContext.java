package org.investportal.editorial.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know besides the text.
 *
 * @param areas the names of the known areas, with their items
 * @param indicators the names of the known indicators, with their items
 * @param published the date of the text, for words such as "this year"; without it such words give no period
 */
public record ProposalContext(
        KnownNameIndex areas,
        KnownNameIndex indicators,
        @Nullable LocalDate published) {}
