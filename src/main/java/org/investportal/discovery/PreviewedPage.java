package org.investportal.discovery;

import java.util.Set;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;

/**
 * A public page that an edition to come would change.
 *
 * @param path the path of the page, without a language
 * @param languages the languages in which it differs
 */
public record PreviewedPage(String path, State state, Set<Language> languages) {

    /** Whether there is a page at the path today and in the edition to come. */
    public enum State implements Coded {
        /** There is none today. */
        NEW,
        /** There is one in both. */
        CHANGED,
        /** There is none in the edition to come. */
        GONE
    }
}
