package org.investportal.appearance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.investportal.appearance.AppearanceRefused.Reason;

/** Writes the beginning of an SVG file. */
final class SvgRoot {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** The size of the drawings of the design. */
    private static final int SIDE = 48;

    private static final double LARGEST = 100_000;
    private static final double SMALLEST = 0.01;
    private static final double WIDEST = 20;

    /** What the root says of its place, which is written anew. */
    private static final Set<String> OF_PLACE = Set.of("x", "y", "width", "height", "transform");

    private SvgRoot() {}

    /**
     * Writes the root and, for a drawing, the groups around it: one that pages draw, in the colour of their text, and one that fits it into the square of the
     * design. The end of the document closes all.
     *
     * @param box the view box of the file; empty if it has none
     */
    static void write(XMLStreamWriter writer, SvgKind kind, List<Double> box, Map<String, String> attributes)
            throws XMLStreamException {
        require(box);
        writer.writeStartElement("svg");
        writer.writeDefaultNamespace(NAMESPACE);
        if (kind == SvgKind.LOGO) {
            writer.writeAttribute("width", number(box.get(2)));
            writer.writeAttribute("height", number(box.get(3)));
            writer.writeAttribute(
                    "viewBox",
                    String.join(" ", box.stream().map(SvgRoot::number).toList()));
            add(writer, attributes);
            return;
        }
        writer.writeAttribute("viewBox", "0 0 " + SIDE + " " + SIDE);
        writer.writeStartElement("g");
        writer.writeAttribute("id", "symbol");
        if (!attributes.containsKey("fill")) {
            writer.writeAttribute("fill", "currentColor");
        }
        if (!attributes.containsKey("stroke")) {
            writer.writeAttribute("stroke", "none"); // otherwise it would have the stroke of the page
        }
        add(writer, attributes);
        writer.writeStartElement("g");
        writer.writeAttribute("transform", fitting(box));
    }

    private static void require(List<Double> box) {
        if (box.isEmpty()) {
            throw AppearanceRefused.because(Reason.NO_SIZE);
        }
        double width = box.get(2);
        double height = box.get(3);
        boolean isBounded = box.stream().allMatch(number -> Math.abs(number) <= LARGEST);
        if (!isBounded || width < SMALLEST || height < SMALLEST) {
            throw AppearanceRefused.because(Reason.NO_SIZE);
        }
        if (width / height > WIDEST || height / width > WIDEST) {
            throw AppearanceRefused.because(Reason.NO_PROPORTION);
        }
    }

    private static void add(XMLStreamWriter writer, Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (!OF_PLACE.contains(attribute.getKey())) {
                writer.writeAttribute(attribute.getKey(), attribute.getValue());
            }
        }
    }

    /** Returns the transformation of the view box into the middle of the square. */
    private static String fitting(List<Double> box) {
        double scale = SIDE / Math.max(box.get(2), box.get(3));
        double left = (SIDE - box.get(2) * scale) / 2 - box.get(0) * scale;
        double top = (SIDE - box.get(3) * scale) / 2 - box.get(1) * scale;
        return "translate(" + number(left) + " " + number(top) + ") scale(" + number(scale) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5f", value).replaceFirst("\\.?0+$", "");
    }
}
