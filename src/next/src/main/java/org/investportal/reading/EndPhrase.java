package org.investportal.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.value.Period;

/** Parses the ways in which people write a time of a level: end of June 2018, year-end 2018, as of 30 June 2018. */
final class EndPhrase {

    private static final String AS_OF = "(?:(?:as (?:of|at)|at|on) |截[至止]到? ?)";
    private static final List<Pattern> ENDS = List.of(
            Pattern.compile(AS_OF + "?(?:the )?end(?:-| of | )(?:the )?(.+)"),
            Pattern.compile(AS_OF + "?(?:the )?year[- ]end(?: of)?[- ](\\d{4})"),
            Pattern.compile(AS_OF + "?(\\d{4})[- ]year[- ]end"),
            Pattern.compile(AS_OF + "?(.+?) ?[末底]"),
            Pattern.compile(AS_OF + "?(.+?年)年[末底]"));
    private static final Pattern DAY = Pattern.compile(AS_OF + "(.+?)(?:为?止)?");

    private EndPhrase() {}

    /** Returns the code of the day, if the text names the end of a period or a day as the time of a level. */
    static Optional<String> day(String text) {
        return period(text).map(EndPhrase::lastDay).or(() -> asOf(text));
    }

    /** Returns the period whose end the text names. */
    static Optional<Period> period(String text) {
        return ENDS.stream()
                .map(end -> end.matcher(text))
                .filter(Matcher::matches)
                .map(end -> end.group(1).strip())
                .flatMap(named -> CalendarPhrase.code(named).or(() -> FiveYearPlanPhrase.code(named)).stream())
                .flatMap(code -> PeriodReader.parsed(code).stream())
                .filter(period -> period.months() > 0)
                .findFirst();
    }

    private static Optional<String> asOf(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.matches()
                ? CalendarPhrase.code(matcher.group(1).strip())
                        .flatMap(PeriodReader::parsed)
                        .filter(period -> period.isSingle() && period.months() == 0)
                        .map(Period::code)
                : Optional.empty();
    }

    private static String lastDay(Period period) {
        return period.lastDay().toString();
    }
}
