package org.investportal.editorial.proposal;

import java.util.List;
import org.investportal.catalogue.coverage.PrintedNumber;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose for one printed number. Fields without a proposal are empty.
 *
 * @param start where the number begins in its sentence
 * @param end where it ends
 * @param reason why the number is left out, if that is its role
 */
public record NumberProposal(
        PrintedNumber number,
        int start,
        int end,
        Proposed<ReadingRole> role,
        @Nullable LeftOut reason,
        @Nullable QuantityProposal quantity,
        SubjectProposal subject,
        @Nullable RelationProposal relation,
        List<TypingTrap> traps) {

    /** Returns where the number is in its text. */
    public Locator at() {
        return number.at();
    }

    /** Returns the proposal as that of the same amount in another unit. */
    NumberProposal repeating(NumberProposal stated) {
        return new NumberProposal(
                number,
                start,
                end,
                Proposed.likely(ReadingRole.OTHER_UNIT),
                null,
                quantity,
                stated.subject,
                null,
                traps);
    }

    /** Returns the proposal as that of an end of a range. */
    NumberProposal in(Proposed<String> range) {
        return new NumberProposal(
                number,
                start,
                end,
                role,
                reason,
                quantity == null ? null : quantity.in(range),
                subject,
                relation,
                traps);
    }
}
