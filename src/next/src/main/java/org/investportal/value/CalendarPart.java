package org.investportal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the calendar with a code: {@code 2017}, {@code 2018-H1}, {@code 2018-Q3}, {@code 2018-05}, {@code 2018-07-05}. */
public record CalendarPart(LocalDate firstDay, Grain grain) {

    /** The length of a part of the calendar. */
    public enum Grain implements Coded {
        /** A year, from January to December. */
        YEAR(12),
        /** A half-year, from January or July. */
        HALF(6),
        /** A quarter: three months. */
        QUARTER(3),
        /** A month. */
        MONTH(1),
        /** A day. */
        DAY(0);

        private final int months;

        Grain(int months) {
            this.months = months;
        }

        /** Returns the number of months; 0 for a day. */
        public int months() {
            return months;
        }
    }

    private static final Pattern CODE =
            Pattern.compile("(?!0000)(\\d{4})(?:-H([12])|-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

    public CalendarPart {
        if (!isFirst(firstDay, grain) || firstDay.getYear() < 1 || firstDay.getYear() > 9999) {
            throw new IllegalArgumentException("no " + grain.code() + " begins on " + firstDay);
        }
    }

    static CalendarPart parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw noPeriod(code);
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return new CalendarPart(LocalDate.of(year, 6 * Integer.parseInt(matcher.group(2)) - 5, 1), Grain.HALF);
        }
        if (matcher.group(3) != null) {
            return new CalendarPart(LocalDate.of(year, 3 * Integer.parseInt(matcher.group(3)) - 2, 1), Grain.QUARTER);
        }
        return monthOrDay(code, year, matcher);
    }

    private static CalendarPart monthOrDay(String code, int year, Matcher matcher) {
        String month = matcher.group(4);
        String day = matcher.group(5);
        Grain grain = month == null ? Grain.YEAR : day == null ? Grain.MONTH : Grain.DAY;
        try {
            LocalDate first = LocalDate.of(
                    year, month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
            return new CalendarPart(first, grain);
        } catch (DateTimeException noSuchDay) {
            throw noPeriod(code);
        }
    }

    private static boolean isFirst(LocalDate day, Grain grain) {
        return grain == Grain.DAY || (day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % grain.months == 0);
    }

    /** Returns the part of that length that begins on the day, if one does. */
    static Optional<CalendarPart> from(LocalDate firstDay, Grain grain) {
        return isFirst(firstDay, grain) ? Optional.of(new CalendarPart(firstDay, grain)) : Optional.empty();
    }

    /** Returns the part of that length that ends on the day, if one does. */
    static Optional<CalendarPart> upTo(LocalDate lastDay, Grain grain) {
        LocalDate firstDay =
                grain == Grain.DAY ? lastDay : lastDay.withDayOfMonth(1).minusMonths(grain.months - 1L);
        return from(firstDay, grain).filter(part -> part.lastDay().equals(lastDay));
    }

    /** Returns an exception that explains how to write a period. A part is only ever read as a period or as an end of one. */
    static IllegalArgumentException noPeriod(String code) {
        return new IllegalArgumentException(
                "\"" + code + "\" is no period; write it like 2017, 2018-H1, 2018-Q3, 2018-05 or"
                        + " 2018-07-05, a range like 2007--2017, 2018-01--2018-05, 2016-- or --2020, or undated");
    }

    /** Returns the last day of this part. */
    public LocalDate lastDay() {
        return grain == Grain.DAY ? firstDay : firstDay.plusMonths(grain.months).minusDays(1);
    }

    public int year() {
        return firstDay.getYear();
    }

    /** Returns the number of this part among those of its length in its year, from 1; for a day, the day of the month. */
    public int index() {
        return grain == Grain.DAY ? firstDay.getDayOfMonth() : (firstDay.getMonthValue() - 1) / grain.months + 1;
    }

    String code() {
        String year = String.format(Locale.ROOT, "%04d", year());
        return switch (grain) {
            case YEAR -> year;
            case HALF -> year + "-H" + index();
            case QUARTER -> year + "-Q" + index();
            case MONTH -> year + String.format(Locale.ROOT, "-%02d", index());
            case DAY -> firstDay.toString();
        };
    }
}
