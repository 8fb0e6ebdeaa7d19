package org.investportal.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageMoved;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.web.PublicPath;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves all figures, those of an indicator and those of a sector as data files, with words in the language of the address. */
@RestController
class FiguresController {

    private final Catalogue catalogue;
    private final FigureRecordMapper figures;
    private final FiguresWorkbook workbook;

    FiguresController(Catalogue catalogue, FigureRecordMapper figures, FiguresWorkbook workbook) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.workbook = workbook;
    }

    /** Which figures a file has. */
    private interface Choice {
        FigureFile of(int edition, String path, Language language);
    }

    @GetMapping(PublicPath.ALL_FIGURES + DataFormat.CSV)
    ResponseEntity<byte[]> all(Language language) throws IOException {
        return csv("figures", figures.at(catalogue.current(), language));
    }

    @GetMapping(PublicPath.ALL_FIGURES + DataFormat.XLSX)
    ResponseEntity<byte[]> allInAWorkbook(Language language) throws IOException {
        return xlsx("figures", figures.at(catalogue.current(), language));
    }

    @GetMapping("/data/figures/{indicator}" + DataFormat.CSV)
    ResponseEntity<byte[]> ofIndicator(@PathVariable String indicator, Language language) throws IOException {
        return csv(indicator, below("/figures/" + indicator, DataFormat.CSV, figures::ofIndicator, language));
    }

    @GetMapping("/data/figures/{indicator}" + DataFormat.XLSX)
    ResponseEntity<byte[]> ofIndicatorInAWorkbook(@PathVariable String indicator, Language language)
            throws IOException {
        return xlsx(indicator, below("/figures/" + indicator, DataFormat.XLSX, figures::ofIndicator, language));
    }

    @GetMapping("/data/sectors/{sector}" + DataFormat.CSV)
    ResponseEntity<byte[]> ofSector(@PathVariable String sector, Language language) throws IOException {
        return csv(sector, below("/sectors/" + sector, DataFormat.CSV, figures::ofSector, language));
    }

    @GetMapping("/data/sectors/{sector}" + DataFormat.XLSX)
    ResponseEntity<byte[]> ofSectorInAWorkbook(@PathVariable String sector, Language language) throws IOException {
        return xlsx(sector, below("/sectors/" + sector, DataFormat.XLSX, figures::ofSector, language));
    }

    /** The file moves with the page, and is gone with it. */
    private FigureFile below(String path, String ending, Choice choice, Language language) {
        try {
            return choice.of(catalogue.current(), path, language);
        } catch (PageMoved moved) {
            throw PageMoved.to(PublicPath.figures(moved.path()) + ending);
        }
    }

    private static ResponseEntity<byte[]> csv(String name, FigureFile file) throws IOException {
        byte[] text = FiguresCsv.of(file.records()).getBytes(StandardCharsets.UTF_8);
        return file(name + DataFormat.CSV, DataFormat.CSV_TYPE, file).body(text);
    }

    private ResponseEntity<byte[]> xlsx(String name, FigureFile file) throws IOException {
        return file(name + DataFormat.XLSX, DataFormat.XLSX_TYPE, file).body(workbook.of(file));
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type, FigureFile file) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        file.words().language().locale().toLanguageTag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
