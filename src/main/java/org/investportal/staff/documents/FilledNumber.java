package org.investportal.staff.documents;

import java.util.Map;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.editorial.proposal.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * The values that the form of a number is filled with.
 *
 * @param values by field
 * @param sure how sure the rules are of the fields that they proposed
 * @param reason the proposed reason to leave the number out
 */
record FilledNumber(
        Map<String, String> values,
        Map<String, Confidence> sure,
        @Nullable LeftOut reason) {}
