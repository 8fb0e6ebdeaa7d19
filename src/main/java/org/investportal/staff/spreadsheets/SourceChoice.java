package org.investportal.staff.spreadsheets;

import java.util.List;
import org.investportal.staff.SelectOption;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The fields for the source of all rows of a spreadsheet.
 *
 * @param change the id of the change that the rows are added to; empty for a new one
 * @param changed leads to that change
 * @param sources the sources to choose from
 * @param add the form of a new source
 */
record SourceChoice(
        String change, @Nullable Link changed, List<SelectOption> sources, InputField paragraph, String add) {

    static final String CHANGE = "change";
    static final String SOURCE = "source";
    static final String PARAGRAPH = "paragraph";
}
