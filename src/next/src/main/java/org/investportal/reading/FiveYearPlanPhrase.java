package org.investportal.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the names of the five-year plans of China, from the first (1953 to 1957) on. */
final class FiveYearPlanPhrase {

    private static final String QUOTE = "[\"'“”‘’「」『』]?";
    private static final String YEARS = "(?: ?\\((\\d{4})年? ?(?:-|--|to|至|到) ?(\\d{4})年?\\))?";
    private static final Pattern ENGLISH = Pattern.compile("(?:during |in )?(?:the )?(\\d{1,2}(?:st|nd|rd|th)|[a-z]+)"
            + " (?:five[- ]year plan|fyp)(?: (?:period|years))?" + YEARS);
    private static final Pattern SHORT =
            Pattern.compile(QUOTE + "([一二三四五六七八九十]{1,3})五" + QUOTE + "(?:规划|计划)?(?:时期|期间)?" + YEARS);
    private static final Pattern LONG = Pattern.compile("第?(\\d{1,2}|[一二三四五六七八九十]{1,3})个五年(?:规划|计划)(?:时期|期间)?" + YEARS);

    private static final int LAST = 20;
    private static final int BEFORE_THE_GAP = 2;
    private static final int FIRST_YEAR = 1953;
    private static final int LENGTH = 5;
    private static final int GAP = 3;

    private FiveYearPlanPhrase() {}

    /** Returns the code of the years of the plan, if the text names one; none if it names other years as well. */
    static Optional<String> code(String text) {
        for (Pattern form : new Pattern[] {ENGLISH, SHORT, LONG}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return CountReader.ordinal(matcher.group(1))
                        .filter(plan -> plan >= 1 && plan <= LAST)
                        .map(FiveYearPlanPhrase::years)
                        .filter(years -> matches(years, matcher.group(2), matcher.group(3)));
            }
        }
        return Optional.empty();
    }

    /** Returns the years of a plan. The years 1963 to 1965 belong to none: the third plan began in 1966. */
    private static String years(int plan) {
        int first = FIRST_YEAR + LENGTH * (plan - 1) + (plan > BEFORE_THE_GAP ? GAP : 0);
        return first + "--" + (first + LENGTH - 1);
    }

    private static boolean matches(String years, @Nullable String first, @Nullable String last) {
        return first == null || years.equals(first + "--" + last);
    }
}
