package org.investportal.staff.help;

import java.util.List;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.review.CheckLine;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the handbook. Without a file it is parts of pages of the desk with an example, made with their own components and labels.
 *
 * @param file the address of a picture of the whole page
 */
record HelpPicture(
        @Nullable String file,
        String caption,
        List<ChangeRow> changes,
        List<ExampleField> fields,
        List<CheckLine> errors,
        List<CheckLine> warnings,
        List<String> buttons) {

    /** A field with its label and what was typed. */
    record ExampleField(InputField input, String label) {}
}
