package org.investportal.editorial.spreadsheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.checklist.ChecklistContext.Drafted;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.input.FieldReader;
import org.springframework.stereotype.Component;

/** Compares the rows of a spreadsheet with the published figures and checks what they would change. Nothing is stored. */
@Component
public class SpreadsheetPreviewService {

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final FieldReader fields;
    private final Checklist checklist;

    SpreadsheetPreviewService(
            Catalogue catalogue, PublishedContentReader published, FieldReader fields, Checklist checklist) {
        this.catalogue = catalogue;
        this.published = published;
        this.fields = fields;
        this.checklist = checklist;
    }

    public SpreadsheetPreview of(SpreadsheetTable table, Language language) {
        int edition = catalogue.current();
        PublishedFigureIndex index = new PublishedFigureIndex(published.at(edition));
        FigureRowReader reader = new FigureRowReader(index, fields, language);
        List<RowReading> rows =
                withoutRepeats(table.rows().stream().map(reader::read).toList());
        return new SpreadsheetPreview(edition, table, rows, found(rows));
    }

    /** Marks rows about a figure that an earlier row is about. */
    private static List<RowReading> withoutRepeats(List<RowReading> rows) {
        Map<List<String>, Integer> before = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    Integer first = row.isDraft() || row.outcome() == RowReading.Outcome.UNCHANGED
                            ? before.putIfAbsent(
                                    PublishedFigureIndex.identity(row.after()),
                                    row.row().number())
                            : null;
                    return first == null ? row : repeated(row, first);
                })
                .toList();
    }

    private static RowReading repeated(RowReading row, int first) {
        return RowReading.wrong(
                row.row(),
                row.before(),
                row.after(),
                Map.of(
                        SpreadsheetColumn.PERIOD,
                        new FieldProblem("spreadsheet-problem.repeated", List.of(String.valueOf(first)))));
    }

    private Map<Integer, List<ChecklistItem>> found(List<RowReading> rows) {
        Map<Subject, RowReading> drafts = new LinkedHashMap<>();
        rows.stream().filter(RowReading::isDraft).forEach(row -> drafts.put(row.subject(), row));
        Map<Subject, List<ChecklistItem>> items = checklist.ofTogether(drafts.entrySet().stream()
                .map(draft -> new Drafted(draft.getKey(), draft.getValue().after(), ""))
                .toList());
        Map<Integer, List<ChecklistItem>> found = new HashMap<>();
        drafts.forEach((subject, row) -> found.put(row.row().number(), items.getOrDefault(subject, List.of())));
        return found;
    }
}
