package org.investportal.value;

import java.math.BigDecimal;

/**
 * The amounts that a stated number may stand for.
 *
 * <p>The last place of an amount is that of its last significant digit. Zeros after a decimal point are significant,
 * trailing zeros of a whole number are not. A count that is written out to the unit is exact; a count in thousands or
 * millions, or one that ends in three zeros, was rounded like any amount. An amount stated without qualification was
 * rounded (usual: half a last place either way) or cut off (hard: less than one last place either way). A round number
 * such as 100 or 3 million is read to two digits (usual: 95 to 105) or as rounded to its one digit (hard: 95 to 150,
 * since 94 rounds to 90). A multiple of one digit, such as 3 times, was rounded and never cut off (usual and hard: 2.5 to
 * 3.5). "More than" and "almost" are taken literally (hard) and within one last place (usual).
 * "About" means within a tenth (usual) or a half (hard), or the rounding where that is wider. "Order of" means within
 * a factor of five (usual) or ten (hard). The last two are conventions of this portal. A range goes from the least amount
 * of its lower end to the largest of its upper end.
 */
record Precision(Interval hard, Interval usual) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal FIVE = new BigDecimal(5);

    static Precision of(Quantity quantity) {
        return quantity.isRange() ? ofOne(quantity.lower()).to(ofOne(quantity.upper())) : ofOne(quantity);
    }

    private Precision to(Precision upper) {
        return new Precision(hard.to(upper.hard), usual.to(upper.usual));
    }

    private static Precision ofOne(Quantity quantity) {
        BigDecimal amount = quantity.amount();
        BigDecimal place = lastPlace(quantity.numeral());
        BigDecimal assumed = assumedPlace(quantity.numeral(), place);
        Precision precision = switch (quantity.qualifier()) {
            case EXACT ->
                isWrittenOut(quantity)
                        ? exactly(amount)
                        : isSmallMultiple(quantity)
                                ? rounded(amount, place)
                                : rounded(quantity.numeral(), place, assumed);
            case ABOUT -> about(quantity.numeral(), place, assumed);
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
        return quantity.unit().isNeverNegative() ? precision.notBelowZero() : precision;
    }

    /** Returns one unit of the last significant digit, as an amount. */
    static BigDecimal lastPlace(Numeral numeral) {
        return BigDecimal.ONE.scaleByPowerOfTen(
                numeral.multiplier() - numeral.significant().scale());
    }

    /** Returns the last place that a reader assumes: for a round number with one significant digit, one place further. */
    private static BigDecimal assumedPlace(Numeral numeral, BigDecimal place) {
        return numeral.isRound() ? place.multiply(TENTH) : place;
    }

    /** Returns whether a count is written out to the unit: 1,662 or 5.343 thousand, but not 8.46 million or 2,000. */
    private static boolean isWrittenOut(Quantity quantity) {
        int unitPlace = quantity.multiplier() - new BigDecimal(quantity.digits()).scale();
        return quantity.unit() == Unit.PLACE
                || (quantity.unit().isCounted() && unitPlace <= 0 && !endsInZeros(quantity.amount()));
    }

    private static boolean endsInZeros(BigDecimal amount) {
        return amount.signum() != 0 && amount.remainder(THOUSAND).signum() == 0;
    }

    private static Precision exactly(BigDecimal amount) {
        return new Precision(Interval.point(amount), Interval.point(amount));
    }

    /** Returns whether a multiple has one digit, as in 3 times. */
    private static boolean isSmallMultiple(Quantity quantity) {
        BigDecimal significant = quantity.numeral().significant();
        return quantity.unit() == Unit.TIMES
                && quantity.multiplier() == 0
                && significant.scale() == 0
                && significant.precision() == 1;
    }

    private static Precision rounded(BigDecimal amount, BigDecimal place) {
        Interval range = around(amount, place.multiply(HALF));
        return new Precision(range, range);
    }

    private static Precision rounded(Numeral numeral, BigDecimal place, BigDecimal assumed) {
        BigDecimal amount = numeral.amount();
        Interval hard = numeral.isRound()
                ? roundedToOneDigit(amount, place)
                : Interval.open(amount.subtract(place), amount.add(place));
        return new Precision(hard, around(amount, assumed.multiply(HALF)));
    }

    /** Returns the amounts that round to the one digit. Below a power of ten the next place is smaller: 94 rounds to 90, not to 100. */
    private static Interval roundedToOneDigit(BigDecimal amount, BigDecimal place) {
        BigDecimal outward = place.multiply(HALF);
        BigDecimal inward = amount.abs().compareTo(place) == 0 ? outward.multiply(TENTH) : outward;
        return between(
                amount.add(amount.signum() < 0 ? inward : inward.negate()),
                amount.add(amount.signum() < 0 ? outward.negate() : outward));
    }

    private static Precision about(Numeral numeral, BigDecimal place, BigDecimal assumed) {
        BigDecimal amount = numeral.amount();
        BigDecimal rounding = numeral.isRound() ? place.multiply(HALF) : place;
        BigDecimal far = amount.abs().multiply(HALF).max(rounding);
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

    private Precision notBelowZero() {
        return new Precision(hard.notBelowZero(), usual.notBelowZero());
    }
}
