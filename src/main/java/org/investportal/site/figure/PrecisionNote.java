package org.investportal.site.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.site.part.AgreementCondition;
import org.investportal.site.part.OtherUnitMapper;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says how precise a figure is, what puts it in doubt, and what else is known of its period and from the checks. All are whole sentences. */
final class PrecisionNote {

    private final PageText pageText;
    private final Figure figure;
    private final List<Finding> findings;

    PrecisionNote(PageText pageText, Figure figure, List<Finding> findings) {
        this.pageText = pageText;
        this.figure = figure;
        this.findings = findings;
    }

    /**
     * Returns the answer to whether the figure can be used.
     *
     * @param standing what became of it since; null on the page of the edition that readers are served
     */
    String use(@Nullable PastEditionNotice standing) {
        if (figure.status() == Status.WITHDRAWN) {
            return pageText.message("aids.use.withdrawn");
        }
        if (standing != null && !standing.isLatest()) {
            return pageText.message(standing.isStated() ? "aids.use.replaced" : "aids.use.withdrawn");
        }
        if (!pageText.selection().isNewestVintage(figure)) {
            return pageText.message("aids.use.replaced");
        }
        if (pageText.isInDoubt(figure)) {
            return pageText.message("aids.use.doubt");
        }
        boolean isStated =
                figure.nature().isMeasured() && figure.periodBasis() == PeriodBasis.STATED && !isPrintedOtherwise();
        return pageText.message(isStated ? "aids.use.yes" : "aids.use.care");
    }

    /** Returns whether a place in a source has another value for it. */
    private boolean isPrintedOtherwise() {
        return pageText.selection().readingsOf(figure.item()).stream()
                .anyMatch(reading -> reading.role() == ReadingRole.OTHER_VALUE);
    }

    /** Returns how exactly the figure was stated; null for a plain number, which says it. */
    @Nullable
    String precision() {
        Quantity quantity = figure.quantity();
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
        return Stream.concat(
                        figure.status() == Status.NORMAL
                                ? Stream.of()
                                : Stream.of(pageText.message("sure-status", figure.status())),
                        made(Verdict::isDoubt))
                .toList();
    }

    /** Returns what else a reader should know: that it was not measured, how its period is known, and which checks it passed. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!figure.nature().isMeasured()) {
            sentences.add(pageText.message("sure-nature", figure.nature()));
        }
        boolean noted = figure.periodBasis() == PeriodBasis.INFERRED
                && !pageText.selection().notesOn(figure.item()).isEmpty();
        sentences.add(
                noted
                        ? pageText.message("sure.inferred-with-notes")
                        : pageText.message("sure-period", figure.periodBasis()));
        if (isPrintedOtherwise()) {
            sentences.add(pageText.message("sure.other-value"));
        }
        String other =
                new OtherUnitMapper(pageText, figure).worded(pageText.selection().readingsOf(figure.item()).stream());
        if (!other.isEmpty()) {
            sentences.add(pageText.message("sure.other-unit", other));
        }
        sentences.addAll(checks());
        return sentences;
    }

    /**
     * Returns the results of the checks, most important first. Agreement of a number with its own repetition in print is left out, because
     * it proves nothing.
     */
    private List<String> checks() {
        List<String> checks = made(verdict -> !verdict.isDoubt()).toList();
        return made(Verdict::isDoubt).findAny().isPresent() || !checks.isEmpty()
                ? checks
                : List.of(pageText.message(isPrintedAlike() ? "sure.printed" : "sure.unchecked"));
    }

    private Stream<String> made(Predicate<Verdict> those) {
        return Arrays.stream(Verdict.values())
                .filter(Verdict::isCompared)
                .filter(those)
                .flatMap(this::made);
    }

    /**
     * Returns the number of checks that ended with the verdict. Figures are not counted, because one check may take many figures and one
     * figure takes part in many checks.
     */
    private Stream<String> made(Verdict verdict) {
        List<Finding> found = findings.stream()
                .filter(finding ->
                        finding.verdict() == verdict && !finding.rule().isInformation())
                .filter(finding -> verdict.isDoubt() || !finding.rule().isOfPrint())
                .toList();
        return verdict == Verdict.AGREES_IN_ONE_READING
                ? Stream.concat(
                        made("reading", found.stream().filter(this::isReading).toList()),
                        made(
                                "limits",
                                found.stream()
                                        .filter(finding -> !isReading(finding))
                                        .toList()))
                : made(verdict.code(), found);
    }

    private boolean isReading(Finding finding) {
        return AgreementCondition.of(finding, pageText.selection())
                .filter(AgreementCondition::isReading)
                .isPresent();
    }

    private Stream<String> made(String result, List<Finding> found) {
        long beside = found.stream().filter(this::isWithOthers).count();
        boolean alone = beside < found.size();
        return Stream.concat(
                beside == 0 ? Stream.of() : Stream.of(beside(result, beside)),
                alone ? Stream.of(pageText.message("sure-alone." + result)) : Stream.of());
    }

    private String beside(String result, long checks) {
        return checks == 1
                ? pageText.message("sure-check." + result)
                : pageText.message("sure-checks." + result, String.valueOf(checks));
    }

    private boolean isPrintedAlike() {
        return findings.stream().anyMatch(finding -> finding.rule().isOfPrint() && finding.verdict() == Verdict.AGREES);
    }

    private boolean isWithOthers(Finding finding) {
        return finding.figures().stream().anyMatch(other -> other != figure.item());
    }
}
