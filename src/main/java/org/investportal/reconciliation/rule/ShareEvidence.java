package org.investportal.reconciliation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;

/**
 * A share with its part of the same area, period and nature, from which the whole follows.
 *
 * @param wholeIndicator what the whole measures
 * @param wholeArea where
 */
record ShareEvidence(Figure share, Figure part, long wholeIndicator, long wholeArea) {

    /**
     * Of what, where, when: shares that have this in common are of one whole.
     *
     * @param paragraph where it is printed, if it is undated
     */
    record Whole(long indicator, long area, Period period, Nature nature, Optional<SourceParagraph> paragraph) {}

    /** All there are whose whole can be reckoned. */
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
                .filter(share -> Estimate.of(share.share).isAboveNought())
                .toList();
    }

    Whole of(Evidence evidence) {
        Optional<SourceParagraph> paragraph = evidence.printed(share).stream()
                .map(SourceParagraph::of)
                .filter(place -> share.period().isUndated())
                .findFirst();
        return new Whole(wholeIndicator, wholeArea, share.period(), share.nature(), paragraph);
    }

    /** The whole, if it is stated. */
    Optional<Figure> whole(Evidence evidence) {
        return evidence.counterpart(share, wholeIndicator, wholeArea);
    }

    /** Part ÷ share. */
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
