package org.investportal.staff.editing;

import java.util.List;
import org.investportal.staff.options.OptionGroup;
import org.jspecify.annotations.Nullable;

/**
 * A part of a row, as the page shows it.
 *
 * @param name of the control
 * @param label for those who do not see the heading of its column: with the number of the row
 * @param typed whether it is typed, not chosen
 * @param strange whether what was sent is nothing that could be chosen
 * @param groups what there is to choose
 * @param options where a script finds more choices, if there are too many for a list
 * @param focused whether it was filled in just now by a choice elsewhere on the page
 */
record FormCell(
        String name,
        String column,
        String label,
        String value,
        boolean typed,
        boolean strange,
        List<OptionGroup> groups,
        @Nullable String options,
        boolean focused) {

    FormCell with(String shown) {
        return new FormCell(name, column, label, shown, typed, strange, groups, options, focused);
    }
}
