package org.investportal.value;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pattern of references to figures in texts: {@code [[figure:310]]} for a value, {@code [[period:310]]} for its period. */
public final class FigureReferencePattern {

    private static final Pattern REFERENCE = Pattern.compile("\\[\\[(figure|period):(\\d{1,18})]]");

    private FigureReferencePattern() {}

    /** Returns a matcher over the text. Its first group is the kind of reference, its second the item. */
    public static Matcher in(String text) {
        return REFERENCE.matcher(text);
    }

    /** Returns the ids of the figures that the text cites. */
    public static Set<Long> figures(String text) {
        return in(text).results()
                .map(reference -> Long.valueOf(reference.group(2)))
                .collect(Collectors.toSet());
    }
}
