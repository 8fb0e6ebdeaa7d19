package org.investportal.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.value.Language;
import org.investportal.value.Period;

/** Parses periods as people write them, in English and Chinese, if only one meaning is possible. */
public final class PeriodReader {

    private static final String IN_ENGLISH =
            "2018, 2018-H1, 2018-Q3, May 2018, 5 July 2018, January to May 2018, 2007–2017, since 2016, by 2020";
    private static final String IN_CHINESE =
            "2018年、2018年上半年、2018年三季度、2018年5月、2018年7月5日、2018年1至5月、2007年至2017年、2016年以来、到2020年";
    private static final String DATES_IN_ENGLISH = "2018-07-05, 5 July 2018";
    private static final String DATES_IN_CHINESE = "2018-07-05、2018年7月5日";
    private static final String FISCAL_YEAR = "2023-04--2024-03";
    private static final String YEAR_FIRST = "2018-07-05";

    private static final Pattern UNDATED = Pattern.compile("undated|not dated|no date|未注明(?:时间)?|(?:时间)?不详");
    private static final Pattern TWO_WAYS = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})");
    private static final Pattern SINCE = Pattern.compile("(?:since|from|自|从) ?(.+?)(?: on(?:wards?)?|以来|起|开始)?");
    private static final Pattern ONWARDS = Pattern.compile("(.+?)(?:--| on(?:wards?)?|以来|起)");
    private static final Pattern UNTIL = Pattern.compile("(?:--|by|until|till|up to|到|至|截至) ?(.+?)(?:为止)?");
    private static final Pattern BEGINNING = Pattern.compile("^(?:from |between |自|从)");
    private static final List<String> BETWEEN = List.of("--", " to ", " and ", " - ", "-", "至", "到", "~");

    /** A day with a number that its month does not have. */
    private static final Pattern NO_SUCH_DAY = Pattern.compile("(\\d{4}-\\d{2})-\\d{2}");

    private PeriodReader() {}

    /**
     * Returns the period that the text means.
     *
     * @param language the language of the examples where the text is not understood
     * @throws UnreadableInput if the text is no period, or may mean several
     */
    public static Period read(String typed, Language language) {
        TextReader.requireVisible(typed);
        return LookalikeLetter.read(
                typed,
                text -> period(text, language),
                text -> period(text, language).months() >= 0);
    }

    /**
     * Returns the day that the text means, such as the date of a document.
     *
     * @throws UnreadableInput if the text is no single day
     */
    public static LocalDate date(String typed, Language language) {
        Period period = read(typed, language);
        if (!period.isDay()) {
            throw UnreadableInput.of(
                    "unreadable.date", typed, language == Language.ZH ? DATES_IN_CHINESE : DATES_IN_ENGLISH);
        }
        return period.lastDay();
    }

    private static Period period(String typed, Language language) {
        String text = InputNormalizer.plain(typed);
        if (UNDATED.matcher(text).matches()) {
            return Period.UNDATED;
        }
        if (TWO_WAYS.matcher(text).matches()) {
            throw UnreadableInput.of("unreadable.two-ways", typed, YEAR_FIRST);
        }
        return codes(text)
                .flatMap(code -> parsed(code).stream())
                .findFirst()
                .map(Period::canonical)
                .orElseThrow(() -> unreadable(typed, text, language));
    }

    private static UnreadableInput unreadable(String typed, String text, Language language) {
        if (SpanPhrase.isFiscalYear(text)) {
            return UnreadableInput.of("unreadable.fiscal-year", typed, FISCAL_YEAR);
        }
        return codes(text)
                .map(NO_SUCH_DAY::matcher)
                .filter(Matcher::matches)
                .map(day -> YearMonth.parse(day.group(1)).lengthOfMonth())
                .findFirst()
                .map(days -> UnreadableInput.of("unreadable.no-such-day", typed, String.valueOf(days)))
                .orElseGet(() -> UnreadableInput.of("unreadable.period", typed, examples(language)));
    }

    private static String examples(Language language) {
        return language == Language.ZH ? IN_CHINESE : IN_ENGLISH;
    }

    private static Stream<String> codes(String text) {
        return Stream.of(
                        CalendarPhrase.code(text).stream(),
                        SpanPhrase.code(text).stream(),
                        FiveYearPlanPhrase.code(text).stream(),
                        EndPhrase.day(text).stream(),
                        range(text),
                        end(SINCE, text).map(start -> start + "--"),
                        end(ONWARDS, text).map(start -> start + "--"),
                        end(UNTIL, text).map(end -> "--" + end),
                        untilEnd(text))
                .flatMap(found -> found);
    }

    private static Stream<String> range(String text) {
        String ends = BEGINNING.matcher(text).replaceFirst("");
        return BETWEEN.stream()
                .flatMap(separator -> occurrences(ends, separator)
                        .flatMap(at -> join(ends.substring(0, at), ends.substring(at + separator.length())).stream()));
    }

    private static Stream<Integer> occurrences(String text, String separator) {
        return Stream.iterate(text.indexOf(separator), at -> at >= 0, at -> text.indexOf(separator, at + 1));
    }

    private static Optional<String> join(String start, String end) {
        return CalendarPhrase.code(start.strip())
                .flatMap(first -> CalendarPhrase.code(end.strip()).map(last -> first + "--" + last));
    }

    private static Stream<String> end(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? CalendarPhrase.code(matcher.group(1).strip()).stream() : Stream.empty();
    }

    /** Reads the end of a period as the period: by the end of 2020 is by 2020. */
    private static Stream<String> untilEnd(String text) {
        Matcher matcher = UNTIL.matcher(text);
        return matcher.matches()
                ? EndPhrase.period(matcher.group(1).strip()).map(Period::end).stream()
                        .map(end -> new Period(null, end).code())
                : Stream.empty();
    }

    /** Returns the period with the code, if there is such a day or range. */
    static Optional<Period> parsed(String code) {
        try {
            return Optional.of(Period.parse(code));
        } catch (IllegalArgumentException noSuchDayOrRange) {
            return Optional.empty();
        }
    }
}
