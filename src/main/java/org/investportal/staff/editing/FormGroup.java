package org.investportal.staff.editing;

import java.util.List;
import org.investportal.staff.options.FormOption;

/**
 * Fields under one heading.
 *
 * @param folded whether the group is closed at first, because it is rarely changed
 * @param content what is in it, in a line; only if it is folded
 * @param additions new items that can be added for its fields
 */
record FormGroup(
        String name,
        String heading,
        List<FormField> fields,
        boolean folded,
        String content,
        List<FormOption> additions) {

    /** Beginning of the value of a button that saves the form and opens that of a new item; the code of its kind follows. */
    static final String ADD = "new-";
}
