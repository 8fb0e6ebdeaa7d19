package org.investportal.staff.spreadsheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.spreadsheet.SectorTableFactory;
import org.investportal.editorial.spreadsheet.SectorTableFactory.NamedSector;
import org.investportal.editorial.spreadsheet.SpreadsheetPreviewService;
import org.investportal.editorial.spreadsheet.SpreadsheetTable;
import org.investportal.site.page.Paging;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Serves tables of the figures of a sector: to fill in at the desk, or as files. */
@Controller
class SectorTableController {

    static final String NEXT = SpreadsheetController.PATH + "/next";
    static final String PUBLISHED = SpreadsheetController.PATH + "/published";

    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";

    private final SectorTableFactory tables;
    private final SpreadsheetPreviewService previews;
    private final SpreadsheetPageFactory pages;
    private final TemplateFileWriter files;
    private final StaffWording words;
    private final SourceChoiceFactory choices;

    SectorTableController(
            SectorTableFactory tables,
            SpreadsheetPreviewService previews,
            SpreadsheetPageFactory pages,
            TemplateFileWriter files,
            StaffWording words,
            SourceChoiceFactory choices) {
        this.choices = choices;
        this.tables = tables;
        this.previews = previews;
        this.pages = pages;
        this.files = files;
        this.words = words;
    }

    @GetMapping(PUBLISHED)
    String published(
            @RequestParam Map<String, String> asked, @AuthenticationPrincipal StaffMember member, Model model) {
        long item = sector(asked.get("sector")).item();
        SpreadsheetTable all = tables.published(item);
        int shown = FormInput.page(asked.get("page"));
        int from = (shown - 1) * SpreadsheetPageFactory.MOST_EDITED;
        int count = all.rows().size();
        if (shown > 1 && from >= count) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        int to = Math.min(count, from + SpreadsheetPageFactory.MOST_EDITED);
        Paging paging =
                new Paging(shown == 1 ? null : page(asked, shown - 1), to < count ? page(asked, shown + 1) : null);
        return show(
                new SpreadsheetTable(all.columns(), all.ignored(), all.rows().subList(from, to)),
                paging,
                asked,
                member,
                model);
    }

    /** Returns the address of another page with the same change and the same source. */
    private static String page(Map<String, String> asked, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PUBLISHED);
        new TreeMap<>(asked).forEach(address::queryParam);
        return address.replaceQueryParam("page", page).encode().toUriString();
    }

    @GetMapping(NEXT)
    String next(@RequestParam Map<String, String> asked, @AuthenticationPrincipal StaffMember member, Model model) {
        return show(tables.next(sector(asked.get("sector")).item()), Paging.NONE, asked, member, model);
    }

    @GetMapping(NEXT + CSV)
    ResponseEntity<byte[]> nextAsCsv(@RequestParam(required = false) @Nullable String sector) throws IOException {
        NamedSector of = sector(sector);
        return file(
                of.slug() + CSV,
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                files.csv(of.item()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(NEXT + XLSX)
    ResponseEntity<byte[]> nextAsWorkbook(@RequestParam(required = false) @Nullable String sector) throws IOException {
        NamedSector of = sector(sector);
        return file(
                of.slug() + XLSX,
                MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                files.xlsx(of.item()));
    }

    private NamedSector sector(@Nullable String asked) {
        long item = FormInput.id(asked);
        return tables.sectors().stream()
                .filter(sector -> sector.item() == item)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            SpreadsheetTable table, Paging paging, Map<String, String> asked, StaffMember member, Model model) {
        SentTable sent = SentTable.of(table, choices.read(asked));
        model.addAttribute(
                "page",
                pages.preview(member, sent, previews.of(table, sent.options(), words.language()), null, paging));
        return "staff/spreadsheets/preview";
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
