package org.investportal.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.pages.FigureRecords;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves all figures as data files. */
@RestController
class FiguresController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final FigureRecords records;

    FiguresController(Catalogue catalogue, FigureRecords records) {
        this.catalogue = catalogue;
        this.records = records;
    }

    @GetMapping("/data/figures.csv")
    ResponseEntity<String> csv() throws IOException {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("figures.csv"))
                .body(FiguresCsv.of(records.at(catalogue.current(), Language.EN)));
    }

    private static String attachment(String filename) {
        return ContentDisposition.attachment().filename(filename).build().toString();
    }
}
