package org.investportal.reconciliation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Tolerance;
import org.investportal.reconciliation.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Texts write "add 100 by 2020" for "reach 100 by 2020" and the other way round. A target with its planned share implies a whole. The whole of earlier years,
 * grown within a tolerance, tells which reading is possible.
 */
public final class TargetReading implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        ShareEvidence.in(evidence).stream()
                .filter(shareEvidence -> shareEvidence.share().nature().isPlanned()
                        && isForAYear(shareEvidence.share().period()))
                .filter(shareEvidence -> evidence.measure(shareEvidence.part()).isFlow())
                .forEach(target -> before(evidence, target)
                        .ifPresent(whole -> check(evidence, target, whole).ifPresent(found)));
    }

    /** Returns whether the target is for a year, because the whole that it is compared with is converted to a year. */
    private static boolean isForAYear(Period period) {
        CalendarPart end = period.end();
        return end != null && end.grain() == CalendarPart.Grain.YEAR && (period.start() == null || period.isSingle());
    }

    /** The latest known whole before the target. */
    private record Before(YearlyAmount whole, List<Long> figures) {}

    private static Optional<Before> before(Evidence evidence, ShareEvidence target) {
        Stream<Before> stated = evidence.figuresOf(target.wholeIndicator()).stream()
                .filter(figure ->
                        figure.areaId() == target.wholeArea() && figure.nature().isMeasured())
                .flatMap(figure -> YearlyAmount.of(figure.period(), Estimate.of(figure))
                        .map(yearlyAmount -> new Before(yearlyAmount, List.of(figure.item())))
                        .stream());
        Stream<Before> implied = ImpliedWhole.in(evidence).shares().entrySet().stream()
                .filter(entry -> entry.getKey().indicator() == target.wholeIndicator()
                        && entry.getKey().area() == target.wholeArea()
                        && entry.getKey().nature().isMeasured())
                .flatMap(entry -> ImpliedWhole.together(entry.getKey(), entry.getValue())
                        .flatMap(common -> YearlyAmount.of(entry.getKey().period(), common.estimate()))
                        .map(yearlyAmount -> new Before(yearlyAmount, ImpliedWhole.figures(entry.getValue())))
                        .stream());
        return Stream.concat(stated, implied)
                .filter(before -> before.whole
                        .period()
                        .lastDay()
                        .isBefore(target.share().period().lastDay()))
                .max(Comparator.comparing(before -> before.whole.period()));
    }

    private static Optional<Finding> check(Evidence evidence, ShareEvidence target, Before before) {
        int years = before.whole.yearsTo(target.share().period());
        Estimate possible = before.whole.after(years, Tolerance.WHOLE_FALLS_TO, Tolerance.WHOLE_GROWS_TO);
        EstimateComparison asLevel =
                EstimateComparison.equal(target.implied(), possible).tolerated();
        Optional<EstimateComparison> asIncrease = base(evidence, target)
                .map(from -> EstimateComparison.equal(increased(target, from), possible)
                        .tolerated());
        return Optional.of(finding(target, before, asLevel, asIncrease));
    }

    /** Judges the increase without a base. An increase needs a larger whole than a level, so it is implausible if the level fits or is already too large. */
    private static Verdict withoutBase(EstimateComparison asLevel) {
        return asLevel.fits() || isAbove(asLevel.left(), asLevel.right()) ? Verdict.IMPLAUSIBLE : Verdict.CANNOT_TELL;
    }

    private static boolean isAbove(Estimate whole, Estimate possible) {
        return EstimateComparison.atMost(possible, whole).verdict() == Verdict.AGREES
                && EstimateComparison.atMost(whole, possible).verdict() != Verdict.AGREES;
    }

    /** Returns the whole if the target is added to the latest measured amount. */
    private static Estimate increased(ShareEvidence target, Figure base) {
        return Estimate.of(target.part())
                .plus(Estimate.of(base))
                .over(Estimate.of(target.share()).asPart());
    }

    private static Optional<Figure> base(Evidence evidence, ShareEvidence target) {
        return evidence.figuresOf(target.part().indicatorId()).stream()
                .filter(figure -> figure.nature().isMeasured()
                        && figure.areaId() == target.part().areaId())
                .filter(figure -> figure.period().isSingle()
                        && figure.period()
                                .lastDay()
                                .isBefore(target.share().period().lastDay()))
                .max(Comparator.comparing(Figure::period));
    }

    private static Finding finding(
            ShareEvidence target, Before before, EstimateComparison asLevel, Optional<EstimateComparison> asIncrease) {
        List<ExplanationArgument> arguments = new ArrayList<>(List.of(
                new ExplanationArgument.Stated(target.part().item()),
                new ExplanationArgument.Stated(target.share().item()),
                asLevel.leftRange(target.unit()),
                new ExplanationArgument.When(before.whole.period()),
                new ExplanationArgument.Range(asLevel.shown(before.whole.perYear()), target.unit()),
                asLevel.rightRange(target.unit())));
        asIncrease.ifPresent(compared -> arguments.add(compared.leftRange(target.unit())));
        Verdict onTop = asIncrease.map(EstimateComparison::verdict).orElseGet(() -> withoutBase(asLevel));
        return Finding.of(
                        RuleCode.TARGET_READING,
                        AmbiguousReading.together(asLevel.verdict(), onTop),
                        target.figures(),
                        new Explanation(
                                AmbiguousReading.line("level", asLevel.verdict(), "increase", onTop)
                                        + (asIncrease.isPresent() ? "" : "-without-base"),
                                arguments))
                .takingIn(before.figures)
                .missingBy(size(target.unit(), asLevel, asIncrease));
    }

    private static @Nullable Deviation size(
            Unit unit, EstimateComparison asLevel, Optional<EstimateComparison> asIncrease) {
        Deviation level = asLevel.size(unit);
        return asIncrease.isPresent()
                ? Deviation.nearest(level, asIncrease.get().size(unit))
                : level;
    }
}
