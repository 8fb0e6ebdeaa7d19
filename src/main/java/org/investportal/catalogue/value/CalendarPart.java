package org.investportal.catalogue.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of the calendar with a code of its own: {@code 2017}, {@code 2018-H1}, {@code 2018-Q3}, {@code 2018-05}, {@code 2018-07-05}. */
public record CalendarPart(LocalDate firstDay, Grain grain) {

    /** How long a piece of the calendar is. */
    public enum Grain implements Coded {
        /** From January to December. */
        YEAR(12),
        /** Six months, from January or July. */
        HALF(6),
        /** Three months. */
        QUARTER(3),
        /** A month. */
        MONTH(1),
        /** A day. */
        DAY(0);

        private final int months;

        Grain(int months) {
            this.months = months;
        }

        /** How many months it has; none for a day. */
        public int months() {
            return months;
        }
    }

    private static final Pattern CODE =
            Pattern.compile("(?!0000)(\\d{4})(?:-H([12])|-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

    public CalendarPart {
        boolean startsThere = grain == Grain.DAY
                || (firstDay.getDayOfMonth() == 1 && (firstDay.getMonthValue() - 1) % grain.months == 0);
        if (!startsThere || firstDay.getYear() < 1 || firstDay.getYear() > 9999) {
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

    /** Says how to write a period, since a part is only ever read as one or as an end of one. */
    static IllegalArgumentException noPeriod(String code) {
        return new IllegalArgumentException(
                "\"" + code + "\" is no period; write it like 2017, 2018-H1, 2018-Q3, 2018-05 or"
                        + " 2018-07-05, a range like 2007--2017, 2016-- or --2020, or undated");
    }

    /** The last day that belongs to it. */
    public LocalDate lastDay() {
        return grain == Grain.DAY ? firstDay : firstDay.plusMonths(grain.months).minusDays(1);
    }

    public int year() {
        return firstDay.getYear();
    }

    /** The n-th of its grain in its year, from 1; for a day the day of its month. */
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
