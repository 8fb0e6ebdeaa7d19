package org.investportal.appearance;

/**
 * The drawing of a sector as pages contain it.
 *
 * @param shapes SVG elements without a root; shipped, or written by {@link SvgSanitizer}
 */
public record InlineDrawing(String shapes) {

    /** Takes the content of the root of a shipped or sanitised file. Pages have several drawings, so none keeps its id. */
    public static InlineDrawing of(AppearanceFile svg) {
        String text = svg.text();
        return new InlineDrawing(text.substring(text.indexOf('>') + 1, text.lastIndexOf("</svg>"))
                .replaceFirst(" id=\"symbol\"", ""));
    }
}
