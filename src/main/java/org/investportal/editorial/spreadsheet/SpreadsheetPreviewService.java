package org.investportal.editorial.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.checklist.ChecklistContext.Drafted;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.input.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the rows of a spreadsheet with the published figures and checks what they would change. Nothing is stored. */
@Component
public class SpreadsheetPreviewService {

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final FieldReader fields;
    private final Checklist checklist;
    private final Revisions revisions;

    SpreadsheetPreviewService(
            Catalogue catalogue,
            PublishedContentReader published,
            FieldReader fields,
            Checklist checklist,
            Revisions revisions) {
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.published = published;
        this.fields = fields;
        this.checklist = checklist;
    }

    public SpreadsheetPreview of(SpreadsheetTable table, SpreadsheetChoice options, Language language) {
        int edition = catalogue.current();
        PublishedFigureIndex index = new PublishedFigureIndex(published.at(edition));
        ChosenSourceReader chosen =
                new ChosenSourceReader(chosen(options, edition), index.sources(), options.paragraph());
        FigureRowReader reader = new FigureRowReader(index, fields, language, chosen);
        List<RowReading> rows =
                withoutRepeats(table.rows().stream().map(reader::read).toList());
        ChosenSource source = chosen.source();
        return new SpreadsheetPreview(edition, table, options, source, rows, found(rows, source));
    }

    /** Returns the source that was chosen, as the change has it or else as it is published; null if there is none. */
    private @Nullable ChosenSource chosen(SpreadsheetChoice options, int edition) {
        Subject subject = new Subject(ItemKind.SOURCE, options.source());
        Content now = published.at(edition, subject);
        Revision latest = revisions
                .latest(options.change(), options.source())
                .filter(revision -> !revision.takesOut() && revision.subject().equals(subject))
                .orElse(null);
        FormBase base = latest == null ? new FormBase(0, edition) : new FormBase(latest.number(), latest.baseEdition());
        Content before = latest == null ? now : latest.content();
        return before.isEmpty() ? null : new ChosenSource(subject, base, now, before, before);
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

    private Map<Integer, List<ChecklistItem>> found(List<RowReading> rows, @Nullable ChosenSource source) {
        Map<Subject, RowReading> drafts = new LinkedHashMap<>();
        rows.stream().filter(RowReading::isDraft).forEach(row -> drafts.put(row.subject(), row));
        List<Drafted> together = new ArrayList<>();
        drafts.forEach((subject, row) -> together.add(new Drafted(subject, row.after(), "")));
        if (source != null) {
            together.add(new Drafted(source.subject(), source.after(), ""));
        }
        Map<Subject, List<ChecklistItem>> items = checklist.ofTogether(together);
        Map<Integer, List<ChecklistItem>> found = new LinkedHashMap<>();
        drafts.forEach((subject, row) -> found.put(row.row().number(), items.getOrDefault(subject, List.of())));
        return found;
    }
}
