package org.investportal.discovery;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.PublicAddressList;
import org.investportal.site.page.PageNotFound;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.web.PublicPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the sitemap, which is an index of its parts, {@code robots.txt} (RFC 9309), and {@code llms.txt}. */
@RestController
class SitemapController {

    private static final Logger LOG = LoggerFactory.getLogger(SitemapController.class);

    private static final String INDEX = "/sitemap.xml";

    /** The forms that search engines list. They change with settings and not with editions, so it is not known when they changed. */
    static final List<String> FORMS = List.of(PublicPath.ENQUIRE, PublicPath.REPORT);

    private final Catalogue catalogue;
    private final PublicAddressList addresses;
    private final PageChangeStore changes;
    private final PageChangeSettings settings;
    private final PublicLinkBuilder links;
    private final AgeingPageFinder ages;
    private final LlmsTextFactory texts;

    SitemapController(
            Catalogue catalogue,
            PublicAddressList addresses,
            PageChangeStore changes,
            PageChangeSettings settings,
            PublicLinkBuilder links,
            AgeingPageFinder ages,
            LlmsTextFactory texts) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.changes = changes;
        this.settings = settings;
        this.links = links;
        this.ages = ages;
        this.texts = texts;
    }

    /** Returns the path of a part. */
    static String path(int part) {
        return "/sitemaps/" + part + ".xml";
    }

    @GetMapping(INDEX)
    ResponseEntity<String> index() throws XMLStreamException {
        int edition = catalogue.current();
        Optional<Sitemap> complete = complete(edition);
        Sitemap sitemap = complete.orElseGet(() -> with(edition, Map.of()));
        return sitemap(complete.isPresent(), SitemapXml.index(sitemap.parts(), links::absolute));
    }

    @GetMapping("/sitemaps/{number:[1-9]\\d{0,5}}.xml")
    ResponseEntity<String> part(@PathVariable int number) throws XMLStreamException {
        int edition = catalogue.current();
        Optional<Sitemap> complete = complete(edition);
        Sitemap sitemap = complete.orElseGet(() -> with(edition, Map.of()));
        Sitemap.Part part = sitemap.parts().stream()
                .filter(listed -> listed.number() == number)
                .findFirst()
                .orElseThrow(() -> PageNotFound.at(path(number), edition));
        return sitemap(complete.isPresent(), SitemapXml.part(sitemap, part, links::absolute));
    }

    /** Returns the sitemap with the times of changes; empty until all editions have been compared, and if the times cannot be read because the database does not answer. */
    private Optional<Sitemap> complete(int edition) {
        try {
            return isComplete(edition)
                    ? Optional.of(catalogue
                            .at(edition)
                            .shown()
                            .derived(Sitemap.class, ages.year(), () -> with(edition, times(edition))))
                    : Optional.empty();
        } catch (DataAccessException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
            return Optional.empty();
        }
    }

    private boolean isComplete(int edition) {
        return !settings.enabled() || changes.areKnown(edition);
    }

    private Sitemap with(int edition, Map<Language, Map<String, Instant>> times) {
        List<String> ever = new ArrayList<>(FORMS);
        ever.addAll(addresses.everBy(edition));
        Map<String, List<Language>> listed = new HashMap<>(addresses.at(edition));
        if (!listed.isEmpty()) {
            FORMS.forEach(form -> listed.put(form, List.of(Language.values())));
        }
        return new Sitemap(ever, listed, times);
    }

    private Map<Language, Map<String, Instant>> times(int edition) {
        return Stream.of(Language.values())
                .collect(toMap(
                        Function.identity(), language -> ages.withAges(changes.times(edition, language), edition)));
    }

    /**
     * Returns the rules for crawlers. A crawler that may not fetch a page cannot see that the page must not be indexed. So the pages of
     * comparisons and of past editions may be fetched and carry that instruction themselves; few links lead to them. Crawlers may not fetch
     * the files of comparisons, which are no pages and are made anew for each address, nor the desk, which shows
     * strangers only the sign-in. They do not name the sitemap as long as it is empty.
     */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String rules = "User-agent: *\nDisallow: /staff\nDisallow: /compare/\nDisallow: /zh/compare/\n";
        String sitemap = catalogue.current() == 0 ? "" : "\nSitemap: " + links.absolute(INDEX) + "\n";
        return as(MediaType.TEXT_PLAIN).body(rules + sitemap);
    }

    @GetMapping("/llms.txt")
    ResponseEntity<String> pagesForPrograms(Language language) {
        return as(MediaType.TEXT_PLAIN).body(texts.of(catalogue.current(), language));
    }

    /** Returns a file of the sitemap, which no cache may keep while times of changes are missing. */
    private static ResponseEntity<String> sitemap(boolean isComplete, String xml) {
        ResponseEntity.BodyBuilder response = as(MediaType.APPLICATION_XML);
        return (isComplete ? response : response.cacheControl(CacheControl.noStore())).body(xml);
    }

    /** Returns the response in its only form, whatever the request accepts. */
    private static ResponseEntity.BodyBuilder as(MediaType type) {
        return ResponseEntity.ok().contentType(new MediaType(type, StandardCharsets.UTF_8));
    }
}
