package org.investportal.charts;

import java.math.BigDecimal;

/** An area of a picture that a label or a column covers. */
record LabelBox(BigDecimal left, BigDecimal top, BigDecimal right, BigDecimal bottom) {

    /** Returns whether two boxes have more than an edge in common. */
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
