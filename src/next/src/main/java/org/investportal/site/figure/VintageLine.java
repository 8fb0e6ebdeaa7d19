package org.investportal.site.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.serving.Link;
import org.investportal.value.Status;
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
        FigureSeries series = FigureSeries.of(pageText.content(), figure);
        Figure newest = series.newest(figure);
        if (newest.item != figure.item) {
            String newer = pageText.message("vintages.newer");
            String words = pageText.vintage(figure)
                    .map(own -> pageText.message("vintages.own", own, newer))
                    .orElse(newer);
            return List.of(line(pageText, words, newest));
        }
        return earlier(series, figure)
                .map(other -> line(pageText, pageText.message("vintages.earlier"), other))
                .toList();
    }

    private static Stream<Figure> earlier(FigureSeries series, Figure newest) {
        return series.all().stream()
                .filter(other -> newest.supersedes(other) && other.status != Status.WITHDRAWN)
                .sorted(Comparator.comparing((Figure other) -> other.vintage).reversed());
    }

    private static VintageLine line(PageText pageText, String words, Figure other) {
        String read = pageText.message(
                "figure.read",
                pageText.name(other.indicator),
                pageText.name(other.area),
                pageText.period(other),
                pageText.value(other));
        return new VintageLine(words, new Link(read, pageText.address(other.item)), pageText.kinds(other));
    }
}
