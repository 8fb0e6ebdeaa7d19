package org.investportal.catalogue;

import java.util.function.Function;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Vintage;

/** Rows of figures. Fields that a test does not set are of the seed: robots, the city, an amount of yuan, nothing against it. */
public final class FigureBuilder implements Function<Version, Figure> {

    private long indicator = 105;
    private long area = 53;
    private Period period = Period.parse("2019");
    private PeriodBasis basis = PeriodBasis.STATED;
    private Nature nature = Nature.ACTUAL;
    private Vintage vintage = Vintage.NOT_STATED;
    private Quantity quantity = Quantity.parse("exact 1 billion cny");
    private Status status = Status.NORMAL;
    private boolean gone;

    private FigureBuilder() {}

    public static FigureBuilder aFigure() {
        return new FigureBuilder();
    }

    /** The next row of a figure, with all that it had. */
    public static FigureBuilder like(Figure figure) {
        FigureBuilder next = aFigure().of(figure.indicatorId()).in(figure.areaId());
        next.period = figure.period();
        next.basis = figure.periodBasis();
        next.nature = figure.nature();
        next.vintage = figure.vintage();
        next.quantity = figure.quantity();
        next.status = figure.status();
        return next;
    }

    public FigureBuilder of(long indicator) {
        this.indicator = indicator;
        return this;
    }

    public FigureBuilder in(long area) {
        this.area = area;
        return this;
    }

    /** A stated period, or {@code undated}. */
    public FigureBuilder during(String code) {
        period = Period.parse(code);
        basis = period.isUndated() ? PeriodBasis.UNDATED : PeriodBasis.STATED;
        return this;
    }

    /** Of the period that was set. */
    public FigureBuilder inferred() {
        basis = PeriodBasis.INFERRED;
        return this;
    }

    public FigureBuilder planned() {
        return as(Nature.TARGET);
    }

    public FigureBuilder as(Nature other) {
        nature = other;
        return this;
    }

    public FigureBuilder as(Vintage other) {
        vintage = other;
        return this;
    }

    public FigureBuilder stating(String text) {
        quantity = Quantity.parse(text);
        return this;
    }

    public FigureBuilder flagged() {
        status = Status.FLAGGED;
        return this;
    }

    public FigureBuilder withdrawn() {
        status = Status.WITHDRAWN;
        return this;
    }

    public FigureBuilder gone() {
        gone = true;
        return this;
    }

    @Override
    public Figure apply(Version version) {
        return new Figure(version, gone, indicator, area, period, basis, nature, vintage, quantity, null, status);
    }
}
