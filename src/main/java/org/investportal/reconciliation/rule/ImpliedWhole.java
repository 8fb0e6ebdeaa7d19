package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.ImpliedValue;

/** The whole that all of its shares together imply, if it is not stated. */
record ImpliedWhole(Map<ShareEvidence.Whole, List<ShareEvidence>> shares) {

    static ImpliedWhole in(Evidence evidence) {
        return new ImpliedWhole(ShareEvidence.in(evidence).stream()
                .filter(shareEvidence -> shareEvidence.whole(evidence).isEmpty())
                .collect(groupingBy(
                        shareEvidence -> shareEvidence.of(evidence), LinkedHashMap::new, Collectors.toList())));
    }

    /** Returns the value of a whole that fits all of its shares; empty if they contradict each other. */
    static Optional<ImpliedValue> together(ShareEvidence.Whole whole, List<ShareEvidence> shares) {
        Optional<Estimate> common = Optional.of(shares.get(0).implied());
        for (ShareEvidence shareEvidence : shares.subList(1, shares.size())) {
            common = common.flatMap(estimate -> estimate.and(shareEvidence.implied()));
        }
        Unit unit = shares.get(0).unit();
        return common.map(estimate ->
                new ImpliedValue(whole.indicator(), whole.area(), whole.period(), whole.nature(), unit, estimate));
    }

    static List<Long> figures(List<ShareEvidence> shares) {
        List<Long> figures = new ArrayList<>();
        shares.forEach(shareEvidence -> figures.addAll(shareEvidence.figures()));
        return figures;
    }
}
