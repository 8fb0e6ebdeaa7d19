package org.investportal.site.dataset;

import org.investportal.site.part.FigureRows;
import org.investportal.web.PublicLinks;
import org.investportal.wording.Rendering;
import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.Area;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.structured.Observation;
import org.investportal.structured.Place;
import org.investportal.structured.PropertyValue;

/** Says figures to machines. */
public final class Observations {

    private final Rendering rendering;
    private final PublicLinks links;
    private final Identifiers identifiers;
    private final Measured measured;
    private final FigureRows rows;

    public Observations(Rendering rendering, PublicLinks links) {
        this.rendering = rendering;
        this.links = links;
        this.identifiers = new Identifiers(links);
        this.measured = new Measured(rendering, links);
        this.rows = new FigureRows(rendering);
    }

    /** One that is in doubt says so in its description; the page of one that is withdrawn says nothing to machines. */
    public Observation of(Figure figure) {
        Quantity quantity = figure.quantity();
        String path = rendering.selection().address(figure.item());
        return new Observation(
                identifiers.figure(path),
                links.absolute(path, rendering.language()),
                rows.title(figure, rows.row(figure)),
                description(figure),
                place(figure.areaId()),
                measured.named(rendering.selection().get(Indicator.class, figure.indicatorId())),
                IsoPeriod.start(figure.period()).orElse(null),
                IsoPeriod.length(figure.period()).orElse(null),
                isBound(quantity) ? null : quantity.amount(),
                isLow(quantity.qualifier()) ? quantity.amount() : null,
                isHigh(quantity.qualifier()) ? quantity.amount() : null,
                measured.unit(figure.indicatorId(), quantity.unit()),
                Measured.code(quantity.unit()).orElse(null),
                more(figure),
                identifiers.toFigures(rendering.selection().address(figure.indicatorId())));
    }

    /** Those of the figures that are neither in doubt nor withdrawn. */
    public List<Observation> sure(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.status() == Status.NORMAL)
                .map(this::of)
                .toList();
    }

    Place place(long area) {
        String slug = rendering.selection().get(Area.class, area).slug();
        return new Place(identifiers.area(slug), rendering.name(area));
    }

    private String description(Figure figure) {
        return figure.status() == Status.FLAGGED ? rendering.message("data.in-doubt") : rendering.value(figure);
    }

    /** In the codes of the data file. */
    private static List<PropertyValue> more(Figure figure) {
        List<PropertyValue> more = new ArrayList<>();
        more.add(PropertyValue.column("period", figure.period().code()));
        if (figure.nature() != Nature.ACTUAL) {
            more.add(PropertyValue.column("nature", figure.nature().code()));
        }
        if (figure.status() != Status.NORMAL) {
            more.add(PropertyValue.column("status", figure.status().code()));
        }
        if (figure.quantity().qualifier() != Qualifier.EXACT) {
            more.add(PropertyValue.column(
                    "qualifier", figure.quantity().qualifier().code()));
        }
        return more;
    }

    private static boolean isBound(Quantity quantity) {
        return isLow(quantity.qualifier()) || isHigh(quantity.qualifier());
    }

    /** Whether the true amount is the stated one at least. */
    private static boolean isLow(Qualifier qualifier) {
        return qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
    }

    private static boolean isHigh(Qualifier qualifier) {
        return qualifier == Qualifier.ALMOST || qualifier == Qualifier.AT_MOST;
    }
}
