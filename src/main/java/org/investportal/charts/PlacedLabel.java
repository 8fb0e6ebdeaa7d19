package org.investportal.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * The text of a value with its position.
 *
 * @param y the baseline of the first line
 */
record PlacedLabel(String anchor, BigDecimal x, BigDecimal y, List<String> lines) {

    private static final BigDecimal ASCENT = BigDecimal.valueOf(14);
    private static final BigDecimal DESCENT = BigDecimal.valueOf(4);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    LabelBox box() {
        BigDecimal width = TextWidth.width(lines);
        BigDecimal left = switch (anchor) {
            case "end" -> x.subtract(width);
            case "middle" -> x.subtract(width.multiply(HALF));
            default -> x;
        };
        BigDecimal last = y.add(TextWidth.height(lines.size() - 1));
        return new LabelBox(left, y.subtract(ASCENT), left.add(width), last.add(DESCENT));
    }

    /** Returns the label, moved down by the given distance. */
    Label label(BigDecimal lower) {
        return Label.of("value", anchor, x, y.add(lower), lines);
    }
}
