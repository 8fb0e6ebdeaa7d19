package org.investportal.staff.spreadsheets;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.spreadsheet.RowReading.Outcome;
import org.investportal.editorial.spreadsheet.SectorTableFactory;
import org.investportal.editorial.spreadsheet.SpreadsheetChoice;
import org.investportal.editorial.spreadsheet.SpreadsheetPreview;
import org.investportal.editorial.spreadsheet.SpreadsheetTable;
import org.investportal.editorial.spreadsheet.SpreadsheetTextWriter;
import org.investportal.site.page.Paging;
import org.investportal.staff.DraftWording;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.review.CheckLine;
import org.investportal.staff.review.CheckLineMapper;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages about spreadsheets. */
@Component
class SpreadsheetPageFactory {

    /** The largest number of rows that are edited in the preview. */
    static final int MOST_EDITED = 60;

    private static final String MEGABYTES = "2";
    private static final String CONTENT = "/staff/content/figure";

    private final PreviewRowMapper rows;
    private final CheckLineMapper checks;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final SectorTableFactory tables;
    private final DraftWording wording;
    private final Catalogue catalogue;
    private final SourceChoiceFactory choices;

    SpreadsheetPageFactory(
            PreviewRowMapper rows,
            CheckLineMapper checks,
            StaffFrameFactory frames,
            StaffWording words,
            SectorTableFactory tables,
            DraftWording wording,
            Catalogue catalogue,
            SourceChoiceFactory choices) {
        this.choices = choices;
        this.tables = tables;
        this.wording = wording;
        this.catalogue = catalogue;
        this.rows = rows;
        this.checks = checks;
        this.frames = frames;
        this.words = words;
    }

    /**
     * The form for a spreadsheet.
     *
     * @param choice the source of all rows
     * @param sectors the sectors whose figures can be filled in
     * @param most the largest number of rows
     * @param megabytes the largest size of a file
     */
    record FormPage(
            StaffFrame frame,
            List<Link> mistakes,
            InputField file,
            InputField text,
            SourceChoice choice,
            List<SectorTables> sectors,
            String most,
            String megabytes) {}

    /** The addresses of the tables of one sector. */
    record SectorTables(String name, String next, String csv, String xlsx, String published) {}

    /**
     * What a spreadsheet would change.
     *
     * @param paging the other figures of the sector, if there are too many for a page
     * @param edition the edition that the rows are compared with
     * @param text the rows, which the form sends back
     * @param choice the source of all rows
     * @param counts how many rows there are of each kind
     * @param ignored the columns that are not read
     * @param olderUses pages that still show figures older than new ones of the rows
     * @param another the form for another spreadsheet with the same choices
     * @param save the text of the button that makes the drafts; none if that is not possible
     */
    record PreviewPage(
            StaffFrame frame,
            @Nullable String notice,
            Paging paging,
            String key,
            int edition,
            String text,
            SourceChoice choice,
            List<String> counts,
            @Nullable String ignored,
            List<CheckLine> olderUses,
            List<PreviewRow> rows,
            boolean editable,
            String another,
            @Nullable String save) {}

    FormPage form(StaffMember member, String text, SpreadsheetChoice options, FormValidation mistakes) {
        return new FormPage(
                frames.of(member, CONTENT, words.of("spreadsheets")),
                mistakes.links(),
                InputField.of("file", "", mistakes),
                InputField.of("text", text, mistakes),
                choices.of(options),
                sectors(options.change()),
                String.valueOf(SpreadsheetTable.MOST_ROWS),
                MEGABYTES);
    }

    private List<SectorTables> sectors(long change) {
        DraftWording.At at = wording.at(catalogue.current(), words.language());
        return tables.sectors().stream()
                .map(sector -> {
                    String query = "?sector=" + sector.item() + (change == 0 ? "" : "&change=" + change);
                    return new SectorTables(
                            at.name(sector.item()).orElse(sector.slug()),
                            SectorTableController.NEXT + query,
                            SectorTableController.NEXT + ".csv" + query,
                            SectorTableController.NEXT + ".xlsx" + query,
                            SectorTableController.PUBLISHED + query);
                })
                .toList();
    }

    PreviewPage preview(StaffMember member, SentTable sent, SpreadsheetPreview preview, @Nullable String notice) {
        return preview(member, sent, preview, notice, Paging.NONE);
    }

    PreviewPage preview(
            StaffMember member, SentTable sent, SpreadsheetPreview preview, @Nullable String notice, Paging paging) {
        boolean editable = preview.rows().size() <= MOST_EDITED;
        List<String> ignored = preview.table().ignored();
        return new PreviewPage(
                frames.of(member, CONTENT, words.of("spreadsheet-preview")),
                notice,
                paging,
                sent.key(),
                preview.edition(),
                SpreadsheetTextWriter.of(preview.table()),
                choices.of(sent.options()),
                counts(preview),
                ignored.isEmpty() ? null : String.join(", ", ignored),
                checks.olderUses(preview.found().values().stream().flatMap(List::stream)),
                rows.rows(preview, editable),
                editable,
                choices.path(sent.options()),
                canBeDrafted(preview)
                        ? words.of(
                                "spreadsheet.save",
                                String.valueOf(preview.drafts().size()))
                        : null);
    }

    /** Tells whether all rows were understood and some of them change something. */
    static boolean canBeDrafted(SpreadsheetPreview preview) {
        return preview.count(Outcome.WRONG) == 0 && !preview.drafts().isEmpty();
    }

    private List<String> counts(SpreadsheetPreview preview) {
        return Stream.of(Outcome.values())
                .filter(outcome -> preview.count(outcome) > 0)
                .map(outcome -> words.of(
                        "spreadsheet.count",
                        words.of("spreadsheet-row", outcome),
                        String.valueOf(preview.count(outcome))))
                .toList();
    }
}
