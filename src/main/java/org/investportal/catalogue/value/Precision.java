package org.investportal.catalogue.value;

import java.math.BigDecimal;

/**
 * Which amounts a stated number may stand for.
 *
 * <p>The last place of an amount is that of its last significant digit; zeros behind a decimal point were written on
 * purpose and are significant, trailing zeros of a whole number are not; but of a round number a reader assumes two digits
 * at least (usual), so that 100 billion is taken for 95 to 105. A count stated without reserve is exact. An amount stated so
 * was rounded (usual: half a last place either way) or cut off (hard: less than one last place either way). "More than" and "almost" are taken at their word (hard) and within one last place (usual). "About" means within a
 * tenth (usual) or a half (hard), or the rounding where that is wider. "Order of" means within a factor of five (usual)
 * or ten (hard). The last two are conventions of this portal.
 */
record Precision(Interval hard, Interval usual) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final BigDecimal FIVE = new BigDecimal(5);

    static Precision of(Quantity quantity) {
        BigDecimal amount = quantity.amount();
        BigDecimal place = lastPlace(quantity.numeral());
        BigDecimal assumed = assumedPlace(quantity.numeral(), place);
        Precision precision = switch (quantity.qualifier()) {
            case EXACT -> quantity.unit().isWhole() ? exactly(amount) : rounded(amount, place, assumed);
            case ABOUT -> about(amount, place, assumed);
            case MORE_THAN -> new Precision(Interval.open(amount, null), Interval.open(amount, amount.add(place)));
            case ALMOST -> new Precision(Interval.open(null, amount), Interval.open(amount.subtract(place), amount));
            case AT_LEAST ->
                new Precision(
                        new Interval(amount, false, null, true), new Interval(amount, false, amount.add(place), true));
            case AT_MOST ->
                new Precision(
                        new Interval(null, true, amount, false),
                        new Interval(amount.subtract(place), true, amount, false));
            case ORDER_OF -> orderOf(amount);
        };
        return quantity.unit().isNeverNegative() ? precision.notBelowNought() : precision;
    }

    /** One unit of the last significant digit, as an amount. */
    static BigDecimal lastPlace(Numeral numeral) {
        return BigDecimal.ONE.scaleByPowerOfTen(
                numeral.multiplier() - numeral.significant().scale());
    }

    /** The last place that a reader assumes: of a round number with one significant digit the next one, too. */
    private static BigDecimal assumedPlace(Numeral numeral, BigDecimal place) {
        return numeral.isRound() ? place.multiply(TENTH) : place;
    }

    private static Precision exactly(BigDecimal amount) {
        return new Precision(Interval.point(amount), Interval.point(amount));
    }

    private static Precision rounded(BigDecimal amount, BigDecimal place, BigDecimal assumed) {
        return new Precision(
                Interval.open(amount.subtract(place), amount.add(place)), around(amount, assumed.multiply(HALF)));
    }

    private static Precision about(BigDecimal amount, BigDecimal place, BigDecimal assumed) {
        BigDecimal far = amount.abs().multiply(HALF).max(place);
        BigDecimal near = amount.abs().multiply(TENTH).max(assumed.multiply(HALF));
        return new Precision(around(amount, far), around(amount, near));
    }

    private static Precision orderOf(BigDecimal amount) {
        BigDecimal ten = BigDecimal.TEN;
        return new Precision(
                between(amount.multiply(TENTH), amount.multiply(ten)),
                between(amount.multiply(FIFTH), amount.multiply(FIVE)));
    }

    private static Interval around(BigDecimal amount, BigDecimal distance) {
        return Interval.closed(amount.subtract(distance), amount.add(distance));
    }

    private static Interval between(BigDecimal one, BigDecimal other) {
        return Interval.closed(one.min(other), one.max(other));
    }

    private Precision notBelowNought() {
        return new Precision(hard.notBelowNought(), usual.notBelowNought());
    }
}
