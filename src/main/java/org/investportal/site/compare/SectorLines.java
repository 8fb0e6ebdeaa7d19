package org.investportal.site.compare;

import org.investportal.site.part.FigureRows;
import org.investportal.wording.Rendering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Sector;
import org.investportal.reconciliation.Comparability;

/** Says how the sectors stand beside each other. */
final class SectorLines {

    private final Rendering rendering;
    private final SectorSizes sizes;
    private final SectorCautions cautions;
    private final FigureRows rows;
    private final Map<Sector, Figure> sized = new LinkedHashMap<>();

    SectorLines(Rendering rendering, Comparability comparability) {
        this.rendering = rendering;
        this.sizes = new SectorSizes(rendering.selection());
        this.rows = new FigureRows(rendering);
        sizes.sectors().forEach(sector -> sizes.size(sector).ifPresent(size -> sized.put(sector, size)));
        this.cautions = new SectorCautions(rendering, comparability, sizes, sized);
    }

    SectorsSideBySide all() {
        return new SectorsSideBySide(sizes.sectors().stream().map(this::line).toList(), cautions.all());
    }

    private SectorsSideBySide.Line line(Sector sector) {
        Optional<Figure> size = Optional.ofNullable(sized.get(sector));
        return new SectorsSideBySide.Line(
                rendering.link(sector),
                List.of(
                        cell("comparing.sectors.no-size", size, Optional.empty()),
                        cell("comparing.sectors.no-growth", size.flatMap(sizes::growth), size.flatMap(sizes::multiple)),
                        cell("comparing.sectors.no-share", size.flatMap(sizes::share), Optional.empty())));
    }

    private SectorsSideBySide.Cell cell(String none, Optional<Figure> figure, Optional<Figure> instead) {
        return new SectorsSideBySide.Cell(
                figure.map(rows::row).orElse(null),
                rendering.message(none),
                instead.filter(other -> figure.isEmpty()).map(rows::row).orElse(null));
    }
}
