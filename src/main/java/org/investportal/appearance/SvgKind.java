package org.investportal.appearance;

import java.util.Set;

/** A use of an SVG file, with the elements that it may have. */
enum SvgKind {
    /** A drawing in the colour of the surrounding text. */
    DRAWING,
    /** A picture in its own colours. */
    LOGO;

    static final Set<String> SHAPES = Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");
    static final Set<String> WORDS = Set.of("title", "desc");

    private static final Set<String> OF_LOGOS =
            Set.of("defs", "linearGradient", "radialGradient", "stop", "title", "desc");

    private static final String GROUP = "g";

    /** Elements that are not seen, so that a picture without them is still complete. */
    private static final Set<String> INVISIBLE = Set.of("metadata", "title", "desc", "defs", "script");

    boolean allows(String element) {
        return SHAPES.contains(element) || GROUP.equals(element) || (this == LOGO && OF_LOGOS.contains(element));
    }

    static boolean isVisible(String element) {
        return !INVISIBLE.contains(element);
    }
}
