package org.investportal.staff.documents;

import java.util.List;
import org.investportal.staff.SelectOption;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * A field in the form of a number.
 *
 * @param hint how to fill it in; none if the label says it
 * @param sure how sure the rules are of their proposal; none if they made none
 * @param options what can be chosen; empty for a field to type in
 * @param known names to choose from, in a field where others can be typed as well
 */
record NumberField(
        InputField input,
        String label,
        @Nullable String hint,
        @Nullable String sure,
        List<SelectOption> options,
        List<String> known) {

    /** Returns the id of the list of known names; null if there is none. */
    public @Nullable String list() {
        return known.isEmpty() ? null : input.name() + "-known";
    }
}
