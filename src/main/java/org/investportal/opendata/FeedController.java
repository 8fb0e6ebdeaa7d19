package org.investportal.opendata;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.edition.Feed;
import org.investportal.site.edition.FeedFactory;
import org.investportal.site.page.PageMoved;
import org.investportal.web.PublicPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the feeds of editions and corrections: of all, and of each sector. */
@RestController
class FeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final FeedFactory feeds;

    FeedController(Catalogue catalogue, FeedFactory feeds) {
        this.catalogue = catalogue;
        this.feeds = feeds;
    }

    @GetMapping(PublicPath.FEED)
    ResponseEntity<String> all(Language language) throws XMLStreamException {
        return atom(feeds.ofAll(catalogue.current(), language));
    }

    /** The feed moves with the page of the sector, and is gone with it. */
    @GetMapping("/sectors/{sector}" + PublicPath.FEED)
    ResponseEntity<String> ofSector(@PathVariable String sector, Language language) throws XMLStreamException {
        try {
            return atom(feeds.ofSector(catalogue.current(), "/sectors/" + sector, language));
        } catch (PageMoved moved) {
            throw moved.with(PublicPath.FEED);
        }
    }

    private static ResponseEntity<String> atom(Feed feed) throws XMLStreamException {
        return ResponseEntity.ok()
                .contentType(ATOM)
                .header(HttpHeaders.CONTENT_LANGUAGE, feed.language().locale().toLanguageTag())
                .body(AtomXml.of(feed));
    }
}
