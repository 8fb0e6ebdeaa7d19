package org.investportal.site.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Sector;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.wording.PageText;

/** Says how the sectors stand beside each other. */
final class SectorLineMapper {

    private final PageText pageText;
    private final SectorSizeFinder sizes;
    private final SectorCautionFinder cautions;
    private final FigureRowMapper rows;
    private final Map<Sector, Figure> sized = new LinkedHashMap<>();

    SectorLineMapper(PageText pageText, ComparabilityCheck comparabilityCheck) {
        this.pageText = pageText;
        this.sizes = new SectorSizeFinder(pageText.selection());
        this.rows = new FigureRowMapper(pageText);
        sizes.sectors().forEach(sector -> sizes.size(sector).ifPresent(size -> sized.put(sector, size)));
        this.cautions = new SectorCautionFinder(pageText, comparabilityCheck, sizes, sized);
    }

    SectorComparison all() {
        return new SectorComparison(sizes.sectors().stream().map(this::line).toList(), cautions.all());
    }

    private SectorComparison.Line line(Sector sector) {
        Optional<Figure> size = Optional.ofNullable(sized.get(sector));
        return new SectorComparison.Line(
                pageText.link(sector),
                List.of(
                        cell("comparing.sectors.no-size", size, Optional.empty()),
                        cell("comparing.sectors.no-growth", size.flatMap(sizes::growth), size.flatMap(sizes::multiple)),
                        cell("comparing.sectors.no-share", size.flatMap(sizes::share), Optional.empty())));
    }

    private SectorComparison.Cell cell(String none, Optional<Figure> figure, Optional<Figure> instead) {
        return new SectorComparison.Cell(
                figure.map(rows::row).orElse(null),
                pageText.message(none),
                instead.filter(other -> figure.isEmpty()).map(rows::row).orElse(null));
    }
}
