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

/** Whatever two amounts are, what comes of them lies in what comes of their intervals. */
class ArithmeticTest {

    /** An interval and an amount in it. */
    record Within(Interval interval, BigDecimal amount) {}

    @Property
    void sumsAndDifferencesAreInside(@ForAll("within") Within one, @ForAll("within") Within other) {
        assertThat(Arithmetic.sum(one.interval, other.interval).contains(one.amount.add(other.amount)))
                .isTrue();
        assertThat(Arithmetic.difference(one.interval, other.interval).contains(one.amount.subtract(other.amount)))
                .isTrue();
    }

    @Property
    void productsAreInside(@ForAll("within") Within one, @ForAll("within") Within other) {
        assertThat(Arithmetic.product(one.interval, other.interval).contains(one.amount.multiply(other.amount)))
                .isTrue();
    }

    /** A quotient that has no end is inside if both of its neighbours are, or the one that lies within the bounds. */
    @Property
    void quotientsAreInside(@ForAll("within") Within one, @ForAll("within") Within other) {
        Assume.that(Arithmetic.isAboveNought(other.interval));
        Interval quotient = Arithmetic.quotient(one.interval, other.interval);

        BigDecimal down = one.amount.divide(other.amount, new MathContext(60, RoundingMode.FLOOR));
        BigDecimal up = one.amount.divide(other.amount, new MathContext(60, RoundingMode.CEILING));
        assertThat(quotient.contains(down) || quotient.contains(up)).isTrue();
    }

    @Property
    void whatLiesInBothLiesInTheIntersection(@ForAll("within") Within one, @ForAll("within") Within other) {
        boolean both = other.interval.contains(one.amount);

        assertThat(Arithmetic.intersection(one.interval, other.interval)
                        .filter(common -> common.contains(one.amount))
                        .isPresent())
                .isEqualTo(both);
    }

    @Property
    void whatCanBeAtMostIsSoForSomeAmounts(@ForAll("within") Within one, @ForAll("within") Within other) {
        Assume.that(one.amount.compareTo(other.amount) <= 0);

        assertThat(Arithmetic.canBeAtMost(one.interval, other.interval)).isTrue();
    }

    @Property
    void canBeAtMostIfAnAmountOfTheOneIsNoLargerThanOneOfTheOther(
            @ForAll("within") Within one, @ForAll("within") Within other) {
        Interval below = new Interval(null, true, other.interval.high(), other.interval.highOpen());

        assertThat(Arithmetic.canBeAtMost(one.interval, other.interval))
                .isEqualTo(Arithmetic.intersection(one.interval, below).isPresent());
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
        assertThat(Arithmetic.canBeAtMost(Interval.parse(one), Interval.parse(other)))
                .isEqualTo(canBe);
    }

    @Example
    void boundsAreAsNarrowAsTheyCanBe() {
        Interval one = Interval.parse("[2, 3)");
        Interval other = Interval.parse("(-1, 4]");

        assertThat(Arithmetic.sum(one, other)).isEqualTo(Interval.parse("(1, 7)"));
        assertThat(Arithmetic.difference(one, other)).isEqualTo(Interval.parse("[-2, 4)"));
        assertThat(Arithmetic.product(one, other)).isEqualTo(Interval.parse("(-3, 12)"));
        assertThat(Arithmetic.quotient(Interval.parse("[2, 3)"), Interval.parse("(4, 8]")))
                .isEqualTo(Interval.parse("[0.25, 0.75)"));
        assertThat(Arithmetic.intersection(one, other)).contains(one);
        assertThat(Arithmetic.intersection(one, Interval.parse("[3, 4]"))).isEmpty();
        assertThat(Arithmetic.product(Interval.parse("[0, ∞)"), Interval.parse("(-∞, 5)")))
                .isEqualTo(Interval.parse("(-∞, ∞)"));
    }

    @Example
    void zeroIsReachedWhereOneOfThemReachesIt() {
        assertThat(Arithmetic.product(Interval.parse("(0, 1]"), Interval.parse("[2, 3]")))
                .isEqualTo(Interval.parse("(0, 3]"));
        assertThat(Arithmetic.product(Interval.parse("[0, 1]"), Interval.parse("(2, 3)")))
                .isEqualTo(Interval.parse("[0, 3)"));
        assertThat(Arithmetic.quotient(Interval.parse("[1, 2]"), Interval.parse("[4, ∞)")))
                .isEqualTo(Interval.parse("(0, 0.5]"));
        assertThat(Arithmetic.quotient(Interval.parse("[0, 2]"), Interval.parse("[4, ∞)")))
                .isEqualTo(Interval.parse("[0, 0.5]"));
    }

    @Example
    void whatIsInfiniteStaysSoOnItsSide() {
        Bound lowest = Bound.low(null, true);
        Bound highest = Bound.high(null, true);
        Bound one = Bound.low(BigDecimal.ONE, false);

        assertThat(lowest.plus(one)).isEqualTo(lowest);
        assertThat(one.plus(lowest)).isEqualTo(lowest);
        assertThat(one.minus(highest)).isEqualTo(lowest);
        assertThat(highest.minus(one)).isEqualTo(highest);
    }

    @Example
    void roundsOutward() {
        Interval third = Arithmetic.quotient(Interval.parse("[1, 1]"), Interval.parse("[3, 3]"));

        assertThat(third.low()).isLessThan(third.high());
    }

    @Example
    void refusesToDivideByWhatMayBeNought() {
        assertThatThrownBy(() -> Arithmetic.quotient(Interval.parse("[1, 2]"), Interval.parse("[0, 2]")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Arithmetic.quotient(Interval.parse("[1, 2]"), Interval.parse("(0, 2]")))
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
                .as(ArithmeticTest::around);
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
