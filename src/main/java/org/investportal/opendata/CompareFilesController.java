package org.investportal.opendata;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.charts.ChartFile;
import org.investportal.charts.ChartFont;
import org.investportal.site.compare.ComparePageFactory;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.CompareAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves comparisons as files. Search engines are not to list them: there are as many as choices. */
@RestController
class CompareFilesController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final ComparePageFactory pages;
    private final ChartDrawing drawing;
    private final ChartImage image;

    CompareFilesController(Catalogue catalogue, ComparePageFactory pages, ChartDrawing drawing, ChartImage image) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.drawing = drawing;
        this.image = image;
    }

    @GetMapping("/compare/figures.csv")
    ResponseEntity<byte[]> figures(@RequestParam MultiValueMap<String, String> parameters, Language language)
            throws IOException {
        CompareAddress address = CompareAddress.of(parameters);
        StringWriter text = new StringWriter();
        FiguresCsv.write(pages.records(catalogue.current(), address, language), text);
        return unlisted("comparison" + DataFormat.CSV.ending(), DataFormat.CSV.type())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/compare/chart.svg")
    ResponseEntity<String> chart(@RequestParam MultiValueMap<String, String> parameters, Language language) {
        CompareAddress address = CompareAddress.of(parameters);
        return unlisted("comparison.svg", SVG)
                .body(drawing.svg(pages.chart(catalogue.current(), address, language), language));
    }

    /** Answers 404 if this server has no font for the chart; no page links to the image then. */
    @GetMapping("/compare/chart.png")
    ResponseEntity<byte[]> image(@RequestParam MultiValueMap<String, String> parameters, Language language) {
        CompareAddress address = CompareAddress.of(parameters);
        int current = catalogue.current();
        ChartFile file = pages.chart(current, address, language);
        if (!ChartFont.canDisplay(file.chart())) {
            throw PageNotFound.at("/compare/chart.png", current);
        }
        return unlisted("comparison.png", MediaType.IMAGE_PNG).body(image.png(drawing.svg(file, language)));
    }

    private static ResponseEntity.BodyBuilder unlisted(String filename, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("X-Robots-Tag", "noindex")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(filename)
                                .build()
                                .toString());
    }
}
