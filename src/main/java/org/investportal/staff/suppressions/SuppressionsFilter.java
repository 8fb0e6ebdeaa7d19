package org.investportal.staff.suppressions;

import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * Filter for the list of texts.
 *
 * @param q words that stand in them
 * @param edition as that edition has them; the current one if it is none
 */
record SuppressionsFilter(@Nullable String q, @Nullable String edition) {

    static final SuppressionsFilter NONE = new SuppressionsFilter(null, null);

    String words() {
        return FormInput.line(q);
    }

    int edition(int current) {
        int typed = FormInput.number(edition);
        return typed == 0 || typed > current ? current : typed;
    }
}
