package org.investportal.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A text in a picture.
 *
 * @param look the role of the text, which selects its style
 * @param anchor start, middle or end: the part of the text that stands at the position
 * @param y the baseline of the first line
 */
public record Label(String look, String anchor, String x, String y, List<String> lines) {

    static Label of(String look, String anchor, BigDecimal x, BigDecimal y, List<String> lines) {
        return new Label(look, anchor, PathBuilder.number(x), PathBuilder.number(y), lines);
    }
}
