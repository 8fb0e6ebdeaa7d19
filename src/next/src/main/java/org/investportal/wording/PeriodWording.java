package org.investportal.wording;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import org.investportal.value.CalendarPart;
import org.investportal.value.CalendarPart.Grain;
import org.investportal.value.Language;
import org.investportal.value.Period;
import org.springframework.stereotype.Component;

/** Formats periods for people: {@code first half of 2018}, {@code January to May 2018}, {@code end of 2018}. */
@Component
public class PeriodWording {

    private static final String[] NTH = {"first", "second", "third", "fourth"};

    private final MessageWording words;

    PeriodWording(MessageWording words) {
        this.words = words;
    }

    /** Returns the words for the time of a figure. The last day of a month is its end, because sources date levels so. */
    public String of(Period period, Language language) {
        CalendarPart start = period.start();
        if (start != null && period.isEndOfMonth()) {
            Grain grain = start.firstDay().getMonth() == Month.DECEMBER ? Grain.YEAR : Grain.MONTH;
            LocalDate first = start.firstDay().withDayOfMonth(1);
            return words.of(
                    language,
                    "period.end-of",
                    part(new CalendarPart(grain == Grain.YEAR ? first.withDayOfYear(1) : first, grain), language));
        }
        return date(period, language);
    }

    /** Returns the words for the date of a document, which can be any day. */
    public String date(Period period, Language language) {
        CalendarPart start = period.start();
        CalendarPart end = period.end();
        if (start != null && end != null) {
            return period.isSingle() ? part(start, language) : range(start, end, language);
        }
        if (start != null) {
            return words.of(language, "period.since", part(start, language));
        }
        return end == null
                ? words.of(language, "period.undated")
                : words.of(language, "period.until", part(end, language));
    }

    private String range(CalendarPart start, CalendarPart end, Language language) {
        boolean monthsOfOneYear =
                start.grain() == Grain.MONTH && end.grain() == Grain.MONTH && start.year() == end.year();
        if (!monthsOfOneYear) {
            return words.of(language, "period.range", part(start, language), part(end, language));
        }
        String year = String.valueOf(start.year());
        return start.firstDay().getMonth() == Month.JANUARY && end.firstDay().getMonth() == Month.SEPTEMBER
                ? words.of(language, "period.three-quarters", year)
                : words.of(language, "period.months", year, month(start, language), month(end, language));
    }

    private String month(CalendarPart month, Language language) {
        return DateTimeFormatter.ofPattern(words.of(language, "period.pattern.month-alone"), language.locale())
                .format(month.firstDay());
    }

    public String day(LocalDate date, Language language) {
        return part(new CalendarPart(date, Grain.DAY), language);
    }

    private String part(CalendarPart part, Language language) {
        return switch (part.grain()) {
            case YEAR -> words.of(language, "period.year", String.valueOf(part.year()));
            case HALF, QUARTER ->
                words.of(
                        language,
                        "period." + part.grain().code() + "." + NTH[part.index() - 1],
                        String.valueOf(part.year()));
            case MONTH, DAY ->
                DateTimeFormatter.ofPattern(
                                words.of(
                                        language,
                                        "period.pattern." + part.grain().code()),
                                language.locale())
                        .format(part.firstDay());
        };
    }
}
