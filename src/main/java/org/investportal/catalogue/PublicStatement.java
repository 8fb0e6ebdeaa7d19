package org.investportal.catalogue;

import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.WordsKind;

/**
 * A public explanation of an edition, or of an item in it.
 *
 * @param item the item that is explained; 0 for the edition itself
 */
public record PublicStatement(int edition, long item, Language language, String content) {

    /** Returns the key under which the words are suppressed, in all languages. */
    public Suppression.Key key() {
        return new Suppression.Key(item == 0 ? WordsKind.SUMMARY : WordsKind.REASON, edition, item);
    }
}
