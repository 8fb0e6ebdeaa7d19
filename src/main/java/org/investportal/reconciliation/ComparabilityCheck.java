package org.investportal.reconciliation;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.PartHierarchy;

/**
 * Checks that figures may be compared, for example in one chart, or added up, and gives the reason if not. Figures that are not known to be comparable are
 * refused.
 */
public final class ComparabilityCheck {

    private final Evidence evidence;
    private final PartHierarchy partHierarchy;

    public ComparabilityCheck(Evidence evidence) {
        this.evidence = evidence;
        this.partHierarchy = evidence.partHierarchy();
    }

    /**
     * Returns the check with all figures of an edition, which is made once for the edition.
     *
     * @param everything a selection that has every figure, indicator and relation, with the texts
     */
    public static ComparabilityCheck ofAll(Selection everything) {
        return everything.derived(
                ComparabilityCheck.class, "all", () -> new ComparabilityCheck(Evidence.of(everything)));
    }

    public Evidence evidence() {
        return evidence;
    }

    /** Returns the reason why two figures must not be compared; empty if they may be. */
    public Optional<Refusal> comparing(Figure one, Figure other) {
        if (evidence.measure(one) != evidence.measure(other)
                || one.quantity().unit() != other.quantity().unit()
                || !countAlike(one, other)) {
            return Optional.of(Refusal.MEASURE);
        }
        if (evidence.areAtUnlikePrices(one, other)) {
            return Optional.of(Refusal.PRICES);
        }
        if (!one.nature().isComparableWith(other.nature()) && one.indicatorId() != other.indicatorId()) {
            return Optional.of(Refusal.NATURE);
        }
        if (one.period().isUndated() || other.period().isUndated()) {
            return Optional.of(Refusal.UNDATED);
        }
        return unlikeInTime(one, other).or(() -> unlikeInScope(one, other));
    }

    /** Returns whether two counts are of the same things; a count without a noun may be of anything. */
    private boolean countAlike(Figure one, Figure other) {
        Optional<String> counted = evidence.counted(one);
        return !evidence.measure(one).isOfAnything()
                || one.indicatorId() == other.indicatorId()
                || (counted.isPresent() && counted.equals(evidence.counted(other)));
    }

    private Optional<Refusal> unlikeInTime(Figure one, Figure other) {
        return !evidence.measure(one).needsEqualPeriods() || areAsLong(one.period(), other.period())
                ? Optional.empty()
                : Optional.of(Refusal.LENGTH);
    }

    /** Returns whether two periods have the same length; the length of a period that is open at one side is unknown. */
    private static boolean areAsLong(Period one, Period other) {
        boolean bounded = Stream.of(one, other).allMatch(period -> period.start() != null && period.end() != null);
        return one.equals(other) || (bounded && months(one) == months(other));
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.firstDay(), period.lastDay().plusDays(1));
    }

    private Optional<Refusal> unlikeInScope(Figure one, Figure other) {
        if (one.indicatorId() == other.indicatorId()) {
            return Optional.empty();
        }
        if (evidence.measure(one) == Measure.SHARE && !areOfOneWhole(one, other)) {
            return Optional.of(Refusal.WHOLE);
        }
        if (one.areaId() != other.areaId()) {
            return Optional.of(Refusal.AREA);
        }
        if (partHierarchy.isPart(one.indicatorId(), other.indicatorId())
                || partHierarchy.isPart(other.indicatorId(), one.indicatorId())) {
            return Optional.of(Refusal.PART);
        }
        boolean oneTopic =
                evidence.indicator(one).topicId() == evidence.indicator(other).topicId();
        return oneTopic || partHierarchy.areOfOne(one.indicatorId(), other.indicatorId())
                ? Optional.of(Refusal.SCOPE)
                : Optional.empty();
    }

    private boolean areOfOneWhole(Figure one, Figure other) {
        return evidence.relations(RelationKind.SHARE_OF).stream()
                .filter(relation -> relation.indicatorId() == one.indicatorId())
                .anyMatch(relation -> evidence.relations(RelationKind.SHARE_OF).stream()
                        .filter(another -> another.indicatorId() == other.indicatorId())
                        .anyMatch(another -> Objects.equals(relation.wholeId(), another.wholeId())
                                && area(relation, one) == area(another, other)));
    }

    private static long area(Relation relation, Figure share) {
        Long area = relation.wholeAreaId();
        return area == null ? share.areaId() : area;
    }

    /**
     * Returns the reason why two figures must not be added up; empty if they may be. They may be added up if they are of one indicator, in areas of which none
     * contains the other, or over periods that have no day in common.
     */
    public Optional<Refusal> adding(Figure one, Figure other) {
        if (!evidence.measure(one).isAdditive() && evidence.measure(one) != Measure.SHARE) {
            return Optional.of(Refusal.SUM);
        }
        Optional<Refusal> unlike = comparing(one, other);
        if (unlike.isPresent()) {
            return unlike;
        }
        boolean apart = one.indicatorId() == other.indicatorId()
                && one.nature() == other.nature()
                && evidence.measure(one).isAdditive()
                && (areApartInSpace(one, other) || areApartInTime(one, other));
        return apart ? Optional.empty() : Optional.of(Refusal.OVERLAP);
    }

    private boolean areApartInSpace(Figure one, Figure other) {
        return one.period().equals(other.period())
                && one.areaId() != other.areaId()
                && !evidence.encloses(one.areaId(), other.areaId())
                && !evidence.encloses(other.areaId(), one.areaId());
    }

    private boolean areApartInTime(Figure one, Figure other) {
        return evidence.measure(one).isFlow()
                && one.areaId() == other.areaId()
                && (one.period().lastDay().isBefore(other.period().firstDay())
                        || other.period().lastDay().isBefore(one.period().firstDay()));
    }
}
