package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.value.Qualifier;

/**
 * The strokes of a bar or a column, which stands on nought and ends at its amount. Its look says what it is, and its end how exactly
 * it was stated: closed; fading where it is vague; with a head where it is more; broken off where it is less.
 *
 * @param upright whether it is a column
 * @param nought where nought is, along it
 * @param side where it begins, across it
 */
record Beam(boolean upright, BigDecimal nought, BigDecimal side, BigDecimal thickness) {

    private static final BigDecimal BROKEN = BigDecimal.valueOf(8);
    private static final BigDecimal NEAR = BigDecimal.valueOf(3);
    private static final BigDecimal FAR = BigDecimal.valueOf(9);
    private static final BigDecimal WING = BigDecimal.valueOf(6);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    List<Stroke> strokes(Charted charted, Scale scale) {
        Extent extent = Extent.of(charted);
        Qualifier qualifier = charted.figure().quantity().qualifier();
        BigDecimal end = scale.length(extent.amount());
        List<Stroke> strokes = new ArrayList<>();
        if (Extent.isVague(qualifier)) {
            strokes.add(body(charted, BigDecimal.ZERO, scale.length(extent.least())));
            strokes.add(Stroke.of("soft", box(scale.length(extent.least()), end)));
            strokes.add(Stroke.of("open", box(end, scale.length(extent.most()))));
        } else if (Extent.isOpenBelow(qualifier)) {
            BigDecimal broken = end.subtract(sign(end).multiply(BROKEN.min(end.abs())));
            strokes.add(body(charted, BigDecimal.ZERO, broken));
            strokes.add(Stroke.of("open", box(broken, end)));
        } else {
            strokes.add(body(charted, BigDecimal.ZERO, end));
        }
        if (Extent.isOpenAbove(qualifier)) {
            strokes.add(Stroke.of("more", head(end)));
        }
        return strokes;
    }

    private Stroke body(Charted charted, BigDecimal from, BigDecimal to) {
        String look = charted.isTarget() ? "bar target" : "bar";
        return charted.isInDoubt() ? new Stroke(look + " doubt", box(from, to), true) : Stroke.of(look, box(from, to));
    }

    private static BigDecimal sign(BigDecimal length) {
        return BigDecimal.valueOf(length.signum() < 0 ? -1 : 1);
    }

    private String box(BigDecimal from, BigDecimal to) {
        BigDecimal other = side.add(thickness);
        return upright ? Pen.box(side, along(from), other, along(to)) : Pen.box(along(from), side, along(to), other);
    }

    /** An arrow beyond the end. It points upwards also below nought, where more is less far from it. */
    private String head(BigDecimal end) {
        BigDecimal middle = side.add(thickness.multiply(HALF));
        BigDecimal beyond = end.max(BigDecimal.ZERO);
        Pen pen = new Pen();
        return upright
                ? pen.to(middle.subtract(WING), along(beyond.add(NEAR)))
                        .line(middle, along(beyond.add(FAR)))
                        .line(middle.add(WING), along(beyond.add(NEAR)))
                        .path()
                : pen.to(along(beyond.add(NEAR)), middle.subtract(WING))
                        .line(along(beyond.add(FAR)), middle)
                        .line(along(beyond.add(NEAR)), middle.add(WING))
                        .path();
    }

    private BigDecimal along(BigDecimal length) {
        return upright ? nought.subtract(length) : nought.add(length);
    }
}
