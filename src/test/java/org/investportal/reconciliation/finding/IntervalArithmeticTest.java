package org.investportal.reconciliation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.investportal.catalogue.value.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The result of two amounts lies in the result of their intervals. */
class IntervalArithmeticTest {

    /** An interval and an amount in it. */
    record Within(Interval interval, BigDecimal amount) {}

    @Property
    void sumsAndDifferencesAreInside(@ForAll("within") Within one, @ForAll("within") Within other) {
        assertThat(IntervalArithmetic.sum(one.interval, other.interval).contains(one.amount.add(other.amount)))
                .isTrue();
        assertThat(IntervalArithmetic.difference(one.interval, other.interval)
                        .contains(one.amount.subtract(other.amount)))
                .isTrue();
    }

    @Property
    void productsAreInside(@ForAll("within") Within one, @ForAll("within") Within other) {
        assertThat(IntervalArithmetic.product(one.interval, other.interval).contains(one.amount.multiply(other.amount)))
                .isTrue();
    }

    /** A quotient that has no end is inside if both of its neighbours are, or the one that lies within the bounds. */
    @Property
    void quotientsAreInside(@ForAll("within") Within one, @ForAll("within") Within other) {
        Assume.that(IntervalArithmetic.isAboveZero(other.interval));
        Interval quotient = IntervalArithmetic.quotient(one.interval, other.interval);

        BigDecimal down = one.amount.divide(other.amount, new MathContext(60, RoundingMode.FLOOR));
        BigDecimal up = one.amount.divide(other.amount, new MathContext(60, RoundingMode.CEILING));
        assertThat(quotient.contains(down) || quotient.contains(up)).isTrue();
    }

    @Property
    void commonAmountsAreInTheIntersection(@ForAll("within") Within one, @ForAll("within") Within other) {
        boolean both = other.interval.contains(one.amount);

        assertThat(IntervalArithmetic.intersection(one.interval, other.interval)
                        .filter(common -> common.contains(one.amount))
                        .isPresent())
                .isEqualTo(both);
    }

    @Property
    void canBeAtMostHoldsForSomeAmounts(@ForAll("within") Within one, @ForAll("within") Within other) {
        Assume.that(one.amount.compareTo(other.amount) <= 0);

        assertThat(IntervalArithmetic.canBeAtMost(one.interval, other.interval)).isTrue();
    }

    @Property
    void canBeAtMostIfAnAmountOfTheOneIsNoLargerThanOneOfTheOther(
            @ForAll("within") Within one, @ForAll("within") Within other) {
        Interval below = new Interval(null, true, other.interval.high(), other.interval.highOpen());

        assertThat(IntervalArithmetic.canBeAtMost(one.interval, other.interval))
                .isEqualTo(IntervalArithmetic.intersection(one.interval, below).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[5, ∞) | (-∞, 5] | true",
                "(5, ∞) | (-∞, 5] | false",
                "[5, ∞) | (-∞, 5) | false",
                "(5, ∞) | (-∞, 5) | false",
                "(4, ∞) | (-∞, 5) | true"
            })
    void openBoundsAreNotReached(String one, String other, boolean canBe) {
        assertThat(IntervalArithmetic.canBeAtMost(Interval.parse(one), Interval.parse(other)))
                .isEqualTo(canBe);
    }

    @Example
    void boundsAreAsNarrowAsTheyCanBe() {
        Interval one = Interval.parse("[2, 3)");
        Interval other = Interval.parse("(-1, 4]");

        assertThat(IntervalArithmetic.sum(one, other)).isEqualTo(Interval.parse("(1, 7)"));
        assertThat(IntervalArithmetic.difference(one, other)).isEqualTo(Interval.parse("[-2, 4)"));
        assertThat(IntervalArithmetic.product(one, other)).isEqualTo(Interval.parse("(-3, 12)"));
        assertThat(IntervalArithmetic.quotient(Interval.parse("[2, 3)"), Interval.parse("(4, 8]")))
                .isEqualTo(Interval.parse("[0.25, 0.75)"));
        assertThat(IntervalArithmetic.intersection(one, other)).contains(one);
        assertThat(IntervalArithmetic.intersection(one, Interval.parse("[3, 4]")))
                .isEmpty();
        assertThat(IntervalArithmetic.product(Interval.parse("[0, ∞)"), Interval.parse("(-∞, 5)")))
                .isEqualTo(Interval.parse("(-∞, ∞)"));
    }

    @Example
    void zeroIsReachedWhereOneOfThemReachesIt() {
        assertThat(IntervalArithmetic.product(Interval.parse("(0, 1]"), Interval.parse("[2, 3]")))
                .isEqualTo(Interval.parse("(0, 3]"));
        assertThat(IntervalArithmetic.product(Interval.parse("[0, 1]"), Interval.parse("(2, 3)")))
                .isEqualTo(Interval.parse("[0, 3)"));
        assertThat(IntervalArithmetic.quotient(Interval.parse("[1, 2]"), Interval.parse("[4, ∞)")))
                .isEqualTo(Interval.parse("(0, 0.5]"));
        assertThat(IntervalArithmetic.quotient(Interval.parse("[0, 2]"), Interval.parse("[4, ∞)")))
                .isEqualTo(Interval.parse("[0, 0.5]"));
    }

    @Example
    void unboundedSidesStayUnbounded() {
        IntervalBound lowest = IntervalBound.low(null, true);
        IntervalBound highest = IntervalBound.high(null, true);
        IntervalBound one = IntervalBound.low(BigDecimal.ONE, false);

        assertThat(lowest.plus(one)).isEqualTo(lowest);
        assertThat(one.plus(lowest)).isEqualTo(lowest);
        assertThat(one.minus(highest)).isEqualTo(lowest);
        assertThat(highest.minus(one)).isEqualTo(highest);
    }

    @Example
    void roundsOutward() {
        Interval third = IntervalArithmetic.quotient(Interval.parse("[1, 1]"), Interval.parse("[3, 3]"));

        assertThat(third.low()).isLessThan(third.high());
    }

    @Example
    void refusesToDivideByWhatMayBeZero() {
        assertThatThrownBy(() -> IntervalArithmetic.quotient(Interval.parse("[1, 2]"), Interval.parse("[0, 2]")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(IntervalArithmetic.quotient(Interval.parse("[1, 2]"), Interval.parse("(0, 2]")))
                .isEqualTo(Interval.parse("[0.5, ∞)"));
    }

    @Provide
    Arbitrary<Within> within() {
        Arbitrary<BigDecimal> amounts = Arbitraries.oneOf(
                Arbitraries.integers().between(-6, 6).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e13"), new BigDecimal("1e13"))
                        .ofScale(4));
        Arbitrary<BigDecimal> distances =
                Arbitraries.of("0", "0.5", "1", "7", "1e9").map(BigDecimal::new);
        return Combinators.combine(
                        amounts,
                        distances.injectNull(0.1),
                        distances.injectNull(0.1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(IntervalArithmeticTest::around);
    }

    private static Within around(
            BigDecimal amount,
            @Nullable BigDecimal below,
            @Nullable BigDecimal above,
            boolean lowOpen,
            boolean highOpen) {
        BigDecimal low = below == null ? null : amount.subtract(below);
        BigDecimal high = above == null ? null : amount.add(above);
        return new Within(
                new Interval(
                        low,
                        lowOpen && (below == null || below.signum() > 0),
                        high,
                        highOpen && (above == null || above.signum() > 0)),
                amount);
    }
}
