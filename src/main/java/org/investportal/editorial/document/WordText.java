package org.investportal.editorial.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.investportal.editorial.document.DocumentRefused.Reason;

/** Reads the paragraphs of a Word document (DOCX, ISO/IEC 29500), without text that was deleted with tracked changes. Nothing that it links to is loaded. */
final class WordText {

    private static final String BODY = "word/document.xml";
    private static final int MOST_ENTRIES = 2_000;

    /** In bytes, of all parts together as far as they are read. */
    private static final long LARGEST_EXPANDED = 32L * 1024 * 1024;

    /** Elements without words of the text: deleted words, codes of fields, and the second form of drawings. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "instrText", "delText", "Fallback");

    private final StringBuilder words = new StringBuilder();
    private boolean isInWords;
    private int depthSkipped;

    private WordText() {}

    static String read(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            LimitedInput limited = new LimitedInput(zip, LARGEST_EXPANDED);
            for (int entries = 0; entries < MOST_ENTRIES; entries++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    break;
                }
                if (entry.getName().equals(BODY)) {
                    return words(limited);
                }
                limited.skipRest();
            }
            throw DocumentRefused.of(Reason.UNREADABLE);
        } catch (IOException | XMLStreamException broken) {
            throw DocumentRefused.of(Reason.UNREADABLE);
        }
    }

    private static String words(InputStream body) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(body);
        WordText text = new WordText();
        while (xml.hasNext()) {
            text.add(xml.next(), xml);
            if (text.words.length() > DocumentReader.LONGEST) {
                throw DocumentRefused.of(Reason.EXPANDS_TOO_FAR);
            }
        }
        return text.words.toString().strip();
    }

    private void add(int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            depthSkipped += depthSkipped > 0 || SKIPPED.contains(xml.getLocalName()) ? 1 : 0;
            isInWords = depthSkipped == 0 && xml.getLocalName().equals("t");
            words.append(depthSkipped == 0 ? space(xml.getLocalName()) : "");
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            isInWords = false;
            words.append(depthSkipped == 0 && xml.getLocalName().equals("p") ? "\n\n" : "");
            depthSkipped -= depthSkipped > 0 ? 1 : 0;
        } else if (isInWords && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
            words.append(xml.getText());
        }
    }

    private static String space(String element) {
        return switch (element) {
            case "tab" -> " ";
            case "br", "cr" -> "\n";
            default -> "";
        };
    }
}
