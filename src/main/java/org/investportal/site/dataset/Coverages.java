package org.investportal.site.dataset;

import org.investportal.web.PublicLinks;
import org.investportal.wording.Rendering;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.Area;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Mention;
import org.investportal.catalogue.Reading;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Source;
import org.investportal.catalogue.value.Status;
import org.investportal.structured.Coverage;
import org.investportal.structured.CreativeWork;
import org.investportal.structured.PropertyValue;
import org.investportal.reconciliation.Reach;

/** Says to machines what figures are about and where they come from; those that are withdrawn are not counted in. */
final class Coverages {

    private final Rendering rendering;
    private final Selection selection;
    private final PublicLinks links;

    Coverages(Rendering rendering, PublicLinks links) {
        this.rendering = rendering;
        this.selection = rendering.selection();
        this.links = links;
    }

    /** Of all figures, of which the selection need not have any: their kinds, the time and the areas that they reach over, and all sources. */
    Coverage of(Reach reach) {
        Observations observations = new Observations(rendering, links);
        return new Coverage(
                reach.measures().stream()
                        .map(measure -> PropertyValue.named(rendering.message("measure", measure)))
                        .toList(),
                IsoPeriod.interval(reach.time()).stream().toList(),
                selection.all(Area.class).stream()
                        .map(Area::item)
                        .filter(reach.areas()::contains)
                        .map(observations::place)
                        .toList(),
                selection.all(Source.class).stream().map(this::source).toList());
    }

    Coverage of(Collection<Indicator> indicators, Function<Indicator, PropertyValue> measured) {
        List<Figure> figures = indicators.stream()
                .flatMap(indicator -> selection.figuresOf(indicator.item()).stream())
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
        Observations observations = new Observations(rendering, links);
        return new Coverage(
                indicators.stream().map(measured).toList(),
                figures.stream()
                        .map(Figure::period)
                        .distinct()
                        .sorted()
                        .map(IsoPeriod::interval)
                        .flatMap(Optional::stream)
                        .toList(),
                figures.stream()
                        .map(Figure::areaId)
                        .distinct()
                        .map(observations::place)
                        .toList(),
                figures.stream()
                        .flatMap(this::readIn)
                        .distinct()
                        .map(source -> source(selection.get(Source.class, source)))
                        .toList());
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
                new Identifiers(links).source(path),
                links.absolute(path, rendering.language()),
                rendering.name(source.item()),
                source.language().tag(),
                IsoPeriod.date(source.published()).orElse(null),
                source.url());
    }
}
