package org.investportal.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.web.PublicPath;
import org.investportal.wording.FigureOrder;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.investportal.wording.SectorFigureList;
import org.springframework.stereotype.Component;

/** Creates the expected form of all figures, for comparison with pages and data files. */
@Component
public class ExpectedFigureFactory {

    private final Catalogue catalogue;
    private final PageTextFactory pageTextFactory;

    ExpectedFigureFactory(Catalogue catalogue, PageTextFactory pageTextFactory) {
        this.catalogue = catalogue;
        this.pageTextFactory = pageTextFactory;
    }

    /** Returns all figures of an edition, by the path of their page. */
    public Map<String, ExpectedFigure> at(int edition, Language language) {
        PageText pageText = pageTextFactory.of(catalogue.at(edition).everything(), language);
        return pageText.selection().all(Figure.class).stream()
                .map(figure -> stated(pageText, figure))
                .collect(Collectors.toMap(ExpectedFigure::path, Function.identity()));
    }

    private static ExpectedFigure stated(PageText pageText, Figure figure) {
        Selection selection = pageText.selection();
        Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
        return new ExpectedFigure(
                figure.item(),
                selection.address(figure.item()),
                FigureOrder.addressOnIndicator(selection, figure).orElse(null),
                addressOnSector(selection, indicator, figure).orElse(null),
                figure.quantity(),
                pageText.value(figure),
                figure.status() == Status.WITHDRAWN,
                texts(pageText, figure));
    }

    /** Returns the address of the page of its home sector that lists the figure. */
    private static Optional<String> addressOnSector(Selection selection, Indicator indicator, Figure figure) {
        return selection
                .find(Topic.class, indicator.topicId())
                .flatMap(topic -> selection.find(Sector.class, topic.sectorId()))
                .flatMap(sector -> SectorFigureList.of(selection, sector.item())
                        .pageOf(figure)
                        .map(page -> PublicPath.page(selection.address(sector.item()), page)));
    }

    private static Set<String> texts(PageText pageText, Figure figure) {
        String name = pageText.name(figure.indicatorId());
        String value = pageText.value(figure);
        String period = pageText.period(figure);
        return new HashSet<>(List.of(
                name,
                pageText.quantities().of(figure.quantity(), null, pageText.language()),
                pageText.message("figure.read", name, pageText.name(figure.areaId()), period, value),
                String.join(pageText.message("clause.separator"), name, value, period),
                pageText.message("figure.tied", name, value),
                pageText.message("figure.tied-in-doubt", name, value),
                pageText.message("figure.tied-withdrawn", name, value)));
    }
}
