package org.investportal.site.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.AlsoShownIn;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Topic;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.reconciliation.Refusal;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.site.part.FindingLineMapper;
import org.investportal.web.Link;
import org.investportal.wording.PageText;

/** Says which headlines of unlike sectors look alike and are not to be compared or added, and why. */
final class LookalikeHeadlineFinder {

    private final PageText pageText;
    private final Evidence evidence;
    private final ComparabilityCheck comparabilityCheck;

    LookalikeHeadlineFinder(PageText pageText) {
        this.pageText = pageText;
        this.comparabilityCheck = ComparabilityCheck.ofAll(pageText.selection());
        this.evidence = comparabilityCheck.evidence();
    }

    List<ChecksPage.Apart> headlines() {
        List<Headline> all = pageText.selection().all(Headline.class).stream()
                .sorted(Comparator.comparing(Headline::sectorId).thenComparing(Headline::position))
                .toList();
        Map<String, List<List<Link>>> pairs = new TreeMap<>();
        all.forEach(one -> all.stream()
                .filter(other -> one.sectorId() < other.sectorId())
                .forEach(other -> figure(one)
                        .ifPresent(first -> figure(other)
                                .ifPresent(second -> why(first, second, shareIndicators(one, other))
                                        .ifPresent(why -> pairs.computeIfAbsent(why, unused -> new ArrayList<>())
                                                .add(links(first, second)))))));
        return pairs.entrySet().stream()
                .map(reason -> new ChecksPage.Apart(reason.getKey(), reason.getValue()))
                .toList();
    }

    private Optional<Figure> figure(Headline headline) {
        return pageText.selection().shownBy(headline).filter(evidence::has);
    }

    /** Returns whether an indicator of one sector is also shown in the other, so that their figures may count the same twice. */
    private boolean shareIndicators(Headline one, Headline other) {
        return pageText.selection().all(AlsoShownIn.class).stream()
                .anyMatch(also -> isShown(also, one.sectorId(), other.sectorId())
                        || isShown(also, other.sectorId(), one.sectorId()));
    }

    private boolean isShown(AlsoShownIn also, long from, long in) {
        Selection selection = pageText.selection();
        return also.sectorId() == in
                && selection
                        .find(Indicator.class, also.shownId())
                        .flatMap(indicator -> selection.find(Topic.class, indicator.topicId()))
                        .filter(topic -> topic.sectorId() == from)
                        .isPresent();
    }

    private Optional<String> why(Figure one, Figure other, boolean mayOverlap) {
        Optional<Refusal> comparing = comparabilityCheck.comparing(one, other);
        if (comparing.filter(Refusal.MEASURE::equals).isPresent()) {
            return Optional.empty(); // readers do not take different measures for alike
        }
        return comparing
                .map(refusal -> why("checks.apart.comparing", refusal))
                .or(() -> comparabilityCheck
                        .adding(one, other)
                        .filter(refusal -> refusal != Refusal.SUM)
                        .map(refusal -> refusal == Refusal.OVERLAP && !mayOverlap ? Refusal.SCOPE : refusal)
                        .map(refusal -> why("checks.apart.adding", refusal)));
    }

    private String why(String key, Refusal refusal) {
        return pageText.message(key, pageText.message("refusal", refusal));
    }

    private List<Link> links(Figure one, Figure other) {
        FindingLineMapper lines = new FindingLineMapper(pageText);
        return List.of(lines.figure(one.item()), lines.figure(other.item()));
    }
}
