package org.investportal.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.investportal.value.CalendarPart.Grain;
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
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LAST_YEAR = 9999;
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

    /** Returns the number of whole months; 0 for a period that is open or does not consist of whole months. */
    public int months() {
        boolean whole = start != null
                && end != null
                && firstDay().getDayOfMonth() == 1
                && lastDay().plusDays(1).getDayOfMonth() == 1;
        return whole ? (int) ChronoUnit.MONTHS.between(firstDay(), lastDay().plusDays(1)) : 0;
    }

    /** Returns whether the period is one part of the calendar, or a range of at most twelve whole months, such as January to May. */
    public boolean isWithinAYear() {
        return isSingle() || (months() > 0 && months() <= MONTHS_OF_A_YEAR);
    }

    /** Returns whether the period is the last day of a month, which is the time of a level. */
    public boolean isEndOfMonth() {
        return isDay() && lastDay().plusDays(1).getDayOfMonth() == 1;
    }

    /** Returns whether the period is one day. */
    public boolean isDay() {
        return isSingle() && Objects.requireNonNull(start).grain() == Grain.DAY;
    }

    /**
     * Returns the same months, or the end of the same month, one year earlier; empty for other days, periods longer than a year or open, and the first year.
     */
    public Optional<Period> yearBefore() {
        return start == null || start.year() == 1 ? Optional.empty() : shifted(-1);
    }

    /** Returns the same months, or the end of the same month, one year later; empty for other days, periods longer than a year or open, and the last year. */
    public Optional<Period> yearAfter() {
        return start == null || end == null || end.year() == LAST_YEAR ? Optional.empty() : shifted(1);
    }

    private Optional<Period> shifted(int years) {
        if (start == null || end == null) {
            return Optional.empty();
        }
        boolean has = isDay() ? isEndOfMonth() : isWithinAYear();
        return has ? Optional.of(new Period(shifted(start, years), shifted(end, years))) : Optional.empty();
    }

    /** Returns the same part in another year. A day is the first or last of a month, which differs in a leap year. */
    private static CalendarPart shifted(CalendarPart part, int years) {
        LocalDate day = part.firstDay().plusYears(years);
        boolean last = part.grain() == Grain.DAY && part.firstDay().getDayOfMonth() > 1;
        return new CalendarPart(last ? YearMonth.from(day).atEndOfMonth() : day, part.grain());
    }

    /** Returns the form in which new figures are stored: of all codes for the same time, one. Codes that are published already are not changed. */
    public Period canonical() {
        return PeriodNormalizer.normalized(this);
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

    /** Stores periods as their codes. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Period, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
            return period == null ? null : period.code();
        }

        @Override
        public @Nullable Period convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : Period.parse(code);
        }
    }
}
