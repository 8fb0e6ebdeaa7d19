package org.investportal.staff.help;

import java.util.List;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.review.CheckLine;
import org.investportal.web.InputField;

/** A picture of the handbook: parts of pages of the desk with an example, made with their own components and labels. */
record HelpPicture(
        String caption,
        List<ChangeRow> changes,
        List<ExampleField> fields,
        List<CheckLine> errors,
        List<CheckLine> warnings,
        List<String> buttons) {

    /** A field with its label and what was typed. */
    record ExampleField(InputField input, String label) {}
}
