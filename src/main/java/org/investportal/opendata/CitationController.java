package org.investportal.opendata;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.figure.FigureCitation;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.page.PageMoved;
import org.investportal.web.InternalRequest;
import org.investportal.web.PortalCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the citation of a figure, as it is or as an edition had it, in the forms that programs read. */
@RestController
class CitationController {

    private static final String FIGURE = "/figures/{indicator}/{area}/{period}";
    private static final String TYPE = FIGURE + "/{type}";
    private static final String VINTAGE = TYPE + "/{vintage}";
    private static final String EDITION = "/editions/{edition:[1-9]\\d{0,8}}";
    private static final MediaType BIBTEX = new MediaType("application", "x-bibtex", StandardCharsets.UTF_8);
    private static final MediaType RIS =
            new MediaType("application", "x-research-info-systems", StandardCharsets.UTF_8);
    private static final MediaType CSL = new MediaType("application", "vnd.citationstyles.csl+json");

    private final Catalogue catalogue;
    private final FigurePageFactory pages;
    private final PortalCalendar calendar;

    CitationController(Catalogue catalogue, FigurePageFactory pages, PortalCalendar calendar) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.calendar = calendar;
    }

    @GetMapping({
        FIGURE + FigureCitation.BIBTEX,
        TYPE + FigureCitation.BIBTEX,
        VINTAGE + FigureCitation.BIBTEX,
        EDITION + FIGURE + FigureCitation.BIBTEX,
        EDITION + TYPE + FigureCitation.BIBTEX,
        EDITION + VINTAGE + FigureCitation.BIBTEX
    })
    ResponseEntity<String> bibtex(
            @PathVariable Map<String, String> place, Language language, HttpServletRequest request) {
        FigureCitation citation = citation(place, FigureCitation.BIBTEX, language);
        return file(citation.key() + ".bib", BIBTEX).body(BibTex.of(citation, accessed(request)));
    }

    @GetMapping({
        FIGURE + FigureCitation.RIS,
        TYPE + FigureCitation.RIS,
        VINTAGE + FigureCitation.RIS,
        EDITION + FIGURE + FigureCitation.RIS,
        EDITION + TYPE + FigureCitation.RIS,
        EDITION + VINTAGE + FigureCitation.RIS
    })
    ResponseEntity<String> ris(@PathVariable Map<String, String> place, Language language, HttpServletRequest request) {
        FigureCitation citation = citation(place, FigureCitation.RIS, language);
        return file(citation.key() + ".ris", RIS).body(Ris.of(citation, accessed(request)));
    }

    @GetMapping({
        FIGURE + FigureCitation.CSL,
        TYPE + FigureCitation.CSL,
        VINTAGE + FigureCitation.CSL,
        EDITION + FIGURE + FigureCitation.CSL,
        EDITION + TYPE + FigureCitation.CSL,
        EDITION + VINTAGE + FigureCitation.CSL
    })
    ResponseEntity<List<CslItem>> csl(
            @PathVariable Map<String, String> place, Language language, HttpServletRequest request) {
        FigureCitation citation = citation(place, FigureCitation.CSL, language);
        return file(citation.key() + ".json", CSL).body(List.of(CslItem.of(citation, accessed(request))));
    }

    /** Returns the citation. The file follows its page: it moves with the page, and is gone with it. */
    private FigureCitation citation(Map<String, String> place, String file, Language language) {
        String path = "/figures/" + place.get("indicator") + "/" + place.get("area") + "/" + place.get("period")
                + Stream.of("type", "vintage")
                        .flatMap(part -> Stream.ofNullable(place.get(part)))
                        .map(part -> "/" + part)
                        .collect(joining());
        int current = catalogue.current();
        try {
            return Optional.ofNullable(place.get("edition"))
                    .map(Integer::valueOf)
                    .map(edition -> pages.asItStood(edition, path, current, language))
                    .orElseGet(() -> pages.at(current, path, language))
                    .citation();
        } catch (PageMoved moved) {
            throw moved.with(file);
        }
    }

    /** Returns the day of the request; none for the static export, because readers fetch its files later. */
    private @Nullable LocalDate accessed(HttpServletRequest request) {
        return request.getAttribute(InternalRequest.ATTRIBUTE) == null ? calendar.today() : null;
    }

    /** Caches must not keep the file, because it has the day of access. Search engines are to find the page of the figure and not its citation. */
    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
