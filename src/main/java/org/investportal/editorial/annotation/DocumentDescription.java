package org.investportal.editorial.annotation;

import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.content.HiddenWordFilter;
import org.jspecify.annotations.Nullable;

/**
 * What staff say about a document.
 *
 * @param published the date of publication
 */
public record DocumentDescription(String title, @Nullable String issuer, Period published, Language language) {

    DocumentDescription masked(HiddenWordFilter hidden) {
        return new DocumentDescription(
                hidden.masked(title), issuer == null ? null : hidden.masked(issuer), published, language);
    }
}
