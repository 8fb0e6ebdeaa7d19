package org.investportal.site.figure;

import java.util.ArrayList;
import java.util.List;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.PrintedNumber;
import org.investportal.site.part.OtherUnitMapper;
import org.investportal.value.PeriodBasis;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.ReadingRole;
import org.investportal.value.Status;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says how precise a figure is, what puts it in doubt, and what else is known of its period. All are whole sentences. */
final class PrecisionNote {

    private final PageText pageText;
    private final Figure figure;

    PrecisionNote(PageText pageText, Figure figure) {
        this.pageText = pageText;
        this.figure = figure;
    }

    /**
     * Returns the answer to whether the figure can be used.
     *
     * @param since what became of it since; null on the page of the edition that readers are served
     */
    String use(@Nullable FigureHistory since) {
        if (figure.status == Status.WITHDRAWN) {
            return pageText.message("aids.use.withdrawn");
        }
        if (since != null && since.isChangedSince(pageText.content().edition().number())) {
            return pageText.message(since.isStated() ? "aids.use.replaced" : "aids.use.withdrawn");
        }
        if (!FigureSeries.of(pageText.content(), figure).isNewest(figure)) {
            return pageText.message("aids.use.replaced");
        }
        if (figure.status == Status.FLAGGED) {
            return pageText.message("aids.use.doubt");
        }
        boolean isStated =
                figure.nature.isMeasured() && figure.periodBasis == PeriodBasis.STATED && !isPrintedOtherwise();
        return pageText.message(isStated ? "aids.use.yes" : "aids.use.care");
    }

    /** Returns whether a place in a source has another value for it. */
    private boolean isPrintedOtherwise() {
        return FigureReading.of(pageText.content(), figure).stream()
                .anyMatch(reading -> reading.role() == ReadingRole.OTHER_VALUE);
    }

    /** Returns how exactly the figure was stated; null for a plain number, which says it. */
    @Nullable
    String precision() {
        Quantity quantity = figure.value;
        if (quantity.qualifier() != Qualifier.EXACT) {
            return pageText.message("sure-stated", quantity.qualifier());
        }
        if (quantity.isRange()) {
            return pageText.message("sure.range");
        }
        return quantity.isExact() || !quantity.numeral().isRound() ? null : pageText.message("sure.round");
    }

    /** Returns what puts the figure in doubt; nothing if nothing does. */
    List<String> doubts() {
        return figure.status == Status.NORMAL ? List.of() : List.of(pageText.message("sure-status", figure.status));
    }

    /** Returns what else a reader should know: that it was not measured, how its period is known, and what else is printed. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!figure.nature.isMeasured()) {
            sentences.add(pageText.message("sure-nature", figure.nature));
        }
        boolean noted = figure.periodBasis == PeriodBasis.INFERRED && !figure.notes.isEmpty();
        sentences.add(
                noted
                        ? pageText.message("sure.inferred-with-notes")
                        : pageText.message("sure-period", figure.periodBasis));
        if (isPrintedOtherwise()) {
            sentences.add(pageText.message("sure.other-value"));
        }
        String other = new OtherUnitMapper(pageText, figure)
                .worded(pageText.content().referring(PrintedNumber.class, figure.item));
        if (!other.isEmpty()) {
            sentences.add(pageText.message("sure.other-unit", other));
        }
        return sentences;
    }
}
