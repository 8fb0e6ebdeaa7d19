package org.investportal.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A value of a figure as a page shows it.
 *
 * @param figure the path of the figure beside it; empty if there is none
 * @param amount the machine-readable amount; null for words that link to the figure
 * @param text the text for people
 */
record ShownNumber(String figure, @Nullable String amount, String text) {

    /** The elements that say which figure follows, or its value. */
    private static final String PIECES = "[href^=/figures/], p.figure-value, data";

    private static final Pattern PAGE_OF_FIGURE = Pattern.compile("/figures/[^#/]+/[^#]+");

    /** Returns all values that the page at that path shows. A value with wrong markup belongs to no figure. */
    static List<ShownNumber> on(String path, Element page) {
        List<ShownNumber> shown = new ArrayList<>();
        String figure = "";
        for (Element piece : page.select(PIECES)) {
            if (piece.nameIs("data")) {
                shown.add(value(piece, figure));
            } else if (piece.nameIs("p")) {
                figure = path;
            } else {
                figure = piece.attr("href").replaceFirst("#.*", "");
                if (isNameOfFigure(piece)) {
                    shown.add(new ShownNumber(figure, null, piece.wholeText()));
                }
            }
        }
        return shown;
    }

    private static ShownNumber value(Element data, String figure) {
        return data.hasAttr("value") && data.childrenSize() == 0
                ? new ShownNumber(figure, data.attr("value"), data.wholeText())
                : new ShownNumber("", null, data.wholeText());
    }

    /** Returns whether a link says in its words what figure it leads to; links with markup or attributes of their own say something else. */
    private static boolean isNameOfFigure(Element link) {
        return link.nameIs("a")
                && PAGE_OF_FIGURE.matcher(link.attr("href")).matches()
                && link.childrenSize() == 0
                && link.attributesSize() == (link.className().equals("cited") ? 2 : 1);
    }
}
