package org.investportal.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.investportal.value.CalendarPart.Grain;
import org.jspecify.annotations.Nullable;

/** Values of every type, for property tests: many near each other, so that equal and touching ones occur, some far away. */
public class Values extends DomainContextBase {

    private static final int DAYS_AD_1_TO_9999 = 3_652_058;

    @Provide
    Arbitrary<CalendarPart> calendarParts() {
        Arbitrary<LocalDate> near = days(LocalDate.of(2017, 1, 1), 800);
        Arbitrary<LocalDate> any = days(LocalDate.of(1, 1, 1), DAYS_AD_1_TO_9999);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, near), Tuple.of(1, any)), Arbitraries.of(Grain.class))
                .as(Values::partFrom);
    }

    private static Arbitrary<LocalDate> days(LocalDate first, int count) {
        return Arbitraries.integers().between(0, count).map(first::plusDays);
    }

    private static CalendarPart partFrom(LocalDate day, Grain grain) {
        int months = switch (grain) {
            case YEAR -> 12;
            case HALF -> 6;
            case QUARTER -> 3;
            case MONTH, DAY -> 1;
        };
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return new CalendarPart(grain == Grain.DAY ? day : LocalDate.of(day.getYear(), month, 1), grain);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<CalendarPart> part = calendarParts();
        return Arbitraries.frequencyOf(
                Tuple.of(8, part.map(one -> new Period(one, one))),
                Tuple.of(4, Combinators.combine(part, part).as(Values::rangeOrSingle)),
                Tuple.of(4, monthsOfAYear()),
                Tuple.of(2, part.map(start -> new Period(start, null))),
                Tuple.of(2, part.map(end -> new Period(null, end))),
                Tuple.of(1, Arbitraries.just(Period.UNDATED)));
    }

    private static Arbitrary<Period> monthsOfAYear() {
        Arbitrary<LocalDate> first = Arbitraries.integers()
                .between(0, 12 * 20)
                .map(month -> LocalDate.of(2010, 1, 1).plusMonths(month));
        return Combinators.combine(first, Arbitraries.integers().between(1, 12))
                .as((month, count) -> rangeOrSingle(
                        new CalendarPart(month, Grain.MONTH),
                        new CalendarPart(month.plusMonths(count - 1L), Grain.MONTH)));
    }

    private static Period rangeOrSingle(CalendarPart one, CalendarPart other) {
        if (one.lastDay().isBefore(other.firstDay())) {
            return new Period(one, other);
        }
        return other.lastDay().isBefore(one.firstDay()) ? new Period(other, one) : new Period(one, one);
    }

    @Provide
    Arbitrary<Numeral> numerals() {
        return numerals(true, true);
    }

    private static Arbitrary<Numeral> numerals(boolean negative, boolean fractional) {
        Arbitrary<String> sign = negative ? Arbitraries.of("", "", "", "-") : Arbitraries.just("");
        Arbitrary<String> whole =
                Arbitraries.oneOf(digits(1, 2), digits(1, 13), digits(1, 2).map(few -> few + "000"));
        Arbitrary<String> none = Arbitraries.just("");
        Arbitrary<String> fraction =
                fractional ? Arbitraries.oneOf(none, digits(1, 6).map(some -> "." + some)) : none;
        return Combinators.combine(sign, whole, fraction, multipliers())
                .as((minus, before, behind, multiplier) -> new Numeral(minus + before + behind, multiplier));
    }

    private static Arbitrary<String> digits(int least, int most) {
        return Arbitraries.strings().numeric().ofMinLength(least).ofMaxLength(most);
    }

    private static Arbitrary<Integer> multipliers() {
        return Arbitraries.of(0, 0, 0, 2, 3, 4, 6, 8, 9, 12);
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Arbitraries.of(Unit.class)
                .flatMap(unit -> Combinators.combine(
                                numerals(!unit.isNeverNegative(), !unit.isWhole())
                                        .filter(numeral -> unit != Unit.PLACE
                                                || numeral.amount().signum() > 0),
                                Arbitraries.of(Qualifier.class),
                                Arbitraries.integers().between(1, 50).injectNull(0.8))
                        .as((numeral, qualifier, more) -> quantity(numeral, unit, qualifier, more)));
    }

    /** A range, if there is more to add to its lower end and its unit and qualifier allow it. */
    private static Quantity quantity(Numeral numeral, Unit unit, Qualifier qualifier, @Nullable Integer more) {
        return more == null || !Quantity.mayBeRange(unit) || !qualifier.mayBeOfRange()
                ? Quantity.of(numeral, unit, qualifier)
                : Quantity.of(
                        Quantity.range(
                                numeral,
                                new Numeral(
                                        new BigDecimal(numeral.digits())
                                                .add(BigDecimal.valueOf(more))
                                                .toPlainString(),
                                        numeral.multiplier())),
                        unit,
                        qualifier);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 3).map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e15"), new BigDecimal("1e15"))
                        .ofScale(6));
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<BigDecimal> bound = amounts().injectNull(0.2);
        Arbitrary<Boolean> open = Arbitraries.of(true, false);
        return Combinators.combine(bound, open, bound, open).as(Values::intervalOrPoint);
    }

    private static Interval intervalOrPoint(
            @Nullable BigDecimal one, boolean lowOpen, @Nullable BigDecimal other, boolean highOpen) {
        if (one == null || other == null || one.compareTo(other) < 0) {
            return new Interval(one, lowOpen, other, highOpen);
        }
        return one.compareTo(other) > 0 ? new Interval(other, lowOpen, one, highOpen) : Interval.point(one);
    }

    @Provide
    Arbitrary<Locator> locators() {
        Arbitrary<Integer> count = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 99_999));
        return Combinators.combine(count, count, count).as(Locator::new);
    }
}
