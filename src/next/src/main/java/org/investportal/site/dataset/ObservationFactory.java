package org.investportal.site.dataset;

import java.util.ArrayList;
import java.util.List;
import org.investportal.kinds.Area;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Indicator;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.structured.Observation;
import org.investportal.structured.Place;
import org.investportal.structured.PropertyValue;
import org.investportal.value.Coded;
import org.investportal.value.PriceBasis;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.Status;
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
        Quantity quantity = figure.value;
        Indicator indicator = pageText.content().get(Indicator.class, figure.indicator);
        String path = pageText.address(figure.item);
        return new Observation(
                identifierFactory.figure(path),
                links.absolute(path, pageText.language()),
                pageText.title(figure),
                pageText.isInDoubt(figure) ? pageText.message("data.in-doubt") : pageText.value(figure),
                place(pageText.content().get(Area.class, figure.area)),
                variableFactory.named(indicator),
                IsoPeriod.start(figure.period).orElse(null),
                IsoPeriod.length(figure.period).orElse(null),
                isLow(quantity) || isHigh(quantity) ? null : quantity.amount(),
                isLow(quantity) ? quantity.amount() : null,
                isHigh(quantity) ? quantity.upper().amount() : null,
                variableFactory.unit(indicator, quantity.unit()),
                quantity.unit().unCode().orElse(null),
                more(figure, indicator),
                identifierFactory.toFigures(pageText.address(indicator.item)));
    }

    /** Returns the observations of the figures that are neither in doubt nor withdrawn. */
    public List<Observation> sure(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.status == Status.NORMAL)
                .map(this::of)
                .toList();
    }

    /** Returns the area, whose identifier has the last part of its path. */
    Place place(Area area) {
        String path = pageText.address(area.item);
        return new Place(identifierFactory.area(path.substring(path.lastIndexOf('/') + 1)), pageText.name(area));
    }

    /** Returns further properties of the figure, in the codes of the data file. */
    private static List<PropertyValue> more(Figure figure, Indicator indicator) {
        List<PropertyValue> more = new ArrayList<>();
        more.add(PropertyValue.column("period", figure.period.code()));
        add(more, "nature", figure.nature, !figure.nature.isMeasured());
        PriceBasis prices = indicator.priceBasis;
        add(more, "price_basis", prices, prices.isStated());
        add(more, "vintage", figure.vintage, figure.vintage.isStated());
        add(more, "status", figure.status, figure.status != Status.NORMAL);
        Qualifier qualifier = figure.value.qualifier();
        add(more, "qualifier", qualifier, qualifier != Qualifier.EXACT);
        return more;
    }

    private static void add(List<PropertyValue> more, String column, Coded code, boolean isStated) {
        if (isStated) {
            more.add(PropertyValue.column(column, code.code()));
        }
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
