package org.investportal.editorial.spreadsheet;

import java.util.List;
import java.util.Map;
import org.investportal.editorial.checklist.ChecklistItem;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet would change.
 *
 * @param edition the edition that its rows were compared with
 * @param options what was chosen for all rows
 * @param source the source that was chosen for all rows, if it exists
 * @param found the errors and warnings of the checks, by the number of the row
 */
public record SpreadsheetPreview(
        int edition,
        SpreadsheetTable table,
        SpreadsheetChoice options,
        @Nullable ChosenSource source,
        List<RowReading> rows,
        Map<Integer, List<ChecklistItem>> found) {

    /** Returns the rows that become drafts. */
    public List<RowReading> drafts() {
        return rows.stream().filter(RowReading::isDraft).toList();
    }

    public long count(RowReading.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
