package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Several indicators or areas at one time: each in words, and below them a bar that begins at nought. */
final class Bars {

    private static final BigDecimal THICKNESS = BigDecimal.valueOf(16);
    private static final BigDecimal EDGE = BigDecimal.valueOf(3);
    private static final BigDecimal LIFT = BigDecimal.valueOf(9);
    private static final BigDecimal APART = BigDecimal.valueOf(14);
    private static final BigDecimal INSET = BigDecimal.ONE;
    private static final BigDecimal ROOM =
            Picture.RIGHT.subtract(INSET).subtract(Beam.HEAD).subtract(INSET);

    private final Saying saying;
    private final boolean areas;

    /** @param areas whether they are of unlike areas, so that each names its own */
    Bars(Saying saying, boolean areas) {
        this.saying = saying;
        this.areas = areas;
    }

    Picture draw(List<Charted> figures) {
        Scale scale = Scale.of(figures, ROOM);
        BigDecimal begin = INSET.add(scale.below());
        BigDecimal top = BigDecimal.ZERO;
        List<Mark> marks = new ArrayList<>();
        List<Label> names = new ArrayList<>();
        Pen nought = new Pen();
        for (Charted charted : figures) {
            List<String> name = Lettering.wrap(name(charted), Picture.RIGHT);
            List<String> value = saying.value(charted, Picture.RIGHT);
            BigDecimal words = Lettering.height(name.size() + value.size());
            names.add(Label.of("name", "start", BigDecimal.ZERO, top.add(Lettering.LINE), name));
            Label said = Label.of("value", "start", BigDecimal.ZERO, top.add(Lettering.height(name.size() + 1)), value);
            Beam beam = new Beam(false, begin, top.add(words).add(LIFT), THICKNESS);
            nought.to(begin, beam.side().subtract(EDGE))
                    .upright(beam.side().add(THICKNESS).add(EDGE));
            Picture.Tips tips = new Picture.Tips(saying, top);
            marks.add(
                    tips.mark(charted, words.add(LIFT).max(tips.height(charted)), beam.strokes(charted, scale), said));
            top = top.add(words.max(tips.height(charted).subtract(LIFT)))
                    .add(LIFT)
                    .add(THICKNESS)
                    .add(APART);
        }
        return new Picture(top.intValue(), List.of(Stroke.of("nought", nought.path())), names, marks);
    }

    private String name(Charted charted) {
        Stream<String> parts = saying.several()
                ? areas ? Stream.of(charted.indicator(), charted.area()) : Stream.of(charted.indicator())
                : Stream.of(charted.area());
        return saying.join(parts);
    }
}
