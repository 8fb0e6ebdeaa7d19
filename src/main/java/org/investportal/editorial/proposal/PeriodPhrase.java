package org.investportal.editorial.proposal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.NumberWord;
import org.investportal.catalogue.value.Numeral;
import org.investportal.editorial.input.CalendarPhrase;
import org.jspecify.annotations.Nullable;

/** The phrases of sentences that name a period. {@link CalendarPhrase} reads them, after words such as "this year" have become years. */
final class PeriodPhrase {

    private static final String DIGITS =
            "(?<!\\d)(?<!\\d[.,])(?<![$¥€£/+])(?:19|20)\\d{2}(?![\\d+]|[.,]\\d| ?[%万亿元家个人吨]"
                    + "| (?:yuan|percent|per cent|million|billion|enterprises|companies|people)\\b)";
    private static final String RELATIVE =
            "(?:(?:this|the current|last|the previous) year|year before last|今年|本年|当年|去年|上年|上一年|前年)";
    private static final String YEAR = "(?:" + DIGITS + "(?: ?年)?度?|" + RELATIVE + ")";
    private static final String MONTH =
            "\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String NTH = "(?:first|second|third|fourth|1st|2nd|3rd|4th)";
    private static final String OF = "(?: of)?(?: the year)?,?(?: of)? ";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String TO = " ?(?:--?|to|and|through|至|到|~) ?";

    private static final String PART = "(?:(?:the )?" + NTH + " (?:half|quarter)" + OF + YEAR + "|" + MONTH + " " + DAY
            + ",? " + YEAR + "|(?:the )?" + DAY + "(?: of)? " + MONTH + ",? " + YEAR + "|" + MONTH + "(?: of)?,? "
            + YEAR
            + "|(?<!\\d)(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)"
            + "|" + YEAR + " ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]|" + YEAR + " ?\\d{1,2} ?月"
            + "|" + YEAR + " ?[上下]半年|" + YEAR + " ?第?[1-4一二三四] ?季度?"
            + "|\\b[hq][1-4][ -]?" + YEAR + "|" + YEAR + "[ -]?[hq][1-4]\\b|" + YEAR + ")";

    private static final String YEARLESS = "(?:the )?" + NTH
            + " (?:half|quarter)(?: of the year)?|(?:within|in|over)(?: the)?(?: next| past| last)? (?:two|three|four|five|ten|\\d{1,2}) years|the first year"
            + "|(?<!\\d)\\d{1,2} ?月 ?\\d{1,2} ?[日号]|(?:in|within|since|by|during) " + MONTH + "(?! \\d)"
            + "|(?<![\\d-])\\d{1,2} ?月(?!\\d)|[上下]半年|第?[一二三四1-4] ?季度|\\b[hq][1-4]\\b";

    private static final String MONTHS = MONTH + TO + MONTH + "(?:,?(?: of)? " + YEAR + ")?|(?:" + YEAR
            + " ?)?(?<![\\d.])\\d{1,2} ?月?" + TO + "\\d{1,2} ?月(?!\\d)";
    private static final String FIRST_PARTS =
            "(?:the )?first (?:two|three|six|nine|ten|eleven|\\d{1,2}) (?:quarters|months)(?:" + OF + YEAR + ")?|(?:"
                    + YEAR + " ?)?前[二两三六八九十\\d]{1,2}个?(?:季度|月)";
    private static final String ENDED =
            "(?:the )?(?:two|three|four|six|nine|ten|eleven|twelve|\\d{1,2}) months (?:ended|ending|through)(?: on)? "
                    + MONTH + "(?: " + DAY + ")?(?:,?(?: of)? " + YEAR + ")?";
    private static final String DAYS =
            "(?:" + DAY + TO + DAY + "(?: of)? " + MONTH + ",? " + YEAR + "|" + MONTH + " " + DAY + TO + DAY + ",? "
                    + YEAR + "|" + YEAR + " ?\\d{1,2} ?月 ?\\d{1,2} ?日?" + TO + "(?:\\d{1,2} ?月 ?)?\\d{1,2} ?日)";
    private static final String PLAN =
            "(?:1\\d(?:th)?|thirteenth|fourteenth|fifteenth)[- ]five[- ]year(?: plan)?|\"?十[一二三四五六]五\"?";

    /** Tells quickly that no phrase begins at a place, which is so at most places of a text. */
    private static final String MAY_BEGIN = "(?:(?<![a-z])(?=[a-z])|(?=[\\d\"今本当去上下前第一二三四十]))";

    /** Every phrase; the groups tell the kinds apart. */
    static final Pattern ANY = Pattern.compile(MAY_BEGIN + "(?:(?<ended>" + ENDED + ")|(?<days>" + DAYS
            + ")|(?:(?<from>" + PART + ")" + TO + "(?<to>" + PART
            + "))|(?<months>" + MONTHS + ")|(?<first>" + FIRST_PARTS + ")|(?<plan>" + PLAN + ")|(?<part>" + PART
            + ")|(?<yearless>" + YEARLESS + "))");

    static final Pattern WITH_YEAR = Pattern.compile("\\d{4}");

    private static final Pattern NUMBER_OF_PARTS =
            Pattern.compile("(?:first|前) ?([a-z]+|[二两三六八九十\\d]+) ?个?(quarters|months|季度|月)");
    private static final Pattern MONTH_OR_NUMBER = Pattern.compile(MONTH + "|(?<!\\d)\\d{1,2}(?=\\D)");
    private static final Pattern MONTHS_ENDED = Pattern.compile("([a-z]+|\\d+) months");
    private static final Pattern MONTH_NAME = Pattern.compile(MONTH);
    private static final Pattern A_YEAR = Pattern.compile(YEAR);
    private static final Pattern ORDINAL_OF_PLAN = Pattern.compile("\\d{2}|[a-z]+teenth|十[一二三四五六]");
    private static final Pattern BOTH_DAYS = Pattern.compile("(?<!\\d)(\\d{1,2}(?:st|nd|rd|th)?(?: ?日(?=" + TO
            + "\\d{1,2} ?月))?) ?日?" + TO + "((?:\\d{1,2} ?月 ?)?\\d{1,2}(?:st|nd|rd|th)?)");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("\\d{1,2} ?月 ?\\d{1,2} ?");
    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final @Nullable LocalDate published;

    PeriodPhrase(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Returns the code of a phrase that {@link #ANY} found. */
    Optional<String> code(Matcher found) {
        if (found.group("ended") != null) {
            return ended(found.group());
        }
        if (found.group("days") != null) {
            return days(found.group());
        }
        if (found.group("from") != null) {
            return part(found.group("from"))
                    .flatMap(from -> part(found.group("to")).map(to -> from + "--" + to));
        }
        if (found.group("months") != null) {
            return months(found.group());
        }
        if (found.group("first") != null) {
            return firstParts(found.group());
        }
        if (found.group("plan") != null) {
            return plan(found.group());
        }
        return found.group("part") != null ? part(found.group()) : yearless(found.group());
    }

    /** Returns the months up to the named one: "the six months ended June 30". */
    private Optional<String> ended(String phrase) {
        Matcher count = MONTHS_ENDED.matcher(phrase);
        Matcher month = MONTH_NAME.matcher(phrase);
        Matcher year = A_YEAR.matcher(phrase);
        Optional<String> named = year.find() ? year(year.group()) : year("");
        if (!count.find() || !month.find()) {
            return Optional.empty();
        }
        int to = MONTH_NAMES.indexOf(month.group().substring(0, 3)) + 1;
        return NumberWord.value(count.group(1))
                .or(() -> Numeral.printed(count.group(1))
                        .map(number -> number.amount().intValue()))
                .filter(length -> length > 0 && length <= 12)
                .flatMap(length -> named.map(code -> monthsEnded(code, to, length)));
    }

    private static String monthsEnded(String year, int to, int length) {
        if (length <= to) {
            return months(year, to - length + 1, to);
        }
        YearMonth last = YearMonth.of(Integer.parseInt(year), to);
        return last.minusMonths(length - 1L) + "--" + last;
    }

    /** Returns the range of days that are written with one month or one year. */
    private Optional<String> days(String phrase) {
        Matcher ends = BOTH_DAYS.matcher(phrase);
        if (!ends.find()) {
            return Optional.empty();
        }
        String first = phrase.substring(0, ends.start()) + ends.group(1) + phrase.substring(ends.end());
        String last = phrase.substring(0, ends.start()) + ends.group(2) + phrase.substring(ends.end());
        boolean newMonth = ends.group(2).contains("月");
        String end = newMonth ? MONTH_AND_DAY.matcher(first).replaceFirst(ends.group(2)) : last;
        return part(first).flatMap(from -> part(end).map(to -> from + "--" + to));
    }

    private Optional<String> part(String phrase) {
        Matcher year = A_YEAR.matcher(phrase);
        if (!year.find()) {
            return CalendarPhrase.code(phrase);
        }
        Optional<String> written = year(year.group());
        boolean chinese = phrase.substring(year.end()).matches(".*[\\p{IsHan}].*");
        return written.flatMap(digits -> CalendarPhrase.code(
                (phrase.substring(0, year.start()) + digits + (chinese ? "年" : "") + phrase.substring(year.end()))
                        .replaceAll("\\s+", " ")
                        .strip()));
    }

    /** Returns the digits of a year, also of one that is named from the date of publication. */
    private Optional<String> year(String phrase) {
        Matcher written = WITH_YEAR.matcher(phrase);
        if (written.find()) {
            return Optional.of(written.group());
        }
        if (published == null) {
            return Optional.empty();
        }
        int back = phrase.matches("year before last|前年") ? 2 : phrase.matches(".*(?:last|previous|去年|上).*") ? 1 : 0;
        return Optional.of(String.valueOf(published.getYear() - back));
    }

    /** Returns the code of a phrase without a year: that of the year of publication. */
    private Optional<String> yearless(String phrase) {
        if (published == null) {
            return Optional.empty();
        }
        String name = phrase.replaceFirst("^(?:in|since|by|during) ", "")
                .replaceFirst(" of the year$", "")
                .replaceFirst("[.]$", "");
        String year = String.valueOf(published.getYear());
        return CalendarPhrase.code(name + " " + year)
                .or(() -> CalendarPhrase.code(name + " of " + year))
                .or(() -> CalendarPhrase.code(year + "年" + name));
    }

    private Optional<String> months(String phrase) {
        Matcher year = A_YEAR.matcher(phrase);
        Optional<String> named = year.find() ? year(year.group()) : year("");
        Matcher month = MONTH_OR_NUMBER.matcher(year.reset().replaceAll(" "));
        Optional<Integer> first = month.find() ? month(month.group()) : Optional.empty();
        Optional<Integer> last = month.find() ? month(month.group()) : Optional.empty();
        return named.flatMap(code ->
                first.flatMap(from -> last.filter(to -> from < to).map(to -> months(code, from, to))));
    }

    private static Optional<Integer> month(String word) {
        return Character.isDigit(word.charAt(0))
                ? Optional.of(Integer.valueOf(word)).filter(month -> month >= 1 && month <= 12)
                : Optional.of(MONTH_NAMES.indexOf(word.substring(0, 3)) + 1);
    }

    /** Returns the shortest code of some months. */
    private static String months(String year, int from, int to) {
        int length = to - from + 1;
        if (length == 12) {
            return year;
        }
        if (length == 6 && to % 6 == 0) {
            return year + "-H" + to / 6;
        }
        return length == 3 && to % 3 == 0
                ? year + "-Q" + to / 3
                : String.format(Locale.ROOT, "%s-%02d--%s-%02d", year, from, year, to);
    }

    private Optional<String> firstParts(String phrase) {
        Matcher year = A_YEAR.matcher(phrase);
        Optional<String> named = year.find() ? year(year.group()) : year("");
        Matcher parts = NUMBER_OF_PARTS.matcher(phrase);
        if (!parts.find()) {
            return Optional.empty();
        }
        String word = parts.group(1);
        int months = parts.group(2).matches("quarters|季度") ? 3 : 1;
        return NumberWord.value(word)
                .or(() -> Numeral.printed(word).map(number -> number.amount().intValue()))
                .filter(count -> count > 0 && count * months <= 12)
                .flatMap(count -> named.map(code -> months(code, 1, count * months)));
    }

    /** Returns the five years of a plan; the tenth was from 2001 to 2005. */
    private static Optional<String> plan(String phrase) {
        Matcher ordinal = ORDINAL_OF_PLAN.matcher(phrase);
        if (!ordinal.find()) {
            return Optional.empty();
        }
        String word = ordinal.group();
        return NumberWord.value(word)
                .or(() -> Numeral.printed(word).map(number -> number.amount().intValue()))
                .map(nth -> 1951 + 5 * nth)
                .map(first -> first + "--" + (first + 4));
    }
}
