package org.investportal.appearance;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.investportal.appearance.AppearanceRefused.Reason;

/**
 * Writes an SVG file anew, with the elements and attributes of it that are known to be harmless: shapes, groups and, in a logo, gradients. Scripts, styles, texts,
 * links, references to other files and everything unknown are left out. The parser reads no document type, so there are no entities.
 */
final class SvgSanitizer {

    /** In bytes, before and after. */
    static final int LARGEST = 64 * 1024;

    /** In bytes, after; pages contain drawings, the home page those of all sectors. */
    static final int LARGEST_DRAWING = 8 * 1024;

    private static final int MOST_ELEMENTS = 2_000;
    private static final int DEEPEST = 32;
    private static final int LONGEST_WORDS = 200;
    private static final int NONE = 0;

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final SvgKind kind;
    private final SvgAttributeFilter filter;
    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;
    private final StringWriter written = new StringWriter();

    private int depth;
    private int elements;
    private int shapes;

    /** The depth of the element that is left out with all that is in it. */
    private int leftOut = NONE;

    /** The depth of the element whose words are kept. */
    private int words = NONE;

    private boolean isComplete = true;

    private SvgSanitizer(SvgKind kind, byte[] file) throws XMLStreamException {
        this.kind = kind;
        this.filter = new SvgAttributeFilter(kind);
        this.reader = parser().createXMLStreamReader(new ByteArrayInputStream(file));
        this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    }

    /** Returns a parser that reads nothing but the file itself. */
    private static XMLInputFactory parser() {
        XMLInputFactory parser = XMLInputFactory.newDefaultFactory();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parser.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("The file refers to another one.");
        });
        return parser;
    }

    /** @throws AppearanceRefused if the file is no SVG file, too large, or nothing of it is left */
    static SafePicture sanitize(SvgKind kind, byte[] file) {
        requireSize(file.length);
        try {
            SvgSanitizer sanitizer = new SvgSanitizer(kind, file);
            AppearanceFile safe = AppearanceFile.ofText(AppearanceFile.SVG, sanitizer.sanitized());
            requireSize(safe.size());
            if (kind == SvgKind.DRAWING && safe.size() > LARGEST_DRAWING) {
                throw AppearanceRefused.because(Reason.TOO_DETAILED);
            }
            return new SafePicture(safe, sanitizer.isComplete);
        } catch (XMLStreamException malformed) {
            throw AppearanceRefused.because(kind == SvgKind.LOGO ? Reason.NOT_A_PICTURE : Reason.NOT_SVG, malformed);
        }
    }

    private static void requireSize(int bytes) {
        if (bytes == 0) {
            throw AppearanceRefused.because(Reason.NO_FILE);
        }
        if (bytes > LARGEST) {
            throw AppearanceRefused.because(Reason.TOO_LARGE);
        }
    }

    private String sanitized() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words();
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("The file has an entity that XML does not define.");
                default -> {} // comments, instructions and the document type are not written
            }
        }
        writer.flush();
        if (shapes == 0) {
            throw AppearanceRefused.because(Reason.EMPTY);
        }
        return written.toString();
    }

    /** The parser fails in other ways with some damaged files. */
    private int next() throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException damaged) {
            throw new XMLStreamException("The file is damaged.", damaged);
        }
    }

    private void start() throws XMLStreamException {
        depth++;
        elements++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw AppearanceRefused.because(Reason.TOO_COMPLEX);
        }
        if (depth == 1) {
            root();
        } else if (leftOut == NONE) {
            element(reader.getLocalName(), attributes());
        }
    }

    private void root() throws XMLStreamException {
        if (!isSvg() || !reader.getLocalName().equals("svg")) {
            throw new XMLStreamException("The file is of another type.");
        }
        SvgRoot.write(writer, kind, SvgAttributeFilter.viewBox(attributes()), filter.kept("svg", attributes()));
    }

    private boolean isSvg() {
        return NAMESPACE.equals(reader.getNamespaceURI());
    }

    private void element(String name, Map<String, String> attributes) throws XMLStreamException {
        boolean isHidden = SvgAttributeFilter.isHidden(attributes);
        if (!isSvg() || isHidden || words != NONE || !kind.allows(name)) {
            leftOut = depth;
            isComplete &= !isSvg() || isHidden || !SvgKind.isVisible(name);
            return;
        }
        shapes += SvgKind.SHAPES.contains(name) ? 1 : 0;
        words = SvgKind.WORDS.contains(name) ? depth : NONE;
        writer.writeStartElement(name);
        for (Map.Entry<String, String> attribute : filter.kept(name, attributes).entrySet()) {
            writer.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    /** Returns the attributes of the element without a namespace, and its link. */
    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String namespace = reader.getAttributeNamespace(at);
            String name = reader.getAttributeLocalName(at);
            if (namespace == null || namespace.isEmpty() || (XLINK.equals(namespace) && name.equals("href"))) {
                attributes.put(name, reader.getAttributeValue(at));
            }
        }
        return attributes;
    }

    private void words() throws XMLStreamException {
        if (words != NONE && words == depth) {
            String text = reader.getText();
            writer.writeCharacters(text.substring(0, Math.min(text.length(), LONGEST_WORDS)));
        }
    }

    private void end() throws XMLStreamException {
        if (depth == 1) {
            writer.writeEndDocument();
        } else if (leftOut == NONE) {
            writer.writeEndElement();
        }
        leftOut = leftOut == depth ? NONE : leftOut;
        words = words == depth ? NONE : words;
        depth--;
    }
}
