package org.investportal.reconciliation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;

/**
 * A share with its part of the same area, period and nature; the two imply the whole.
 *
 * @param wholeIndicator the indicator of the whole
 * @param wholeArea the area of the whole
 */
record ShareEvidence(Figure share, Figure part, long wholeIndicator, long wholeArea) {

    /**
     * The key of a whole: shares with the same key belong to the same whole.
     *
     * @param paragraph the paragraph in which the share is printed, if the share is undated
     */
    record Whole(long indicator, long area, Period period, Nature nature, Optional<SourceParagraph> paragraph) {}

    /** Returns every share whose whole can be calculated. */
    static List<ShareEvidence> in(Evidence evidence) {
        return evidence.relations(RelationKind.SHARE_OF).stream()
                .flatMap(relation -> {
                    Long whole = relation.wholeId();
                    return whole == null
                            ? Stream.empty()
                            : evidence.figuresOf(relation.indicatorId()).stream()
                                    .flatMap(share -> evidence.counterpart(share, relation.ofId()).stream()
                                            .map(part -> new ShareEvidence(
                                                    share,
                                                    part,
                                                    whole,
                                                    relation.wholeAreaId() == null
                                                            ? share.areaId()
                                                            : relation.wholeAreaId())));
                })
                .filter(share -> Estimate.of(share.share).isAboveZero() && share.hasOneUnit(evidence))
                .toList();
    }

    /** Returns whether the whole is in the unit of its part; amounts in dollars are no share of an amount in yuan. */
    private boolean hasOneUnit(Evidence evidence) {
        return evidence.indicator(wholeIndicator)
                .filter(whole -> whole.unit() != unit())
                .isEmpty();
    }

    Whole of(Evidence evidence) {
        Optional<SourceParagraph> paragraph = evidence.printed(share).stream()
                .map(SourceParagraph::of)
                .filter(place -> share.period().isUndated())
                .findFirst();
        return new Whole(wholeIndicator, wholeArea, share.period(), share.nature(), paragraph);
    }

    /** Returns the whole, if it is stated. */
    Optional<Figure> whole(Evidence evidence) {
        return evidence.counterpart(share, wholeIndicator, wholeArea)
                .filter(whole -> !evidence.areAtUnlikePrices(part, whole));
    }

    /** Returns the implied whole: part ÷ share. */
    Estimate implied() {
        return Estimate.of(part).over(Estimate.of(share).asPart());
    }

    Unit unit() {
        return part.quantity().unit();
    }

    List<Long> figures() {
        return List.of(part.item(), share.item());
    }
}
