package org.investportal.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.springframework.stereotype.Component;

/** Formats periods for people: {@code first half of 2018}. */
@Component
public class PeriodWording {

    private static final String[] NTH = {"first", "second", "third", "fourth"};

    private final MessageWording words;

    PeriodWording(MessageWording words) {
        this.words = words;
    }

    public String of(Period period, Language language) {
        CalendarPart start = period.start();
        CalendarPart end = period.end();
        if (start != null && end != null) {
            return period.isSingle()
                    ? part(start, language)
                    : words.of(language, "period.range", part(start, language), part(end, language));
        }
        if (start != null) {
            return words.of(language, "period.since", part(start, language));
        }
        return end == null
                ? words.of(language, "period.undated")
                : words.of(language, "period.until", part(end, language));
    }

    public String day(LocalDate date, Language language) {
        return part(new CalendarPart(date, CalendarPart.Grain.DAY), language);
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
