package org.investportal.manifests;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table of the form.
 *
 * @param name its name in the canonical form
 * @param expression where it is read from
 * @param absent the value at which it is left out; null is left out everywhere
 */
record FormColumn(String name, String expression, @Nullable Object absent) {

    /** A column of the row itself. */
    static FormColumn of(String name) {
        return new FormColumn(name, FormTable.ROW + "." + name, null);
    }

    /** So that the column can be added later and changes no hash of a row from before it. */
    FormColumn absentAt(Object value) {
        return new FormColumn(name, expression, value);
    }
}
