package org.investportal.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.investportal.core.Editions;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.site.page.KindMenu;
import org.investportal.site.page.PageNotFound;
import org.investportal.value.Language;
import org.investportal.wording.PageTextFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the sitemap, which is an index of its parts, and {@code robots.txt} (RFC 9309). */
@RestController
class SitemapController {

    private static final String INDEX = "/sitemap.xml";

    private final Editions editions;
    private final KindMenu kinds;
    private final PageTextFactory texts;
    private final PublicLinkBuilder links;

    SitemapController(Editions editions, KindMenu kinds, PageTextFactory texts, PublicLinkBuilder links) {
        this.editions = editions;
        this.kinds = kinds;
        this.texts = texts;
        this.links = links;
    }

    /** Returns the path of a part. */
    static String path(int part) {
        return "/sitemaps/" + part + ".xml";
    }

    @GetMapping(INDEX)
    ResponseEntity<String> index() throws XMLStreamException {
        return as(MediaType.APPLICATION_XML).body(SitemapXml.index(parts(), links::absolute));
    }

    @GetMapping("/sitemaps/{number:[1-9]\\d{0,5}}.xml")
    ResponseEntity<String> part(@PathVariable int number) throws XMLStreamException {
        Sitemap.Part part = parts().stream()
                .filter(listed -> listed.number() == number)
                .findFirst()
                .orElseThrow(() -> PageNotFound.at(
                        path(number), editions.current().edition().number()));
        return as(MediaType.APPLICATION_XML).body(SitemapXml.part(part, links::absolute));
    }

    private List<Sitemap.Part> parts() {
        return Sitemap.parts(editions, kinds, texts.of(editions.current(), Language.EN));
    }

    /**
     * Returns the rules for crawlers. A crawler that may not fetch a page cannot see that the page must not be indexed, so the pages of past editions may be
     * fetched and carry that instruction themselves. The rules do not name the sitemap as long as it is empty.
     */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String sitemap = editions.current().edition().number() == 0 ? "" : "\nSitemap: " + links.absolute(INDEX) + "\n";
        return as(MediaType.TEXT_PLAIN).body("User-agent: *\nDisallow:\n" + sitemap);
    }

    /** Returns the response in its only form, whatever the request accepts. */
    private static ResponseEntity.BodyBuilder as(MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType(type, StandardCharsets.UTF_8));
    }
}
