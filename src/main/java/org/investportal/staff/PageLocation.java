package org.investportal.staff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Locator;

/** How forms write the location of a number on a page of a source: {@code page 12, number 1}, in either language. */
public final class PageLocation {

    private static final Pattern WORDS = Pattern.compile(
            "page\\s+([1-9]\\d{0,4}),?\\s+number\\s+([1-9]\\d{0,4})|第\\s*([1-9]\\d{0,4})\\s*页第\\s*([1-9]\\d{0,4})\\s*个数",
            Pattern.CASE_INSENSITIVE);

    /** The sentence of a location on a page is always the first. */
    private static final Pattern CODE = Pattern.compile("(\\d{1,5})\\.1\\.(\\d{1,5})");

    private PageLocation() {}

    /** Returns the words for the code of a location on a page; any other text as it is. */
    public static String words(String place, StaffWording words) {
        Matcher code = CODE.matcher(place.strip());
        return code.matches() ? words.of("edit.page-location", code.group(1), code.group(2)) : place;
    }

    /** Returns the code of a location that is written in these words; any other text as it is. */
    public static String code(String typed) {
        Matcher words = WORDS.matcher(typed.strip());
        if (!words.matches()) {
            return typed;
        }
        int language = words.group(1) == null ? 3 : 1;
        return new Locator(Integer.parseInt(words.group(language)), 1, Integer.parseInt(words.group(language + 1)))
                .code();
    }
}
