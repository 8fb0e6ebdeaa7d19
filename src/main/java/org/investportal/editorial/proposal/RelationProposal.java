package org.investportal.editorial.proposal;

import org.investportal.catalogue.value.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * A proposed relation of a number to the number beside it.
 *
 * @param ordinal the number in the same sentence that it relates to; empty if that number is not in the sentence
 */
public record RelationProposal(
        Proposed<RelationKind> kind, @Nullable Integer ordinal) {}
