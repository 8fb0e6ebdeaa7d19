package org.investportal.data;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.investportal.value.Language;

/** Writes the files of a sitemap: sitemaps.org, protocol 0.9, each page with the same page in other languages. */
final class SitemapXml {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String LINKS = "http://www.w3.org/1999/xhtml";

    /** Language code for readers whose language is not offered. */
    private static final String ANY = "x-default";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private SitemapXml() throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** @param address where a file is, by its path */
    static String index(List<Sitemap.Part> parts, UnaryOperator<String> address) throws XMLStreamException {
        SitemapXml file = new SitemapXml();
        file.begin("sitemapindex");
        for (Sitemap.Part part : parts) {
            file.xml.writeStartElement("sitemap");
            file.place(address.apply(SitemapController.path(part.number())), part.changed());
            file.xml.writeEndElement();
        }
        return file.end();
    }

    /** @param address where a page is, by its path and language */
    static String part(Sitemap.Part part, BiFunction<String, Language, String> address) throws XMLStreamException {
        SitemapXml file = new SitemapXml();
        file.begin("urlset");
        file.xml.setPrefix("xhtml", LINKS);
        file.xml.writeNamespace("xhtml", LINKS);
        for (Sitemap.Page page : part.pages()) {
            for (Language language : page.languages()) {
                file.xml.writeStartElement("url");
                file.place(address.apply(page.path(), language), page.changed());
                file.alternates(page.languages(), page.path(), address);
                file.xml.writeEndElement();
            }
        }
        return file.end();
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(NAMESPACE);
    }

    private void place(String address, Instant changed) throws XMLStreamException {
        element("loc", address);
        element("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    /** Links each address to all language versions, itself included; search engines otherwise ignore the links. */
    private void alternates(List<Language> languages, String path, BiFunction<String, Language, String> address)
            throws XMLStreamException {
        if (languages.size() > 1) {
            for (Language language : languages) {
                alternate(language.tag(), address.apply(path, language));
            }
            alternate(ANY, address.apply(path, Language.EN));
        }
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", LINKS);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private String end() throws XMLStreamException {
        xml.writeEndDocument();
        return text.toString();
    }
}
