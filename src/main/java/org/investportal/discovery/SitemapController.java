package org.investportal.discovery;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.investportal.catalogue.Catalogue;
import org.investportal.pages.PublicAddresses;
import org.investportal.pages.PublicLinks;
import org.springframework.http.MediaType;
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

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() throws XMLStreamException {
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
        return text.toString();
    }

    /** Pages that are not to be indexed say so themselves, which a crawler can only see if it may read them. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: " + links.absolute("/sitemap.xml") + "\n";
    }
}
