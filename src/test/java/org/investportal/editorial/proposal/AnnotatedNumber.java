package org.investportal.editorial.proposal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of a sentence and its meaning as a person read it. {@link AnnotatedSentencesTest} describes the fields. */
record AnnotatedNumber(
        String token,
        String role,
        @Nullable String reason,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable String period,
        @Nullable String area,
        @Nullable String indicator,
        @Nullable String part,
        @Nullable String nature,
        @Nullable String vintage,
        @Nullable String range,
        @Nullable AnnotatedRelation relation) {

    /** How a value is related to another quantity, and the index of the amount beside it in the numbers of the sentence. */
    record AnnotatedRelation(String kind, @Nullable Integer of) {}
}
