package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The period labels below a picture, each below its position. A label that would touch another is left out; the mark then states the period. */
final class Axis {

    private static final BigDecimal APART = BigDecimal.valueOf(8);

    private final BigDecimal top;
    private final BigDecimal room;
    private final Map<BigDecimal, Label> labels = new LinkedHashMap<>();
    private final List<LabelBox> taken = new ArrayList<>();
    private int lines;

    /**
     * @param top the height below which the labels stand
     * @param room the maximum width of a label
     */
    Axis(BigDecimal top, BigDecimal room) {
        this.top = top;
        this.room = room;
    }

    /** Adds a label if there is room for it; labels added earlier take precedence. */
    void say(String period, BigDecimal x) {
        List<String> wrapped = TextWidth.wrap(period, room);
        LabelBox labelBox = new PlacedLabel("middle", x, top, wrapped).box();
        LabelBox around = new LabelBox(
                labelBox.left().subtract(APART),
                labelBox.top(),
                labelBox.right().add(APART),
                labelBox.bottom());
        if (!labels.containsKey(x) && taken.stream().noneMatch(around::touches)) {
            taken.add(labelBox);
            lines = Math.max(lines, wrapped.size());
            labels.put(x, Label.of("when", "middle", x, top.add(TextWidth.LINE), wrapped));
        }
    }

    List<Label> labels() {
        return List.copyOf(labels.values());
    }

    BigDecimal height() {
        return TextWidth.height(lines).add(APART);
    }
}
