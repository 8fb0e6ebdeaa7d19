package org.investportal.reading;

import static org.investportal.reading.CalendarPhrase.MONTH;
import static org.investportal.reading.CalendarPhrase.NAME;
import static org.investportal.reading.CalendarPhrase.OF;
import static org.investportal.reading.CalendarPhrase.QUARTER;
import static org.investportal.reading.CalendarPhrase.YEAR;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Parses the ways in which people write several months or quarters: January to May 2018, first five months of 2018, year to March 2019. */
final class SpanPhrase {

    private static final String NONE = "";
    private static final String TO = " ?(?:--?|~|to|through|until|till|至|到) ?";
    private static final String COUNT = CountReader.ANY;
    private static final String Q = "(?:q|第)? ?([1-4一二三四])";
    private static final String ENDED = "(?:to|ended|ending|ends|until|through|up to)(?: in| on)?(?: the end of)? (.+)";
    private static final String YY = "(\\d{4}|\\d{2})";
    private static final String NEXT_YEAR = "(?:次年|翌年|第二年) ?";
    private static final String FISCAL = "(?:fy|(?:the )?(?:fiscal|financial) year)";
    private static final String FISCAL_ZH = "(?:财年|财政年度|会计年度|年度)";
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int CENTURY = 100;

    private static final List<PhraseForm> FORMS = List.of(
            form("(?:from )?" + NAME + TO + NAME + ",?" + OF + YEAR, found -> months(found, 3, 1, 2)),
            form("between " + NAME + " and " + NAME + ",?" + OF + YEAR, found -> months(found, 3, 1, 2)),
            form(YEAR + ",? " + NAME + TO + NAME, found -> months(found, 1, 2, 3)),
            form(
                    YEAR + "(?: ?年 ?| )" + MONTH + " ?月?份?" + TO + MONTH + " ?月份?",
                    found -> joined(
                            CalendarPhrase.month(found.group(1), found.group(2)),
                            CalendarPhrase.month(found.group(1), found.group(3)))),
            form(
                    YEAR + " ?年 ?" + MONTH + " ?月份?" + TO + NEXT_YEAR + MONTH + " ?月份?",
                    found -> joined(
                            CalendarPhrase.month(found.group(1), found.group(2)),
                            CalendarPhrase.month(next(found.group(1)), found.group(3)))),
            form(YEAR + "[- /]?q ?([1-4])" + TO + "q? ?([1-4])", found -> quarters(found, 1, 2, 3)),
            form("q ?([1-4])" + TO + "q? ?([1-4])(?:/|" + OF + ")" + YEAR, found -> quarters(found, 3, 1, 2)),
            form(
                    "(?:the )?" + QUARTER + "(?: quarter)?" + TO + "(?:the )?" + QUARTER + " quarters?" + OF + YEAR,
                    found -> quarters(found, 3, 1, 2)),
            form(YEAR + " ?年? ?" + Q + " ?(?:季度?)?" + TO + Q + " ?季度?", found -> quarters(found, 1, 2, 3)),
            form("(?:the )?first " + COUNT + " (?:calendar )?months" + OF + YEAR, found -> first(found, 2, 1, 1)),
            form(YEAR + ",? first " + COUNT + " months", found -> first(found, 1, 2, 1)),
            form("(\\d{1,2}) ?m[- /]?" + YEAR, found -> first(found, 2, 1, 1)),
            form("(?:the )?first " + COUNT + " quarters" + OF + YEAR, found -> first(found, 2, 1, MONTHS_OF_A_QUARTER)),
            form(YEAR + " ?年? ?[前首] ?" + COUNT + " ?个?月份?", found -> first(found, 1, 2, 1)),
            form(YEAR + " ?年? ?前 ?" + COUNT + " ?个?季度?", found -> first(found, 1, 2, MONTHS_OF_A_QUARTER)),
            form("(?:the )?" + COUNT + " months (?:that )?" + ENDED, found -> ended(found.group(2), found.group(1))),
            form(
                    "(?:fy|(?:the )?(?:fiscal |financial )?year) (?:that )?" + ENDED,
                    found -> ended(found.group(1), String.valueOf(MONTHS_OF_A_YEAR))),
            form(
                    "截[至止] ?(.+?) ?(?:为?止)?的? ?" + FISCAL_ZH,
                    found -> ended(found.group(1), String.valueOf(MONTHS_OF_A_YEAR))),
            form("截[至止] ?(.+?) ?(?:为?止)?的? ?" + COUNT + " ?个月", found -> ended(found.group(1), found.group(2))),
            form(
                    FISCAL + " ?" + YEAR + " ?[-/] ?" + YY + ",? ?\\(?" + NAME + TO + NAME + "\\)?",
                    found -> fiscal(found, CalendarPhrase.named(found.group(3)), CalendarPhrase.named(found.group(4)))),
            form(
                    YEAR + " ?[-/] ?" + YY + " ?年?" + FISCAL_ZH + " ?\\(" + MONTH + " ?月?" + TO + "(?:" + NEXT_YEAR
                            + ")?" + MONTH + " ?月\\)",
                    found -> fiscal(found, found.group(3), found.group(4))));

    /** Matches a year that may be a fiscal one; agencies and companies begin it in different months. */
    private static final Pattern FISCAL_YEAR =
            Pattern.compile("fy ?'?\\d.*|.*(?:fiscal|financial year|财年|财政年度|会计年度).*");

    private SpanPhrase() {}

    private static PhraseForm form(String pattern, Function<MatchResult, String> code) {
        return PhraseForm.of(pattern, code);
    }

    /** Returns the code of the range, if the text is one. The function does not check that the range exists. */
    static Optional<String> code(String text) {
        return PhraseForm.code(FORMS, text);
    }

    static boolean isFiscalYear(String text) {
        return FISCAL_YEAR.matcher(text).matches();
    }

    private static String months(MatchResult found, int year, int first, int last) {
        return joined(
                CalendarPhrase.month(found.group(year), CalendarPhrase.named(found.group(first))),
                CalendarPhrase.month(found.group(year), CalendarPhrase.named(found.group(last))));
    }

    private static String quarters(MatchResult found, int year, int first, int last) {
        return joined(
                found.group(year) + "-Q" + CalendarPhrase.nth(found.group(first)),
                found.group(year) + "-Q" + CalendarPhrase.nth(found.group(last)));
    }

    private static String joined(String first, String last) {
        return first + "--" + last;
    }

    private static String next(String year) {
        return String.valueOf(Integer.parseInt(year) + 1);
    }

    /** Returns the first months of a year, of which each counted part has the given number. */
    private static String first(MatchResult found, int year, int count, int months) {
        return CountReader.count(found.group(count))
                .map(parts -> parts * months)
                .filter(all -> all > 0 && all <= MONTHS_OF_A_YEAR)
                .map(all -> upTo(YearMonth.of(Integer.parseInt(found.group(year)), all), all))
                .orElse(NONE);
    }

    /** Returns the months up to the month that the text names, or whose last day it names. */
    private static String ended(String end, String count) {
        return CalendarPhrase.code(end.strip())
                .flatMap(PeriodReader::parsed)
                .filter(period -> period.isEndOfMonth() || period.months() == 1)
                .flatMap(period -> CountReader.count(count)
                        .filter(months -> months > 0 && months <= MONTHS_OF_A_YEAR)
                        .map(months -> upTo(YearMonth.from(period.lastDay()), months)))
                .orElse(NONE);
    }

    private static String upTo(YearMonth last, int months) {
        return months == 1
                ? last.toString()
                : joined(last.minusMonths(months - 1L).toString(), last.toString());
    }

    /** Returns the months of a fiscal year that is written with its two years and its first and last month. */
    private static String fiscal(MatchResult found, String firstMonth, String lastMonth) {
        int year = Integer.parseInt(found.group(1));
        int next = Integer.parseInt(found.group(2));
        String code = joined(
                CalendarPhrase.month(found.group(1), firstMonth),
                CalendarPhrase.month(String.valueOf(year + 1), lastMonth));
        boolean follows = next == year + 1 || (found.group(2).length() == 2 && next == (year + 1) % CENTURY);
        boolean whole = PeriodReader.parsed(code)
                .filter(period -> period.months() == MONTHS_OF_A_YEAR)
                .isPresent();
        return follows && whole ? code : NONE;
    }
}
