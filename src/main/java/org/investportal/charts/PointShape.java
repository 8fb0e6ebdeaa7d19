package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.value.Qualifier;

/** The strokes of a point: full where it was stated exactly, hollow where it was not, with a head where it is more or less. */
record PointShape(BigDecimal x, BigDecimal nought) {

    private static final int RADIUS = 5;

    /** As large as a finger needs. */
    private static final int REACH = 16;

    private static final BigDecimal NEAR = BigDecimal.valueOf(8);
    private static final BigDecimal FAR = BigDecimal.valueOf(14);

    List<Stroke> strokes(ChartFigure chartFigure, LengthScale lengthScale) {
        ValueExtent valueExtent = ValueExtent.of(chartFigure);
        Qualifier qualifier = chartFigure.figure().quantity().qualifier();
        BigDecimal y = y(lengthScale, valueExtent.amount());
        List<Stroke> strokes = new ArrayList<>();
        if (ValueExtent.isVague(qualifier)) {
            strokes.add(Stroke.of(
                    "open",
                    new PathBuilder()
                            .to(x, y(lengthScale, valueExtent.least()))
                            .upright(y(lengthScale, valueExtent.most()))
                            .path()));
        }
        if (ValueExtent.isOpenAbove(qualifier)) {
            strokes.add(Stroke.of("more", head(y.subtract(NEAR), y.subtract(FAR))));
        }
        if (ValueExtent.isOpenBelow(qualifier)) {
            strokes.add(Stroke.of("more", head(y.add(NEAR), y.add(FAR))));
        }
        strokes.add(Stroke.of(look(chartFigure, qualifier), PathBuilder.circle(x, y, RADIUS)));
        strokes.add(Stroke.of("reach", PathBuilder.circle(x, y, REACH)));
        return strokes;
    }

    private static String look(ChartFigure chartFigure, Qualifier qualifier) {
        String exactly = qualifier == Qualifier.EXACT || ValueExtent.isOpenAbove(qualifier) ? "dot" : "dot hollow";
        return chartFigure.isTarget() ? "dot target" : exactly;
    }

    /** How far down it reaches, its head included. */
    BigDecimal lowest(ChartFigure chartFigure, LengthScale lengthScale) {
        boolean head = ValueExtent.isOpenBelow(chartFigure.figure().quantity().qualifier());
        BigDecimal point =
                y(lengthScale, ValueExtent.of(chartFigure).amount()).add(head ? FAR : BigDecimal.valueOf(RADIUS));
        return point.max(y(lengthScale, ValueExtent.of(chartFigure).least()));
    }

    BigDecimal y(LengthScale lengthScale, BigDecimal amount) {
        return nought.subtract(lengthScale.length(amount));
    }

    private String head(BigDecimal near, BigDecimal far) {
        BigDecimal wing = BigDecimal.valueOf(RADIUS);
        return new PathBuilder()
                .to(x.subtract(wing), near)
                .line(x, far)
                .line(x.add(wing), near)
                .path();
    }
}
