package org.investportal.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;

/** Finds where the phrase with a cited value ends, so that a mark after it does not break the phrase: after “the 560 enterprises”, not after “560”. */
public final class CitedPhraseLength {

    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?()\\[\\]，。；：、！？（）]");

    private CitedPhraseLength() {}

    /**
     * Returns the number of characters after a value that belong to its phrase.
     *
     * @param counted the noun of the counted things, if there is one
     */
    public static int length(String behind, Quantity quantity, @Nullable String counted) {
        if (quantity.unit() != Unit.COUNT && quantity.unit() != Unit.PLACE) {
            return 0;
        }
        Matcher punctuation = PUNCTUATION.matcher(behind);
        String clause = behind.substring(0, punctuation.find() ? punctuation.start() : behind.length());
        return counted != null && clause.contains(counted)
                ? clause.indexOf(counted) + counted.length()
                : clause.stripTrailing().length();
    }
}
