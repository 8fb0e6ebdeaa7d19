package org.investportal.catalogue;

/** Thrown if two figures that are not withdrawn would stand for the same indicator, area, period, nature and vintage. */
public class SameFigureTwice extends RuntimeException {

    private SameFigureTwice(String message) {
        super(message);
    }

    static SameFigureTwice of(long one, long other) {
        return new SameFigureTwice(
                "Figures " + one + " and " + other
                        + " have the same indicator, area, period, nature and vintage; withdraw one, or change its period or vintage.");
    }
}
