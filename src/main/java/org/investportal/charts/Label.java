package org.investportal.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * Words in a picture.
 *
 * @param look what they are, which the style sheet gives its looks
 * @param anchor start, middle or end: which part of the words stands at the place
 * @param y the base of the first line
 */
public record Label(String look, String anchor, String x, String y, List<String> lines) {

    static Label of(String look, String anchor, BigDecimal x, BigDecimal y, List<String> lines) {
        return new Label(look, anchor, PathBuilder.number(x), PathBuilder.number(y), lines);
    }
}
