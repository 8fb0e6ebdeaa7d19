package org.investportal.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;

/**
 * Parses the ways in which people write a year, half, quarter, month or day, in plain lower case. No accepted form has a number that may be a day or a month.
 */
public final class CalendarPhrase {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final List<String> COUNTS = List.of("1一first1st", "2二second2nd", "3三third3rd", "4四fourth4th");

    static final String YEAR = "(\\d{4})";
    static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String DAY_TH = DAY + "(?:st|nd|rd|th)?";
    static final String NAME = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String HALF = "(first|second|1st|2nd)";
    static final String QUARTER = "(first|second|third|fourth|1st|2nd|3rd|4th)";
    static final String OF = "(?: of)?(?: the year)? ";

    private static final List<PhraseForm> FORMS = List.of(
            form("(?:(?:the )?year )?" + YEAR + " ?年?", found -> found.group(1)),
            form("(?:the )?(?:whole of(?: the year)?|full[- ]year) " + YEAR, found -> found.group(1)),
            form(YEAR + " ?年? ?(?:年?度|全年)", found -> found.group(1)),
            form(YEAR + "[- /]?h ?([12])", found -> found.group(1) + "-H" + found.group(2)),
            form("h ?([12])[- /]?" + YEAR, found -> found.group(2) + "-H" + found.group(1)),
            form("([12]) ?h[- /]?" + YEAR, found -> found.group(2) + "-H" + found.group(1)),
            form("(?:the )?" + HALF + " half" + OF + YEAR, found -> found.group(2) + "-H" + nth(found.group(1))),
            form(YEAR + ",? " + HALF + " half", found -> found.group(1) + "-H" + nth(found.group(2))),
            form(YEAR + " ?年? ?上半年", found -> found.group(1) + "-H1"),
            form(YEAR + " ?年? ?下半年", found -> found.group(1) + "-H2"),
            form(YEAR + "[- /]?q ?([1-4])", found -> found.group(1) + "-Q" + found.group(2)),
            form("q ?([1-4])[- /]?" + YEAR, found -> found.group(2) + "-Q" + found.group(1)),
            form("([1-4]) ?q[- /]?" + YEAR, found -> found.group(2) + "-Q" + found.group(1)),
            form("(?:the )?" + QUARTER + " quarter" + OF + YEAR, found -> found.group(2) + "-Q" + nth(found.group(1))),
            form(YEAR + ",? " + QUARTER + " quarter", found -> found.group(1) + "-Q" + nth(found.group(2))),
            form(YEAR + " ?年? ?第? ?([1-4一二三四]) ?季度?", found -> found.group(1) + "-Q" + nth(found.group(2))),
            form(YEAR + "[-/]" + MONTH, found -> month(found.group(1), found.group(2))),
            form(YEAR + " ?年 ?" + MONTH + " ?月份?", found -> month(found.group(1), found.group(2))),
            form(MONTH + "[-/]" + YEAR, found -> month(found.group(2), found.group(1))),
            form(NAME + ",?" + OF + YEAR, found -> month(found.group(2), named(found.group(1)))),
            form(YEAR + ",? " + NAME, found -> month(found.group(1), named(found.group(2)))),
            form(
                    YEAR + "([-/.])" + MONTH + "\\2" + DAY,
                    found -> month(found.group(1), found.group(3)) + day(found.group(4))),
            form(
                    YEAR + " ?年 ?" + MONTH + " ?月 ?" + DAY + " ?[日号]",
                    found -> month(found.group(1), found.group(2)) + day(found.group(3))),
            form(
                    "(?:the )?" + DAY_TH + "(?: of)? " + NAME + ",? " + YEAR,
                    found -> month(found.group(3), named(found.group(2))) + day(found.group(1))),
            form(
                    NAME + " " + DAY_TH + ",? " + YEAR,
                    found -> month(found.group(3), named(found.group(1))) + day(found.group(2))));

    private CalendarPhrase() {}

    private static PhraseForm form(String pattern, Function<MatchResult, String> code) {
        return PhraseForm.of(pattern, code);
    }

    /** Returns the code of the calendar period, if the text is one. The function does not check that such a day exists. */
    public static Optional<String> code(String text) {
        return PhraseForm.code(FORMS, text);
    }

    static int nth(String word) {
        for (int count = 0; count < COUNTS.size(); count++) {
            if (COUNTS.get(count).contains(word)) {
                return count + 1;
            }
        }
        throw new IllegalStateException(word);
    }

    static String named(String month) {
        return String.valueOf(MONTHS.indexOf(month.substring(0, 3)) / 3 + 1);
    }

    static String month(String year, String month) {
        return year + "-" + twoDigits(month);
    }

    private static String day(String day) {
        return "-" + twoDigits(day);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
