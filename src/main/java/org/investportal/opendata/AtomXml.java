package org.investportal.opendata;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.investportal.catalogue.value.Language;
import org.investportal.site.edition.Feed;
import org.investportal.web.Link;
import org.investportal.wording.UntranslatedMark;

/** Writes a feed as Atom (RFC 4287). */
final class AtomXml {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String ALTERNATE = "alternate";

    /** Words in another language than the feed. */
    private static final Pattern MARKED = Pattern.compile(UntranslatedMark.BEGIN + "([^" + UntranslatedMark.BEGIN
            + UntranslatedMark.END + "]*)" + UntranslatedMark.END);

    /** Characters that XML cannot have. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomXml() throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    static String of(Feed feed) throws XMLStreamException {
        AtomXml file = new AtomXml();
        file.feed(feed);
        return file.text.toString();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        language(feed.language());
        identify(feed.id(), feed.title(), feed.updated());
        link("self", feed.self());
        link(ALTERNATE, feed.page());
        xml.writeStartElement("author");
        element("name", feed.author());
        xml.writeEndElement();
        for (Feed.Entry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        identify(entry.id(), entry.title(), entry.updated());
        link(ALTERNATE, entry.page());
        xml.writeStartElement("summary");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace(XHTML);
        for (String paragraph : entry.paragraphs()) {
            words("p", paragraph);
        }
        list(entry.figures());
        more(entry.more());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void identify(String id, String title, Instant updated) throws XMLStreamException {
        element("id", id);
        element("title", title);
        element("updated", updated.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", relation.equals(ALTERNATE) ? "text/html" : "application/atom+xml");
        xml.writeAttribute("href", address);
    }

    private void list(List<String> lines) throws XMLStreamException {
        if (!lines.isEmpty()) {
            xml.writeStartElement("ul");
            for (String line : lines) {
                words("li", line);
            }
            xml.writeEndElement();
        }
    }

    private void more(Link link) throws XMLStreamException {
        xml.writeStartElement("p");
        xml.writeStartElement("a");
        xml.writeAttribute("href", link.href());
        characters(link.text());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        characters(content);
        xml.writeEndElement();
    }

    /** Writes an element whose words in another language say so. */
    private void words(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        Matcher marked = MARKED.matcher(words);
        int from = 0;
        while (marked.find()) {
            characters(words.substring(from, marked.start()));
            xml.writeStartElement("span");
            language(UntranslatedMark.isChinese(marked.group()) ? Language.ZH : Language.EN);
            characters(marked.group(1));
            xml.writeEndElement();
            from = marked.end();
        }
        characters(words.substring(from));
        xml.writeEndElement();
    }

    private void language(Language language) throws XMLStreamException {
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.tag());
    }

    private void characters(String content) throws XMLStreamException {
        xml.writeCharacters(
                NOT_IN_XML.matcher(UntranslatedMark.unmarked(content)).replaceAll(""));
    }
}
