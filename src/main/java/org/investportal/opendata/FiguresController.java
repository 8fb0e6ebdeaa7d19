package org.investportal.opendata;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.web.PublicPath;
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
    private final FiguresJson json;
    private final FiguresWorkbook workbook;
    private final DataPackageFactory packages;
    private final DataFileName names;

    FiguresController(
            Catalogue catalogue,
            FigureRecordMapper figures,
            FiguresJson json,
            FiguresWorkbook workbook,
            DataPackageFactory packages,
            DataFileName names) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.json = json;
        this.workbook = workbook;
        this.packages = packages;
        this.names = names;
    }

    /** Which figures a file has. */
    private interface Choice {
        FigureFile of(int edition, String path, Language language);
    }

    @GetMapping(PublicPath.ALL_FIGURES + DataFormat.ENDING)
    void all(@PathVariable String format, Language language, HttpServletResponse response) throws IOException {
        send("figures", figures.at(catalogue.current(), language), DataFormat.of(format), response);
    }

    @GetMapping("/data/figures/{indicator}" + DataFormat.ENDING)
    void ofIndicator(
            @PathVariable String indicator,
            @PathVariable String format,
            Language language,
            HttpServletResponse response)
            throws IOException {
        DataFormat asked = DataFormat.of(format);
        send(indicator, below("/figures/" + indicator, asked, figures::ofIndicator, language), asked, response);
    }

    @GetMapping("/data/sectors/{sector}" + DataFormat.ENDING)
    void ofSector(
            @PathVariable String sector, @PathVariable String format, Language language, HttpServletResponse response)
            throws IOException {
        DataFormat asked = DataFormat.of(format);
        send(sector, below("/sectors/" + sector, asked, figures::ofSector, language), asked, response);
    }

    /** Describes the table of all figures. There is none before the first edition. */
    @GetMapping("/data/datapackage.json")
    ResponseEntity<String> dataPackage() {
        int current = catalogue.current();
        if (current < 1) {
            throw PageNotFound.at("/data/datapackage.json", current);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(packages.ofCurrent(current).json());
    }

    /** The file moves with the page, and is gone with it. */
    private FigureFile below(String path, DataFormat format, Choice choice, Language language) {
        try {
            return choice.of(catalogue.current(), path, language);
        } catch (PageMoved moved) {
            throw PageMoved.to(PublicPath.figures(moved.path()) + format.ending());
        }
    }

    /** Writes the file row by row, because it can be much larger than its rows in memory. */
    private void send(String name, FigureFile file, DataFormat format, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.type().toString());
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, file.words().language().locale().toLanguageTag());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                names.of(name + "-edition-" + file.edition(), file.words().language(), format)
                        .toString());
        write(file, format, response.getOutputStream());
    }

    private void write(FigureFile file, DataFormat format, OutputStream to) throws IOException {
        switch (format) {
            case CSV -> FiguresCsv.write(file.records(), new OutputStreamWriter(to, StandardCharsets.UTF_8));
            case JSON -> json.write(file, new OutputStreamWriter(to, StandardCharsets.UTF_8));
            case XLSX -> workbook.write(file, to);
        }
    }
}
