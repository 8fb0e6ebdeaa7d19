package org.investportal.site.edition;

import org.investportal.catalogue.value.Language;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Difference between two editions.
 *
 * @param field what it is about, in words
 * @param before nothing, where it was not there
 * @param since nothing, where it is there no longer
 * @param language of what was said, if it is not that of the page
 */
public record Difference(
        String field, Prose before, Prose since, @Nullable Language language) {}
