package org.investportal.staff.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a source, each a button that fills in its place.
 *
 * @param heading names the source
 * @param language of the source, if it is known
 * @param open whether the list is unfolded
 */
record SourceNumberList(String heading, @Nullable String language, boolean open, List<SourceSentence> sentences) {

    /**
     * A sentence with numbers.
     *
     * @param summary what it says in our words, if its own words are not attached
     * @param parts the sentence; only its numbers if its words are not attached
     */
    record SourceSentence(String place, @Nullable String summary, List<NumberPart> parts) {}

    /**
     * A number, or the words between numbers.
     *
     * @param button the value that chooses the number; null for words
     * @param label names its place
     * @param chosen whether a row has this number
     */
    record NumberPart(String text, @Nullable String button, String label, boolean chosen) {}
}
