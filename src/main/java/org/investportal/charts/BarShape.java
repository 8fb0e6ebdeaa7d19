package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.value.Qualifier;

/**
 * The strokes of a bar or a column, which starts at zero and ends at its amount. Its body has the look of a value that was not measured or of a figure in doubt, if it is one.
 * Its end shows the precision of the value: closed if exact, faded if vague, with an arrowhead for more, broken off for less. Zero has no length.
 *
 * @param upright whether it is a column
 * @param zero the position of zero, along the bar
 * @param side the position of its first edge, across the bar
 */
record BarShape(boolean upright, BigDecimal zero, BigDecimal side, BigDecimal thickness) {

    /** The room for an arrowhead beyond the end. */
    static final BigDecimal HEAD = BigDecimal.TEN;

    private static final BigDecimal REACH = BigDecimal.valueOf(12);
    private static final BigDecimal BROKEN = BigDecimal.valueOf(8);
    private static final BigDecimal NEAR = BigDecimal.valueOf(3);
    private static final BigDecimal FAR = BigDecimal.valueOf(9);
    private static final BigDecimal WING = BigDecimal.valueOf(6);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Returns the height above zero that a bar reaches, its arrowhead included. */
    static BigDecimal highest(ChartFigure charted, LengthScale scale) {
        BigDecimal end = scale.visible(ValueExtent.of(charted).most()).max(BigDecimal.ZERO);
        return ValueExtent.isOpenAbove(charted.figure().quantity().qualifier()) ? end.add(HEAD) : end;
    }

    List<Stroke> strokes(ChartFigure charted, LengthScale scale) {
        ValueExtent valueExtent = ValueExtent.of(charted);
        Qualifier qualifier = charted.figure().quantity().qualifier();
        BigDecimal end = scale.visible(valueExtent.amount());
        List<Stroke> strokes = new ArrayList<>();
        if (ValueExtent.isVague(charted.figure().quantity())) {
            fade(strokes, charted, scale);
        } else {
            BigDecimal open =
                    ValueExtent.isOpenBelow(qualifier) ? BROKEN.min(end.abs().multiply(HALF)) : BigDecimal.ZERO;
            BigDecimal full = end.subtract(sign(end).multiply(open));
            if (full.signum() != 0) {
                strokes.add(part("bar", "hatched", charted, box(BigDecimal.ZERO, full)));
            }
            if (ValueExtent.isOpenBelow(qualifier)) {
                strokes.add(Stroke.of(look("open", charted), cup(full, end)));
            }
        }
        if (ValueExtent.isOpenAbove(qualifier)) {
            strokes.add(Stroke.of("more", head(end)));
        }
        strokes.add(Stroke.of("reach", reach(end)));
        return strokes;
    }

    /** Returns the area that reacts to a finger; it has a minimum size, however short the bar is. */
    private String reach(BigDecimal end) {
        return box(end.min(REACH.negate()), end.max(REACH));
    }

    /** Adds the parts of a vague value: full up to the amount that is certain, which is none if it may be zero, and faded beyond. */
    private void fade(List<Stroke> strokes, ChartFigure charted, LengthScale scale) {
        ValueExtent valueExtent = ValueExtent.of(charted);
        BigDecimal end = scale.visible(valueExtent.amount());
        BigDecimal near = scale.visible(valueExtent.near());
        if (near.signum() * end.signum() > 0) {
            strokes.add(part("bar", "hatched", charted, cup(near, BigDecimal.ZERO)));
        }
        if (near.compareTo(end) != 0) {
            strokes.add(part("soft", "hatched pale", charted, cup(near, end)));
        }
        strokes.add(Stroke.of(look("open", charted), cup(end, scale.visible(valueExtent.far()))));
    }

    /** Returns a part of the bar. A figure in doubt has a hatched look instead of the full one, since a style sheet would paint over its hatching. */
    private static Stroke part(String full, String hatched, ChartFigure charted, String path) {
        return new Stroke(look(charted.isInDoubt() ? hatched : full, charted), path, charted.isInDoubt());
    }

    private static String look(String part, ChartFigure charted) {
        return part + (charted.isMeasured() ? "" : " target") + (charted.isInDoubt() ? " doubt" : "");
    }

    private static BigDecimal sign(BigDecimal length) {
        return BigDecimal.valueOf(length.signum() < 0 ? -1 : 1);
    }

    /** Returns a box without one end, where another part continues. */
    private String cup(BigDecimal open, BigDecimal closed) {
        BigDecimal other = side.add(thickness);
        PathBuilder pathBuilder = new PathBuilder();
        return upright
                ? pathBuilder
                        .to(side, along(open))
                        .upright(along(closed))
                        .across(other)
                        .upright(along(open))
                        .path()
                : pathBuilder
                        .to(along(open), side)
                        .across(along(closed))
                        .upright(other)
                        .across(along(open))
                        .path();
    }

    private String box(BigDecimal from, BigDecimal to) {
        BigDecimal other = side.add(thickness);
        return upright
                ? PathBuilder.box(side, along(from), other, along(to))
                : PathBuilder.box(along(from), side, along(to), other);
    }

    /** Returns an arrowhead beyond the end. It points to larger amounts, also below zero, where more is nearer to zero. */
    private String head(BigDecimal end) {
        BigDecimal middle = side.add(thickness.multiply(HALF));
        BigDecimal beyond = end.max(BigDecimal.ZERO);
        PathBuilder pathBuilder = new PathBuilder();
        return upright
                ? pathBuilder
                        .to(middle.subtract(WING), along(beyond.add(NEAR)))
                        .line(middle, along(beyond.add(FAR)))
                        .line(middle.add(WING), along(beyond.add(NEAR)))
                        .path()
                : pathBuilder
                        .to(along(beyond.add(NEAR)), middle.subtract(WING))
                        .line(along(beyond.add(FAR)), middle)
                        .line(along(beyond.add(NEAR)), middle.add(WING))
                        .path();
    }

    private BigDecimal along(BigDecimal length) {
        return upright ? zero.subtract(length) : zero.add(length);
    }
}
