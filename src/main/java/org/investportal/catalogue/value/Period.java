package org.investportal.catalogue.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure is about, as one code for addresses, data files and the database: a part of the calendar
 * ({@code 2018-H1}), a range ({@code 2007--2017}), a range open at one end ({@code 2016--}, {@code --2020}) or
 * {@code undated}. Totally ordered by last day, then first day; periods without an end come after those with one, undated
 * comes last.
 */
public record Period(@Nullable CalendarPart start, @Nullable CalendarPart end) implements Comparable<Period> {

    /** The period of a figure for which the source gives none. */
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

    /** Reads every code that {@link #code} writes. The message of the exception says how to write one. */
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

    /** Returns whether the period is one part of the calendar and not a range. */
    public boolean isSingle() {
        return start != null && start.equals(end);
    }

    /** Returns the first day, or the earliest possible day if the period has no start. */
    public LocalDate firstDay() {
        return start == null ? LocalDate.MIN : start.firstDay();
    }

    /** Returns the last day, or the latest possible day if the period has no end. */
    public LocalDate lastDay() {
        return end == null ? LocalDate.MAX : end.lastDay();
    }

    /** Returns whether this period contains all of the other and is longer. */
    public boolean isAround(Period other) {
        return !equals(other)
                && !firstDay().isAfter(other.firstDay())
                && !lastDay().isBefore(other.lastDay());
    }

    /** Returns the same part of the calendar one year earlier; empty for a range, a day, an undated period and the first year. */
    public Optional<Period> yearBefore() {
        if (!isSingle() || Objects.requireNonNull(start).grain() == CalendarPart.Grain.DAY || start.year() == 1) {
            return Optional.empty();
        }
        CalendarPart before = new CalendarPart(start.firstDay().minusYears(1), start.grain());
        return Optional.of(new Period(before, before));
    }

    /** Returns the code, which {@link #parse} reads. */
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
