package org.investportal.charts;

import java.math.BigDecimal;

/** A part of a picture that something covers. */
record LabelBox(BigDecimal left, BigDecimal top, BigDecimal right, BigDecimal bottom) {

    /** Whether they have more in common than an edge. */
    boolean touches(LabelBox other) {
        return left.compareTo(other.right) < 0
                && other.left.compareTo(right) < 0
                && top.compareTo(other.bottom) < 0
                && other.top.compareTo(bottom) < 0;
    }

    boolean isInWidth() {
        return left.signum() >= 0 && right.compareTo(Picture.RIGHT) <= 0;
    }
}
