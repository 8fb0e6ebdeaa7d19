package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;

/**
 * The strokes of a point: full for an exact value or a minimum, hollow for other values, with an arrowhead for more or less. A target has a look of its own.
 */
record PointShape(BigDecimal x, BigDecimal zero) {

    private static final int RADIUS = 5;

    /** The radius that reacts to a finger. */
    private static final int REACH = 16;

    private static final BigDecimal NEAR = BigDecimal.valueOf(8);
    private static final BigDecimal FAR = BigDecimal.valueOf(14);

    List<Stroke> strokes(ChartFigure charted, LengthScale scale) {
        ValueExtent valueExtent = ValueExtent.of(charted);
        Qualifier qualifier = charted.figure().quantity().qualifier();
        BigDecimal y = y(scale, valueExtent.amount());
        List<Stroke> strokes = new ArrayList<>();
        if (ValueExtent.isVague(charted.figure().quantity())) {
            strokes.add(Stroke.of(
                    "open",
                    new PathBuilder()
                            .to(x, y(scale, valueExtent.least()))
                            .upright(y(scale, valueExtent.most()))
                            .path()));
        }
        if (ValueExtent.isOpenAbove(qualifier)) {
            strokes.add(Stroke.of("more", head(y.subtract(NEAR), y.subtract(FAR))));
        }
        if (ValueExtent.isOpenBelow(qualifier)) {
            strokes.add(Stroke.of("more", head(y.add(NEAR), y.add(FAR))));
        }
        strokes.add(Stroke.of(look(charted), PathBuilder.circle(x, y, RADIUS)));
        strokes.add(Stroke.of("reach", PathBuilder.circle(x, y, REACH)));
        return strokes;
    }

    private static String look(ChartFigure charted) {
        Quantity quantity = charted.figure().quantity();
        boolean hollow = ValueExtent.isVague(quantity) || ValueExtent.isOpenBelow(quantity.qualifier());
        String exactly = hollow ? "dot hollow" : "dot";
        return charted.isMeasured() ? exactly : "dot target";
    }

    /** Returns the lowest position that a point reaches, its arrowhead included. */
    BigDecimal lowest(ChartFigure charted, LengthScale scale) {
        boolean head = ValueExtent.isOpenBelow(charted.figure().quantity().qualifier());
        BigDecimal point = y(scale, ValueExtent.of(charted).amount()).add(head ? FAR : BigDecimal.valueOf(RADIUS));
        return point.max(y(scale, ValueExtent.of(charted).least()));
    }

    BigDecimal y(LengthScale scale, BigDecimal amount) {
        return zero.subtract(scale.length(amount));
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
