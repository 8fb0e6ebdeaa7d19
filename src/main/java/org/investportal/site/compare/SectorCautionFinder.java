package org.investportal.site.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.AlsoShownIn;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Measure;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.wording.PageText;

/** Says why sizes, growth and shares of sectors are not to be taken for alike. */
final class SectorCautionFinder {

    private final PageText pageText;
    private final ComparabilityCheck comparabilityCheck;
    private final SectorSizeFinder sizes;
    private final Map<Sector, Figure> sized;

    /** @param sized how large each sector is of which that is known */
    SectorCautionFinder(
            PageText pageText,
            ComparabilityCheck comparabilityCheck,
            SectorSizeFinder sizes,
            Map<Sector, Figure> sized) {
        this.pageText = pageText;
        this.comparabilityCheck = comparabilityCheck;
        this.sizes = sizes;
        this.sized = sized;
    }

    List<SectorComparison.Caution> all() {
        Map<Sector, Figure> growing = beside(sizes::growth);
        return Stream.of(
                        caution(
                                "comparing.sectors.all",
                                List.of(
                                        unlike("comparing.sectors.periods", sized, pageText::period),
                                        unlike("comparing.sectors.areas", sized, this::area),
                                        overlaps())),
                        caution("comparing.sectors.size", List.of(kept(sized))),
                        caution("comparing.sectors.growth", List.of(grown(growing), kept(growing), prices(growing))),
                        caution("comparing.sectors.share", List.of(kept(beside(sizes::share)))))
                .filter(caution -> !caution.said().isEmpty())
                .toList();
    }

    private SectorComparison.Caution caution(String about, List<Stream<String>> said) {
        return new SectorComparison.Caution(
                pageText.message(about), said.stream().flatMap(some -> some).toList());
    }

    private String area(Figure figure) {
        return pageText.name(figure.areaId());
    }

    private Map<Sector, Figure> beside(Function<Figure, Optional<Figure>> size) {
        Map<Sector, Figure> figures = new LinkedHashMap<>();
        sized.forEach((sector, figure) -> size.apply(figure).ifPresent(found -> figures.put(sector, found)));
        return figures;
    }

    /** A rate has no measure of what it is a rate of; the size that it stands beside has. */
    private Stream<String> grown(Map<Sector, Figure> growing) {
        Map<Sector, Figure> grown = new LinkedHashMap<>(sized);
        grown.keySet().retainAll(growing.keySet());
        return unlike("comparing.sectors.grown", grown, size -> pageText.message("measure", measure(size)));
    }

    private Measure measure(Figure figure) {
        return pageText.selection().get(Indicator.class, figure.indicatorId()).measure();
    }

    /** Which sectors are of which, where not all are of one. */
    private Stream<String> unlike(String key, Map<Sector, Figure> figures, Function<Figure, String> of) {
        Map<String, List<String>> sectors = new LinkedHashMap<>();
        figures.forEach((sector, figure) -> sectors.computeIfAbsent(of.apply(figure), unused -> new ArrayList<>())
                .add(name(sector)));
        return sectors.size() < 2
                ? Stream.empty()
                : Stream.of(pageText.message(
                        key,
                        sectors.entrySet().stream()
                                .map(one ->
                                        pageText.message("comparing.sectors.of", one.getKey(), listed(one.getValue())))
                                .collect(Collectors.joining(then()))));
    }

    /** Returns the reasons why pairs of sectors must not be compared or added, each reason once. */
    private Stream<String> kept(Map<Sector, Figure> figures) {
        List<Map.Entry<Sector, Figure>> all = List.copyOf(figures.entrySet());
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (Map.Entry<Sector, Figure> one : all) {
            for (Map.Entry<Sector, Figure> other : all.subList(all.indexOf(one) + 1, all.size())) {
                why(one.getValue(), other.getValue())
                        .ifPresent(why -> pairs.computeIfAbsent(why, unused -> new ArrayList<>())
                                .add(pair(one.getKey(), other.getKey())));
            }
        }
        return pairs.entrySet().stream()
                .map(why ->
                        pageText.message("comparing.sectors.kept", String.join(then(), why.getValue()), why.getKey()));
    }

    private Optional<String> why(Figure one, Figure other) {
        return comparabilityCheck
                .comparing(one, other)
                .map(refusal ->
                        pageText.message("comparing.sectors.not-compared", pageText.message("refusal", refusal)))
                .or(() -> notAdded(one, other));
    }

    /** Returns the reason why two figures must not be added; empty for growth rates, because readers do not add rates. */
    private Optional<String> notAdded(Figure one, Figure other) {
        return measure(one) == Measure.GROWTH
                ? Optional.empty()
                : comparabilityCheck
                        .adding(one, other)
                        .map(refusal ->
                                pageText.message("comparing.sectors.not-added", pageText.message("refusal", refusal)));
    }

    /** Returns the caution about prices: sizes are stated in money, and a figure does not record the prices with which its growth was calculated. */
    private Stream<String> prices(Map<Sector, Figure> growing) {
        return growing.size() < 2
                ? Stream.empty()
                : Stream.of(pageText.message(
                        "comparing.sectors.prices",
                        listed(growing.keySet().stream().map(this::name).toList())));
    }

    private Stream<String> overlaps() {
        return sized.values().stream()
                .flatMap(size -> sizes.partsShownElsewhere(size).map(part -> overlap(part, size)));
    }

    private String overlap(Indicator part, Figure whole) {
        List<String> elsewhere = pageText.selection().alsoShownIn(part.item()).stream()
                .map(AlsoShownIn::sectorId)
                .map(pageText::shortName)
                .toList();
        return pageText.message(
                "comparing.sectors.overlap",
                pageText.name(part.item()),
                pageText.name(whole.indicatorId()),
                listed(elsewhere));
    }

    private String pair(Sector one, Sector other) {
        return pageText.message("comparing.sectors.pair", name(one), name(other));
    }

    private String name(Sector sector) {
        return pageText.shortName(sector.item());
    }

    private String then() {
        return pageText.message("list.then");
    }

    private String listed(List<String> names) {
        return String.join(pageText.message("list.separator"), names);
    }
}
