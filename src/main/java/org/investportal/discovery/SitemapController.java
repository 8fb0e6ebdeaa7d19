package org.investportal.discovery;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.investportal.catalogue.Catalogue;
import org.investportal.pages.PublicAddresses;
import org.investportal.pages.PublicLinks;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the sitemap (sitemaps.org, protocol 0.9) and {@code robots.txt} (RFC 9309). */
@RestController
class SitemapController {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Catalogue catalogue;
    private final PublicAddresses addresses;
    private final PublicLinks links;

    SitemapController(Catalogue catalogue, PublicAddresses addresses, PublicLinks links) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.links = links;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String address : addresses.at(catalogue.current())) {
            xml.writeStartElement("url");
            xml.writeStartElement("loc");
            xml.writeCharacters(address);
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return as(MediaType.APPLICATION_XML, text.toString());
    }

    /** Pages that are not to be indexed say so themselves, which a crawler can only see if it may read them. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String rules = "User-agent: *\nAllow: /\n\nSitemap: " + links.absolute("/sitemap.xml") + "\n";
        return as(MediaType.TEXT_PLAIN, rules);
    }

    /** Whatever the request would rather have: there is one form of each. */
    private static ResponseEntity<String> as(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(body);
    }
}
