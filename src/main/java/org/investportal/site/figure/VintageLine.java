package org.investportal.site.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Status;
import org.investportal.site.part.FindingLineMapper;
import org.investportal.web.Link;
import org.investportal.wording.PageText;

/**
 * Another vintage of a figure.
 *
 * @param words whether it is newer or earlier
 * @param kinds what it is, in words
 */
public record VintageLine(String words, Link figure, List<String> kinds) {

    /** Returns the newest vintage, if the figure is an earlier one; else the earlier ones, the latest first. */
    static List<VintageLine> of(PageText pageText, Figure figure) {
        Selection selection = pageText.selection();
        Figure newest = selection.newestVintage(figure);
        if (newest.item() != figure.item()) {
            String newer = pageText.message("vintages.newer");
            String words = pageText.vintage(figure)
                    .map(own -> pageText.message("vintages.own", own, newer))
                    .orElse(newer);
            return List.of(line(pageText, words, newest));
        }
        return earlier(selection, figure)
                .map(other -> line(pageText, pageText.message("vintages.earlier"), other))
                .toList();
    }

    private static Stream<Figure> earlier(Selection selection, Figure newest) {
        return selection.figuresOf(newest.indicatorId()).stream()
                .filter(other -> newest.supersedes(other) && other.status() != Status.WITHDRAWN)
                .sorted(Comparator.comparing(Figure::vintage).reversed());
    }

    private static VintageLine line(PageText pageText, String words, Figure other) {
        return new VintageLine(words, new FindingLineMapper(pageText).figure(other.item()), pageText.kinds(other));
    }
}
