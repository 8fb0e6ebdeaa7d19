package org.investportal.staff.spreadsheets;

import java.util.List;
import org.investportal.staff.CheckMessage;
import org.investportal.staff.spreadsheets.PreviewCellMapper.PreviewCell;
import org.jspecify.annotations.Nullable;

/**
 * A row of a spreadsheet in its preview.
 *
 * @param href the form of the published figure
 * @param outcome what becomes of the row
 * @param before the published value
 * @param after the value as it was understood
 * @param differences the other fields that change
 * @param problems the input that was not understood, except that of the cells
 * @param errors what stops publication
 * @param cells the fields in which the row is edited; empty for long spreadsheets
 */
record PreviewRow(
        int number,
        String name,
        @Nullable String href,
        String outcome,
        String before,
        String after,
        List<String> differences,
        List<String> problems,
        List<String> errors,
        List<CheckMessage> warnings,
        List<PreviewCell> cells) {}
