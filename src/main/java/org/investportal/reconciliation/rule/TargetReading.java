package org.investportal.reconciliation.rule;

import org.investportal.reconciliation.finding.Argument;
import org.investportal.reconciliation.finding.Comparison;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Size;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.reconciliation.finding.Working;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * "Add 100 by 2020" is written for "reach 100 by 2020" and the other way round. With the share that it is to have, a target
 * implies a whole; that of the years before, grown within a tolerance, tells which reading can be.
 */
public final class TargetReading implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Share.in(evidence).stream()
                .filter(share -> share.share().nature() == Nature.TARGET
                        && isForAYear(share.share().period()))
                .filter(share -> evidence.measure(share.part()).isFlow())
                .forEach(target -> before(evidence, target)
                        .ifPresent(whole -> check(evidence, target, whole).ifPresent(found)));
    }

    /** What it is compared with is reckoned to a year. */
    private static boolean isForAYear(Period period) {
        CalendarPart end = period.end();
        return end != null && end.grain() == CalendarPart.Grain.YEAR && (period.start() == null || period.isSingle());
    }

    /** What is known of the whole before. */
    private record Before(Yearly whole, List<Long> figures) {}

    private static Optional<Before> before(Evidence evidence, Share target) {
        Stream<Before> stated = evidence.figuresOf(target.wholeIndicator()).stream()
                .filter(figure -> figure.areaId() == target.wholeArea() && figure.nature() == Nature.ACTUAL)
                .flatMap(figure -> Yearly.of(figure.period(), Estimate.of(figure))
                        .map(yearly -> new Before(yearly, List.of(figure.item())))
                        .stream());
        Stream<Before> implied = Wholes.in(evidence).shares().entrySet().stream()
                .filter(entry -> entry.getKey().indicator() == target.wholeIndicator()
                        && entry.getKey().area() == target.wholeArea()
                        && entry.getKey().nature() == Nature.ACTUAL)
                .flatMap(entry -> Wholes.together(entry.getKey(), entry.getValue())
                        .flatMap(common -> Yearly.of(entry.getKey().period(), common.estimate()))
                        .map(yearly -> new Before(yearly, Wholes.figures(entry.getValue())))
                        .stream());
        return Stream.concat(stated, implied)
                .filter(before -> before.whole
                        .period()
                        .lastDay()
                        .isBefore(target.share().period().lastDay()))
                .max(Comparator.comparing(before -> before.whole.period()));
    }

    private static Optional<Finding> check(Evidence evidence, Share target, Before before) {
        int years = before.whole.yearsTo(target.share().period());
        Estimate possible = before.whole.after(years, Tolerance.WHOLE_FALLS_TO, Tolerance.WHOLE_GROWS_TO);
        Comparison asLevel = Comparison.equal(target.implied(), possible).tolerated();
        Optional<Comparison> asIncrease = base(evidence, target)
                .map(from -> Comparison.equal(increased(target, from), possible).tolerated());
        return Optional.of(finding(target, before, asLevel, asIncrease));
    }

    /** Without a base an increase needs a whole that is larger still: if the level is at the top already, it is too large. */
    private static Verdict withoutBase(Comparison asLevel) {
        return asLevel.fits() || isAbove(asLevel.left(), asLevel.right()) ? Verdict.IMPLAUSIBLE : Verdict.CANNOT_TELL;
    }

    private static boolean isAbove(Estimate whole, Estimate possible) {
        return Comparison.atMost(possible, whole).verdict() == Verdict.AGREES
                && Comparison.atMost(whole, possible).verdict() != Verdict.AGREES;
    }

    /** The whole, if the target comes on top of what there was last. */
    private static Estimate increased(Share target, Figure base) {
        return Estimate.of(target.part())
                .plus(Estimate.of(base))
                .over(Estimate.of(target.share()).asPart());
    }

    private static Optional<Figure> base(Evidence evidence, Share target) {
        return evidence.figuresOf(target.part().indicatorId()).stream()
                .filter(figure -> figure.nature() == Nature.ACTUAL
                        && figure.areaId() == target.part().areaId())
                .filter(figure -> figure.period().isSingle()
                        && figure.period()
                                .lastDay()
                                .isBefore(target.share().period().lastDay()))
                .max(Comparator.comparing(Figure::period));
    }

    private static Finding finding(Share target, Before before, Comparison asLevel, Optional<Comparison> asIncrease) {
        List<Argument> arguments = new ArrayList<>(List.of(
                new Argument.Stated(target.part().item()),
                new Argument.Stated(target.share().item()),
                asLevel.leftRange(target.unit()),
                new Argument.When(before.whole.period()),
                new Argument.Range(asLevel.shown(before.whole.perYear()), target.unit()),
                asLevel.rightRange(target.unit())));
        asIncrease.ifPresent(compared -> arguments.add(compared.leftRange(target.unit())));
        Verdict onTop = asIncrease.map(Comparison::verdict).orElseGet(() -> withoutBase(asLevel));
        return Finding.of(
                        RuleCode.TARGET_READING,
                        Readings.together(asLevel.verdict(), onTop),
                        target.figures(),
                        new Working(
                                Readings.line("level", asLevel.verdict(), "increase", onTop)
                                        + (asIncrease.isPresent() ? "" : "-without-base"),
                                arguments))
                .takingIn(before.figures)
                .missingBy(size(target.unit(), asLevel, asIncrease));
    }

    private static @Nullable Size size(Unit unit, Comparison asLevel, Optional<Comparison> asIncrease) {
        Size level = asLevel.size(unit);
        return asIncrease.isPresent() ? Size.nearest(level, asIncrease.get().size(unit)) : level;
    }
}
