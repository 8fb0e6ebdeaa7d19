package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;

import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Implied;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Unit;

/** What all shares of one whole together imply of it, where nobody stated it. */
record Wholes(Map<Share.Whole, List<Share>> shares) {

    static Wholes in(Evidence evidence) {
        return new Wholes(Share.in(evidence).stream()
                .filter(share -> share.whole(evidence).isEmpty())
                .collect(groupingBy(share -> share.of(evidence), LinkedHashMap::new, Collectors.toList())));
    }

    /** What can be true of all shares of a whole; empty where they contradict each other. */
    static Optional<Implied> together(Share.Whole whole, List<Share> shares) {
        Optional<Estimate> common = Optional.of(shares.get(0).implied());
        for (Share share : shares.subList(1, shares.size())) {
            common = common.flatMap(estimate -> estimate.and(share.implied()));
        }
        Unit unit = shares.get(0).unit();
        return common.map(estimate ->
                new Implied(whole.indicator(), whole.area(), whole.period(), whole.nature(), unit, estimate));
    }

    static List<Long> figures(List<Share> shares) {
        List<Long> figures = new ArrayList<>();
        shares.forEach(share -> figures.addAll(share.figures()));
        return figures;
    }
}
