package org.investportal.value;

import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.value.CalendarPart.Grain;
import org.jspecify.annotations.Nullable;

/** Chooses one code among the codes for the same time, so that a period that is typed in two ways is one period. */
final class PeriodNormalizer {

    private static final int MONTHS_OF_A_YEAR = 12;

    private PeriodNormalizer() {}

    /**
     * Returns one part of the calendar if the period is one; else a range of years, months or days, the longest that fit. A range of halves or quarters over
     * more than a year stays as it is: such a range compares its two ends.
     */
    static Period normalized(Period period) {
        CalendarPart start = period.start();
        CalendarPart end = period.end();
        if (period.isUndated() || period.isSingle()) {
            return period;
        }
        if (start == null || end == null) {
            return new Period(withoutFirstDay(start), withoutLastDay(end));
        }
        return single(period)
                .or(() -> comparesItsEnds(start, end, period) ? Optional.of(period) : Optional.empty())
                .orElseGet(() -> range(period));
    }

    private static Optional<Period> single(Period period) {
        return Stream.of(Grain.values())
                .flatMap(grain -> CalendarPart.from(period.firstDay(), grain).stream())
                .filter(part -> part.lastDay().equals(period.lastDay()))
                .findFirst()
                .map(part -> new Period(part, part));
    }

    private static boolean comparesItsEnds(CalendarPart start, CalendarPart end, Period period) {
        return start.grain() == end.grain()
                && (start.grain() == Grain.HALF || start.grain() == Grain.QUARTER)
                && period.months() > MONTHS_OF_A_YEAR;
    }

    private static Period range(Period period) {
        return Stream.of(Grain.YEAR, Grain.MONTH, Grain.DAY)
                .flatMap(grain -> CalendarPart.from(period.firstDay(), grain).stream()
                        .flatMap(first -> CalendarPart.upTo(period.lastDay(), grain).stream()
                                .map(last -> new Period(first, last))))
                .findFirst()
                .orElse(period);
    }

    /** Returns the year or month that begins on the day; "since 1 January 2016" is "since 2016". */
    private static @Nullable CalendarPart withoutFirstDay(@Nullable CalendarPart start) {
        return start == null || start.grain() != Grain.DAY
                ? start
                : CalendarPart.from(start.firstDay(), Grain.YEAR)
                        .or(() -> CalendarPart.from(start.firstDay(), Grain.MONTH))
                        .orElse(start);
    }

    /** Returns the year or month that ends on the day; "by 31 December 2020" is "by 2020". */
    private static @Nullable CalendarPart withoutLastDay(@Nullable CalendarPart end) {
        return end == null || end.grain() != Grain.DAY
                ? end
                : CalendarPart.upTo(end.lastDay(), Grain.YEAR)
                        .or(() -> CalendarPart.upTo(end.lastDay(), Grain.MONTH))
                        .orElse(end);
    }
}
