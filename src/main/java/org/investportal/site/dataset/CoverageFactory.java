package org.investportal.site.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.FigureCoverage;
import org.investportal.structured.Coverage;
import org.investportal.structured.CreativeWork;
import org.investportal.structured.PropertyValue;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.wording.PageText;

/** Says to machines what figures are about and where they come from; those that are withdrawn are not counted in. */
final class CoverageFactory {

    private final PageText pageText;
    private final Selection selection;
    private final PublicLinkBuilder links;

    CoverageFactory(PageText pageText, PublicLinkBuilder links) {
        this.pageText = pageText;
        this.selection = pageText.selection();
        this.links = links;
    }

    /** Returns the coverage of all figures, which the selection need not contain: their measures, their time span, their areas, and all sources. */
    Coverage of(FigureCoverage figureCoverage) {
        ObservationFactory observationFactory = new ObservationFactory(pageText, links);
        return new Coverage(
                figureCoverage.measures().stream()
                        .map(measure -> PropertyValue.named(pageText.message("measure", measure)))
                        .toList(),
                IsoPeriod.interval(figureCoverage.time()).stream().toList(),
                selection.all(Area.class).stream()
                        .map(Area::item)
                        .filter(figureCoverage.areas()::contains)
                        .map(observationFactory::place)
                        .toList(),
                selection.all(Source.class).stream().map(this::source).toList());
    }

    /** What the figures of a thing cover. It is collected once for an edition, since a sector may have thousands of figures. */
    private record Covered(List<Period> periods, List<Long> areas, List<Long> sources) {}

    /** @param of the item that has the indicators as its parts */
    Coverage of(long of, Collection<Indicator> indicators, Function<Indicator, PropertyValue> measured) {
        Covered covered = selection.derived(Covered.class, of, () -> covered(indicators));
        ObservationFactory observationFactory = new ObservationFactory(pageText, links);
        return new Coverage(
                indicators.stream().map(measured).toList(),
                covered.periods().stream()
                        .map(IsoPeriod::interval)
                        .flatMap(Optional::stream)
                        .toList(),
                covered.areas().stream().map(observationFactory::place).toList(),
                covered.sources().stream()
                        .map(source -> source(selection.get(Source.class, source)))
                        .toList());
    }

    private Covered covered(Collection<Indicator> indicators) {
        List<Figure> figures = indicators.stream()
                .flatMap(indicator -> selection.figuresOf(indicator.item()).stream())
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
        return new Covered(
                figures.stream().map(Figure::period).distinct().sorted().toList(),
                figures.stream().map(Figure::areaId).distinct().toList(),
                figures.stream().flatMap(this::readIn).distinct().toList());
    }

    private Stream<Long> readIn(Figure figure) {
        return selection.readingsOf(figure.item()).stream()
                .map(Reading::mentionId)
                .map(selection::mention)
                .map(Mention::sourceId);
    }

    private CreativeWork source(Source source) {
        String path = selection.address(source.item());
        return new CreativeWork(
                new IdentifierFactory(links).source(path),
                links.absolute(path, pageText.language()),
                pageText.name(source.item()),
                source.language().tag(),
                IsoPeriod.date(source.published()).orElse(null),
                source.url());
    }
}
