package org.investportal.site.dataset;

import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.structured.Observation;
import org.investportal.structured.Place;
import org.investportal.structured.PropertyValue;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.wording.PageText;

/** Says figures to machines. */
public final class ObservationFactory {

    private final PageText pageText;
    private final PublicLinkBuilder links;
    private final IdentifierFactory identifierFactory;
    private final VariableFactory variableFactory;

    public ObservationFactory(PageText pageText, PublicLinkBuilder links) {
        this.pageText = pageText;
        this.links = links;
        this.identifierFactory = new IdentifierFactory(links);
        this.variableFactory = new VariableFactory(pageText, links);
    }

    /** One that is in doubt says so in its description; the page of one that is withdrawn says nothing to machines. */
    public Observation of(Figure figure) {
        Quantity quantity = figure.quantity();
        String path = pageText.selection().address(figure.item());
        return new Observation(
                identifierFactory.figure(path),
                links.absolute(path, pageText.language()),
                pageText.title(figure),
                description(figure),
                place(figure.areaId()),
                variableFactory.named(pageText.selection().get(Indicator.class, figure.indicatorId())),
                IsoPeriod.start(figure.period()).orElse(null),
                IsoPeriod.length(figure.period()).orElse(null),
                isLow(quantity) || isHigh(quantity) ? null : quantity.amount(),
                isLow(quantity) ? quantity.amount() : null,
                isHigh(quantity) ? quantity.upper().amount() : null,
                variableFactory.unit(figure.indicatorId(), quantity.unit()),
                quantity.unit().unCode().orElse(null),
                more(figure),
                identifierFactory.toFigures(pageText.selection().address(figure.indicatorId())));
    }

    /** Returns the observations of the figures that are neither in doubt nor withdrawn. */
    public List<Observation> sure(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.status() == Status.NORMAL && !pageText.isInDoubt(figure))
                .map(this::of)
                .toList();
    }

    Place place(long area) {
        String slug = pageText.selection().get(Area.class, area).slug();
        return new Place(identifierFactory.area(slug), pageText.name(area));
    }

    private String description(Figure figure) {
        if (figure.status() == Status.FLAGGED) {
            return pageText.message("data.in-doubt");
        }
        return pageText.isInDoubt(figure) ? pageText.message("status-text.doubted") : pageText.value(figure);
    }

    /** Returns further properties of the figure, in the codes of the data file. */
    private List<PropertyValue> more(Figure figure) {
        List<PropertyValue> more = new ArrayList<>();
        more.add(PropertyValue.column("period", figure.period().code()));
        if (!figure.nature().isMeasured()) {
            more.add(PropertyValue.column("nature", figure.nature().code()));
        }
        PriceBasis prices =
                pageText.selection().get(Indicator.class, figure.indicatorId()).priceBasis();
        if (prices.isStated()) {
            more.add(PropertyValue.column("price_basis", prices.code()));
        }
        if (figure.vintage().isStated()) {
            more.add(PropertyValue.column("vintage", figure.vintage().code()));
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

    /** Returns whether the true amount is at least the stated one, or the lower end of a range. */
    private static boolean isLow(Quantity quantity) {
        Qualifier qualifier = quantity.qualifier();
        return quantity.isRange() || qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
    }

    private static boolean isHigh(Quantity quantity) {
        Qualifier qualifier = quantity.qualifier();
        return quantity.isRange() || qualifier == Qualifier.ALMOST || qualifier == Qualifier.AT_MOST;
    }
}
