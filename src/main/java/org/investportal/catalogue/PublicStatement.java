package org.investportal.catalogue;

import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.WordsKind;

/**
 * What the public is told of an edition, or of something in it.
 *
 * @param item what it is told of; 0 for the edition itself
 */
public record PublicStatement(int edition, long item, Language language, String content) {

    /** The key under which they are suppressed, in all languages. */
    public Suppression.Key key() {
        return new Suppression.Key(item == 0 ? WordsKind.SUMMARY : WordsKind.REASON, edition, item);
    }
}
