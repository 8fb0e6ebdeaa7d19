package org.investportal.site.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.kinds.Area;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Source;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.structured.Coverage;
import org.investportal.structured.CreativeWork;
import org.investportal.structured.PropertyValue;
import org.investportal.value.Period;
import org.investportal.value.Status;
import org.investportal.wording.PageText;

/** Says to machines what figures are about and where they come from; those that are withdrawn are not counted in. */
final class CoverageFactory {

    /** The largest number of periods, areas and sources that are named, so that structured data stay shorter than their page. */
    private static final int MOST = 100;

    /** Stands for all items; no item has this number. */
    private static final long ALL = 0;

    private final PageText pageText;
    private final Content content;
    private final PublicLinkBuilder links;

    CoverageFactory(PageText pageText, PublicLinkBuilder links) {
        this.pageText = pageText;
        this.content = pageText.content();
        this.links = links;
    }

    /** What the figures of a thing cover. It is collected once for an edition, since a sector may have thousands of figures. */
    private record Covered(List<Period> periods, List<Long> areas, List<Long> sources) {}

    private record Key(long of) {}

    /** Returns the coverage of all figures, with their measures in place of their indicators. */
    Coverage ofAll() {
        List<Indicator> indicators = content.all(Indicator.class);
        Coverage all = of(ALL, indicators, indicator -> PropertyValue.named(pageText.label(indicator.measure)));
        List<PropertyValue> measures = indicators.stream()
                .map(indicator -> indicator.measure)
                .distinct()
                .map(measure -> PropertyValue.named(pageText.label(measure)))
                .toList();
        return new Coverage(measures, all.temporalCoverage(), all.spatialCoverage(), all.isBasedOn());
    }

    /** @param of the item that has the indicators as its parts */
    Coverage of(long of, Collection<Indicator> indicators, Function<Indicator, PropertyValue> measured) {
        Covered covered = content.derived(new Key(of), () -> covered(indicators));
        ObservationFactory observationFactory = new ObservationFactory(pageText, links);
        return new Coverage(
                indicators.stream().limit(MOST).map(measured).toList(),
                covered.periods().stream()
                        .map(IsoPeriod::interval)
                        .flatMap(Optional::stream)
                        .toList(),
                covered.areas().stream()
                        .map(area -> observationFactory.place(content.get(Area.class, area)))
                        .toList(),
                covered.sources().stream()
                        .map(source -> source(content.get(Source.class, source)))
                        .toList());
    }

    private Covered covered(Collection<Indicator> indicators) {
        List<Figure> figures = indicators.stream()
                .flatMap(indicator -> FigureSeries.of(content, indicator.item).all().stream())
                .filter(figure -> figure.status != Status.WITHDRAWN)
                .toList();
        return new Covered(
                figures.stream()
                        .map(figure -> figure.period)
                        .distinct()
                        .limit(MOST)
                        .sorted()
                        .toList(),
                figures.stream()
                        .map(figure -> figure.area)
                        .distinct()
                        .limit(MOST)
                        .toList(),
                figures.stream().flatMap(this::readIn).distinct().limit(MOST).toList());
    }

    private Stream<Long> readIn(Figure figure) {
        return content.referring(PrintedNumber.class, figure.item).stream().map(number -> number.source);
    }

    private CreativeWork source(Source source) {
        String path = pageText.address(source.item);
        return new CreativeWork(
                new IdentifierFactory(links).source(path),
                links.absolute(path, pageText.language()),
                pageText.name(source),
                source.language.tag(),
                IsoPeriod.date(source.published).orElse(null),
                source.url);
    }
}
