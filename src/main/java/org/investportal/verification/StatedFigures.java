package org.investportal.verification;

import org.investportal.web.Link;
import org.investportal.wording.FigureOrder;
import org.investportal.wording.Rendering;
import org.investportal.wording.Renderings;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.springframework.stereotype.Component;

/** Says of all figures what pages and data files must say, for whoever compares that with what they do say. */
@Component
public class StatedFigures {

    private final Catalogue catalogue;
    private final Renderings renderings;

    StatedFigures(Catalogue catalogue, Renderings renderings) {
        this.catalogue = catalogue;
        this.renderings = renderings;
    }

    /** All figures of the edition, by the path of their page. */
    public Map<String, StatedFigure> at(int edition, Language language) {
        Rendering rendering = renderings.of(catalogue.at(edition).everything(), language);
        return rendering.selection().all(Figure.class).stream()
                .map(figure -> stated(rendering, figure))
                .collect(Collectors.toMap(StatedFigure::path, Function.identity()));
    }

    private static StatedFigure stated(Rendering rendering, Figure figure) {
        Selection selection = rendering.selection();
        Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
        return new StatedFigure(
                figure.item(),
                selection.address(figure.item()),
                selection.address(indicator.item()),
                FigureOrder.isOnSector(selection, figure)
                        ? rendering.sector(indicator).map(Link::href).orElse(null)
                        : null,
                figure.quantity(),
                rendering.value(figure),
                figure.status() == Status.WITHDRAWN,
                texts(rendering, figure));
    }

    private static Set<String> texts(Rendering rendering, Figure figure) {
        String name = rendering.name(figure.indicatorId());
        String value = rendering.value(figure);
        return new HashSet<>(List.of(
                name,
                rendering.quantities().of(figure.quantity(), null, rendering.language()),
                rendering.message(
                        "figure.read", name, rendering.name(figure.areaId()), rendering.period(figure), value),
                rendering.message("figure.tied", name, value),
                rendering.message("figure.tied-in-doubt", name, value),
                rendering.message("figure.tied-withdrawn", name, value)));
    }
}
