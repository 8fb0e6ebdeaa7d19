package org.investportal.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageMoved;
import org.investportal.site.part.FigureRecord;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.web.PublicPath;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves all figures, those of an indicator and those of a sector as data files. */
@RestController
class FiguresController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final FigureRecordMapper records;

    FiguresController(Catalogue catalogue, FigureRecordMapper records) {
        this.catalogue = catalogue;
        this.records = records;
    }

    /** Which figures a file has. */
    private interface Choice {
        List<FigureRecord> of(int edition, String path, Language language);
    }

    @GetMapping(PublicPath.ALL_FIGURES)
    ResponseEntity<String> all() throws IOException {
        return file("figures.csv", records.at(catalogue.current(), Language.EN));
    }

    @GetMapping("/data/figures/{indicator}.csv")
    ResponseEntity<String> ofIndicator(@PathVariable String indicator) throws IOException {
        return below("/figures/" + indicator, indicator, records::ofIndicator);
    }

    @GetMapping("/data/sectors/{sector}.csv")
    ResponseEntity<String> ofSector(@PathVariable String sector) throws IOException {
        return below("/sectors/" + sector, sector, records::ofSector);
    }

    /** The file moves with the page, and is gone with it. */
    private ResponseEntity<String> below(String path, String name, Choice choice) throws IOException {
        try {
            return file(name + ".csv", choice.of(catalogue.current(), path, Language.EN));
        } catch (PageMoved moved) {
            throw PageMoved.to(PublicPath.figures(moved.path()));
        }
    }

    private static ResponseEntity<String> file(String name, List<FigureRecord> figures) throws IOException {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(FiguresCsv.of(figures));
    }
}
