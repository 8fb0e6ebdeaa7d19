package org.investportal.site.part;

import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;

/** The condition under which figures agree that do not agree as a reader assumes. */
public enum AgreementCondition implements Coded {
    /** One of two readings is meant. */
    READING,
    /** One of two readings is meant, and the numbers are taken at their widest. */
    READING_IN_WIDEST_RANGES,
    /** Digits were cut off, not rounded. */
    CUT_OFF,
    /** A round number, or one with a word such as "about", is taken at its widest. */
    WIDEST_RANGES,
    /** One of two printed numbers was rounded. */
    ROUNDED;

    /** Returns the condition; empty for figures that agree without one, or not at all. */
    public static Optional<AgreementCondition> of(Finding finding, Selection selection) {
        if (finding.verdict() != Verdict.AGREES_IN_ONE_READING) {
            return Optional.empty();
        }
        boolean widest = finding.working().isInWidestRanges();
        if (finding.rule().isReading(finding.working().line()) || isBeforeRevision(finding, selection)) {
            return Optional.of(widest ? READING_IN_WIDEST_RANGES : READING);
        }
        return Optional.of(
                finding.rule() == RuleCode.PRINTED_TWICE
                        ? ROUNDED
                        : isOfPlainNumbers(finding, selection) ? CUT_OFF : WIDEST_RANGES);
    }

    /** Returns whether the figures agree with a value that was revised later. */
    static boolean isBeforeRevision(Finding finding, Selection selection) {
        return finding.verdict() == Verdict.AGREES_IN_ONE_READING
                && finding.named().stream().anyMatch(item -> !selection.isNewestVintage(figure(item, selection)));
    }

    private static boolean isOfPlainNumbers(Finding finding, Selection selection) {
        return finding.named().stream()
                .map(item -> figure(item, selection).quantity())
                .allMatch(AgreementCondition::isPlain);
    }

    private static boolean isPlain(Quantity quantity) {
        return quantity.qualifier() == Qualifier.EXACT
                && !quantity.lower().numeral().isRound()
                && !quantity.upper().numeral().isRound();
    }

    private static Figure figure(long item, Selection selection) {
        return selection.get(Figure.class, item);
    }

    public boolean isReading() {
        return this == READING || this == READING_IN_WIDEST_RANGES;
    }
}
