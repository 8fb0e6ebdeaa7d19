package org.investportal.site.part;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence of a source: a number, or words between numbers.
 *
 * @param fragment the place of the number on the page of the source; none on other pages, and none for words
 * @param href where the number leads; none if it leads nowhere
 * @param used whether a figure was read from the number
 * @param flagged whether such a figure is in doubt
 */
public record QuotedPiece(
        String text, @Nullable String fragment, @Nullable String href, boolean used, boolean flagged) {

    public static QuotedPiece words(String text) {
        return new QuotedPiece(text, null, null, false, false);
    }
}
