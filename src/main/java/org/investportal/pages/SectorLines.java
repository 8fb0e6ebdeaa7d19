package org.investportal.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.AlsoShownIn;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Sector;
import org.investportal.reconciliation.Comparability;

/** Says how the sectors stand beside each other, and why they are not to be taken for alike. */
final class SectorLines {

    private final Rendering rendering;
    private final Comparability comparability;
    private final SectorSizes sizes;
    private final FigureRows rows;
    private final Map<Sector, Figure> sized = new LinkedHashMap<>();

    SectorLines(Rendering rendering, Comparability comparability) {
        this.rendering = rendering;
        this.comparability = comparability;
        this.sizes = new SectorSizes(rendering.selection());
        this.rows = new FigureRows(rendering);
        sizes.sectors().forEach(sector -> sizes.size(sector).ifPresent(size -> sized.put(sector, size)));
    }

    SectorsSideBySide all() {
        List<String> cautions = new ArrayList<>();
        differentPeriods().ifPresent(cautions::add);
        cautions.addAll(kept("size", Optional::of));
        cautions.addAll(kept("share", sizes::share));
        cautions.addAll(overlaps());
        return new SectorsSideBySide(sizes.sectors().stream().map(this::line).toList(), cautions);
    }

    private SectorsSideBySide.Line line(Sector sector) {
        Optional<Figure> size = Optional.ofNullable(sized.get(sector));
        return new SectorsSideBySide.Line(
                rendering.link(sector),
                List.of(
                        cell("comparing.sectors.no-size", size),
                        cell("comparing.sectors.no-growth", size.flatMap(sizes::growth)),
                        cell("comparing.sectors.no-share", size.flatMap(sizes::share))));
    }

    private SectorsSideBySide.Cell cell(String none, Optional<Figure> figure) {
        return new SectorsSideBySide.Cell(figure.map(rows::row).orElse(null), rendering.message(none));
    }

    private Optional<String> differentPeriods() {
        Map<String, List<String>> sectors = sized.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> rendering.period(entry.getValue()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                entry -> rendering.shortName(entry.getKey().item()), Collectors.toList())));
        return sectors.size() < 2
                ? Optional.empty()
                : Optional.of(rendering.message(
                        "comparing.sectors.periods",
                        sectors.entrySet().stream()
                                .map(period -> rendering.message(
                                        "comparing.sectors.period", period.getKey(), listed(period.getValue())))
                                .collect(Collectors.joining(rendering.message("list.then")))));
    }

    private String listed(List<String> names) {
        return String.join(rendering.message("list.separator"), names);
    }

    /** Why sizes, or shares, of two sectors each are not to be compared or added: once for each reason. */
    private List<String> kept(String what, Function<Figure, Optional<Figure>> of) {
        List<Map.Entry<Sector, Figure>> all = new ArrayList<>(sized.entrySet());
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (int one = 0; one < all.size(); one++) {
            for (Map.Entry<Sector, Figure> other : all.subList(one + 1, all.size())) {
                String names = pair(all.get(one).getKey(), other.getKey());
                Optional<Figure> first = of.apply(all.get(one).getValue());
                first.flatMap(here -> of.apply(other.getValue()).flatMap(there -> why(what, here, there)))
                        .ifPresent(why -> pairs.computeIfAbsent(why, unused -> new ArrayList<>())
                                .add(names));
            }
        }
        return pairs.entrySet().stream()
                .map(why -> rendering.message(
                        "comparing.sectors.kept",
                        String.join(rendering.message("list.then"), why.getValue()),
                        why.getKey()))
                .toList();
    }

    private String pair(Sector one, Sector other) {
        return rendering.message(
                "comparing.sectors.pair", rendering.shortName(one.item()), rendering.shortName(other.item()));
    }

    private Optional<String> why(String what, Figure one, Figure other) {
        return comparability
                .comparing(one, other)
                .map(refusal -> rendering.message(
                        "comparing.sectors.not-compared." + what, rendering.message("refusal", refusal)))
                .or(() -> comparability
                        .adding(one, other)
                        .map(refusal -> rendering.message(
                                "comparing.sectors.not-added." + what, rendering.message("refusal", refusal))));
    }

    private List<String> overlaps() {
        return sized.entrySet().stream()
                .flatMap(entry ->
                        sizes.partsShownElsewhere(entry.getValue()).flatMap(part -> overlap(part, entry.getValue())))
                .toList();
    }

    private Stream<String> overlap(Indicator part, Figure whole) {
        List<String> elsewhere = rendering.selection().alsoShownIn(part.item()).stream()
                .map(AlsoShownIn::sectorId)
                .map(rendering::shortName)
                .toList();
        return Stream.of(rendering.message(
                "comparing.sectors.overlap",
                rendering.name(part.item()),
                rendering.name(whole.indicatorId()),
                listed(elsewhere)));
    }
}
