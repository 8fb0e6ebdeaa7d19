package org.investportal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Headline;
import org.investportal.reconciliation.Comparability;
import org.investportal.reconciliation.Evidence;
import org.investportal.reconciliation.Refusal;

/** Says which headlines of unlike sectors look alike and are not to be compared or added, and why. */
final class KeptApart {

    private final Rendering rendering;
    private final Evidence evidence;

    KeptApart(Rendering rendering) {
        this.rendering = rendering;
        this.evidence = Evidence.of(rendering.selection());
    }

    List<ChecksPage.Apart> headlines() {
        List<Headline> all = rendering.selection().all(Headline.class).stream()
                .sorted(Comparator.comparing(Headline::sectorId).thenComparing(Headline::position))
                .toList();
        List<ChecksPage.Apart> apart = new ArrayList<>();
        all.forEach(one -> all.stream()
                .filter(other -> one.sectorId() < other.sectorId())
                .flatMap(other -> apart(one, other).stream())
                .forEach(apart::add));
        return apart;
    }

    private Optional<ChecksPage.Apart> apart(Headline one, Headline other) {
        return figure(one).flatMap(first -> figure(other).flatMap(second -> apart(first, second)));
    }

    private Optional<Figure> figure(Headline headline) {
        return rendering.selection().find(Figure.class, headline.figureId()).filter(evidence::has);
    }

    private Optional<ChecksPage.Apart> apart(Figure one, Figure other) {
        Comparability comparability = new Comparability(evidence);
        Optional<Refusal> comparing = comparability.comparing(one, other);
        if (comparing.filter(Refusal.MEASURE::equals).isPresent()) {
            return Optional.empty(); // nobody would take them for alike
        }
        return comparing
                .map(refusal -> why("checks.apart.comparing", refusal))
                .or(() -> comparability
                        .adding(one, other)
                        .filter(refusal -> refusal != Refusal.SUM)
                        .map(refusal -> why("checks.apart.adding", refusal)))
                .map(why -> new ChecksPage.Apart(
                        Stream.of(one, other).map(this::link).toList(), why));
    }

    private String why(String key, Refusal refusal) {
        return rendering.message(key, rendering.message("refusal", refusal));
    }

    private Link link(Figure figure) {
        return new FindingLines(rendering).figure(figure.item());
    }
}
