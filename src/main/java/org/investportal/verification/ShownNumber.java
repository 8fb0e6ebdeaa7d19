package org.investportal.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A value of a figure as a page shows it.
 *
 * @param figure the path of the figure beside it; empty if there is none
 * @param amount the machine-readable amount; null for words that link to the figure
 * @param text the text for people
 */
record ShownNumber(String figure, @Nullable String amount, String text) {

    /** The pieces of a page in its order: words that link to a figure, other links to a figure, the value that a page is about, values. */
    private static final Pattern PIECE =
            Pattern.compile("<a (?:class=\"cited\" )?href=\"(?<named>/figures/[^\"#/]+/[^\"#]+)\">(?<words>[^<]*)</a>"
                    + "|href=\"(?<href>/figures/[^\"#]*)"
                    + "|<p class=\"(?<own>figure-value)\">"
                    + "|<data value=\"(?<amount>[^\"]*)\">(?<text>[^<]*)</data>"
                    + "|<data(?<odd>\\b[^>]*)>");

    /** Returns all values that the page at that path shows. A value with wrong markup belongs to no figure. */
    static List<ShownNumber> on(String path, String html) {
        List<ShownNumber> shown = new ArrayList<>();
        String figure = "";
        Matcher piece = PIECE.matcher(html);
        while (piece.find()) {
            figure = figure(piece, path, figure);
            if (piece.group("words") != null) {
                shown.add(new ShownNumber(figure, null, plain(piece.group("words"))));
            } else if (piece.group("amount") != null) {
                shown.add(new ShownNumber(figure, plain(piece.group("amount")), plain(piece.group("text"))));
            } else if (piece.group("odd") != null) {
                shown.add(new ShownNumber("", null, plain(piece.group("odd"))));
            }
        }
        return shown;
    }

    /** Returns the figure that the values from here on belong to. */
    private static String figure(Matcher piece, String path, String before) {
        if (piece.group("own") != null) {
            return path;
        }
        String named = piece.group("named") == null ? piece.group("href") : piece.group("named");
        return named == null ? before : plain(named);
    }

    private static String plain(String html) {
        return HtmlUtils.htmlUnescape(html);
    }
}
