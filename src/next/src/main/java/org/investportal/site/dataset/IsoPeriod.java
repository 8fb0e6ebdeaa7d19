package org.investportal.site.dataset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.investportal.value.CalendarPart;
import org.investportal.value.CalendarPart.Grain;
import org.investportal.value.Period;

/** Writes periods as ISO 8601 does: {@code 2018-01-01/2018-06-30}, {@code 2016/..}. */
final class IsoPeriod {

    private static final String TO = "/";
    private static final String OPEN = "..";
    private static final int MONTHS_OF_A_YEAR = 12;

    private IsoPeriod() {}

    /** Returns the whole interval, open at the side where the period is open; empty for a period without a date. */
    static Optional<String> interval(Period period) {
        CalendarPart start = period.start();
        CalendarPart end = period.end();
        return period.isUndated()
                ? Optional.empty()
                : date(period)
                        .or(() -> Optional.of(
                                (start == null ? OPEN : first(start)) + TO + (end == null ? OPEN : last(end))));
    }

    /** The day, month or year that it is; nothing for all else. */
    static Optional<String> date(Period period) {
        return period.isSingle() && isDate(Objects.requireNonNull(period.start()))
                ? Optional.of(period.code())
                : Optional.empty();
    }

    /** Returns the moment at which the period begins, in local time without a time zone; empty where one side is open. */
    static Optional<String> start(Period period) {
        CalendarPart start = period.start();
        return start == null || period.end() == null
                ? Optional.empty()
                : Optional.of(start.firstDay().atStartOfDay().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
    }

    /** Returns the length of the period in years, months or days; empty where one side is open. */
    static Optional<String> length(Period period) {
        CalendarPart start = period.start();
        CalendarPart end = period.end();
        if (start == null || end == null) {
            return Optional.empty();
        }
        LocalDate after = end.lastDay().plusDays(1);
        long months = ChronoUnit.MONTHS.between(start.firstDay(), after);
        if (!start.firstDay().plusMonths(months).equals(after)) {
            return Optional.of("P" + ChronoUnit.DAYS.between(start.firstDay(), after) + "D");
        }
        return Optional.of(months % MONTHS_OF_A_YEAR == 0 ? "P" + months / MONTHS_OF_A_YEAR + "Y" : "P" + months + "M");
    }

    private static boolean isDate(CalendarPart part) {
        return part.grain() != Grain.HALF && part.grain() != Grain.QUARTER;
    }

    private static String first(CalendarPart part) {
        return date(new Period(part, part)).orElse(part.firstDay().toString());
    }

    private static String last(CalendarPart part) {
        return date(new Period(part, part)).orElse(part.lastDay().toString());
    }
}
