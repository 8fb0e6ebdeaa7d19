package org.investportal.editorial.spreadsheet;

import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/**
 * The source that was chosen for all rows.
 *
 * @param base what its content was read from
 * @param published its published content; empty if it is new in the change
 * @param before its latest content
 * @param after the same, with the numbers that the rows add
 */
public record ChosenSource(Subject subject, FormBase base, Content published, Content before, Content after) {

    boolean isChanged() {
        return !after.equals(before);
    }

    ChosenSource with(Content numbers) {
        return new ChosenSource(subject, base, published, before, numbers);
    }
}
