package org.investportal.editorial.input;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** Writes the end of a web address for a name. A name without Latin letters or digits gives none, and staff type one. */
public final class SlugWriter {

    private static final int LONGEST = 60;
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private SlugWriter() {}

    public static String of(String name) {
        String words = OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = words.substring(0, Math.min(LONGEST, words.length()));
        return StringUtils.trimTrailingCharacter(StringUtils.trimLeadingCharacter(cut, '-'), '-');
    }
}
