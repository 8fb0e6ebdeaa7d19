package org.investportal.site.edition;

import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an edition says of something, to be compared with what another says of it.
 *
 * @param field what it is about, in words
 * @param text as it is stored: what it cites is put in words by the edition that says it
 * @param language of the text, if it is not that of the page
 */
record Statement(String field, String text, @Nullable Language language) {

    Statement(String field, String text) {
        this(field, text, null);
    }
}
