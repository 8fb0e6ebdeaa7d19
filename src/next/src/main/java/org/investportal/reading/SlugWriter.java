package org.investportal.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** Writes the end of a web address for a name, without accents. A name without Latin letters or digits gives none, and staff type one. */
public final class SlugWriter {

    private static final int LONGEST = 60;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private SlugWriter() {}

    public static String of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String words = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = words.substring(0, Math.min(LONGEST, words.length()));
        return StringUtils.trimTrailingCharacter(StringUtils.trimLeadingCharacter(cut, '-'), '-');
    }
}
