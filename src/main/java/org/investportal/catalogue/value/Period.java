package org.investportal.catalogue.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure is about, as one code for addresses, data files and the database: a piece of the calendar
 * ({@code 2018-H1}), a range ({@code 2007--2017}), open at one side ({@code 2016--}, {@code --2020}) or {@code undated}.
 * Totally ordered by last day, then first day; what never ends comes after all that ends, what is undated last.
 */
public record Period(@Nullable CalendarPart start, @Nullable CalendarPart end) implements Comparable<Period> {

    /** A period that the source does not give. */
    public static final Period UNDATED = new Period(null, null);

    private static final String UNDATED_CODE = "undated";
    private static final String TO = "--";
    private static final Comparator<Period> ORDER = Comparator.comparing(Period::isUndated)
            .thenComparing(Period::lastDay)
            .thenComparing(Period::firstDay)
            .thenComparing(Period::code);

    public Period {
        if (start != null
                && end != null
                && !start.equals(end)
                && !start.lastDay().isBefore(end.firstDay())) {
            throw new IllegalArgumentException("a range ends after it began: " + start.code() + TO + end.code());
        }
    }

    /** Reads every code that {@link #code} writes, or says in the exception how to write one. */
    public static Period parse(String code) {
        if (code.equals(UNDATED_CODE)) {
            return UNDATED;
        }
        int split = code.indexOf(TO);
        if (split < 0) {
            CalendarPart part = CalendarPart.parse(code);
            return new Period(part, part);
        }
        Period period =
                new Period(partOrOpen(code.substring(0, split)), partOrOpen(code.substring(split + TO.length())));
        if (!period.code().equals(code)) {
            throw CalendarPart.noPeriod(code);
        }
        return period;
    }

    private static @Nullable CalendarPart partOrOpen(String code) {
        return code.isEmpty() ? null : CalendarPart.parse(code);
    }

    public boolean isUndated() {
        return start == null && end == null;
    }

    /** Whether it is one piece of the calendar rather than a range. */
    public boolean isSingle() {
        return start != null && start.equals(end);
    }

    /** The first day in it, or the earliest that there is. */
    public LocalDate firstDay() {
        return start == null ? LocalDate.MIN : start.firstDay();
    }

    /** The last day in it, or the latest that there is. */
    public LocalDate lastDay() {
        return end == null ? LocalDate.MAX : end.lastDay();
    }

    /** Whether all of the other lies in it and it is longer. */
    public boolean isAround(Period other) {
        return !equals(other)
                && !firstDay().isAfter(other.firstDay())
                && !lastDay().isBefore(other.lastDay());
    }

    /**
     * How many years its end lies before that of the other, rounded down; both end. Counted from the first days that no
     * longer belong to them: the end of February is that of each year, be it the 28th or the 29th.
     */
    public long wholeYearsUntil(Period other) {
        return ChronoUnit.YEARS.between(lastDay().plusDays(1), other.lastDay().plusDays(1));
    }

    /** The same piece of the calendar a year before; empty for a range, a day, what is undated and the first year. */
    public Optional<Period> yearBefore() {
        if (!isSingle() || Objects.requireNonNull(start).grain() == CalendarPart.Grain.DAY || start.year() == 1) {
            return Optional.empty();
        }
        CalendarPart before = new CalendarPart(start.firstDay().minusYears(1), start.grain());
        return Optional.of(new Period(before, before));
    }

    /** The code, which {@link #parse} reads. */
    public String code() {
        if (isUndated()) {
            return UNDATED_CODE;
        }
        if (isSingle()) {
            return Objects.requireNonNull(start).code();
        }
        return (start == null ? "" : start.code()) + TO + (end == null ? "" : end.code());
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
