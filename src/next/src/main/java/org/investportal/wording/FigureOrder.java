package org.investportal.wording;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.serving.PublicPath;

/** The order of figures in tables, and the number of figures of an indicator that pages show. */
public final class FigureOrder {

    /** The largest number of figures of an indicator on a page that shows several indicators; the pages of the indicator show all. */
    public static final int OF_ONE_INDICATOR = 24;

    /** The number of figures on a page of an indicator. */
    public static final int ON_A_PAGE = 200;

    private FigureOrder() {}

    /** Returns the figures of the indicator, without those that a newer vintage supersedes. */
    public static List<Figure> newest(Content content, long indicator) {
        return FigureSeries.of(content, indicator).newestFirst();
    }

    public static Stream<Figure> newest(Content content, long indicator, int most) {
        return FigureSeries.of(content, indicator).newestFirst().stream().limit(most);
    }

    /**
     * Returns how many figures of each indicator there is room for; at least one.
     *
     * @param figures the number of figures of each
     * @param room the number of figures that the page has room for
     */
    public static int ofEach(Collection<Integer> figures, int room) {
        int most = OF_ONE_INDICATOR;
        while (most > 1 && shown(figures, most) > room) {
            most--;
        }
        return most;
    }

    private static int shown(Collection<Integer> figures, int most) {
        return figures.stream().mapToInt(count -> Math.min(count, most)).sum();
    }

    /** Returns the address of the page of its indicator that lists the figure, if one does. An indicator with one figure has no page of its own. */
    public static Optional<String> addressOnIndicator(PageText pageText, Figure figure) {
        FigureSeries series = FigureSeries.of(pageText.content(), figure);
        if (!series.isNewest(figure) || series.only().isPresent()) {
            return Optional.empty();
        }
        String path = pageText.address(figure.indicator);
        int before = series.placeOf(figure);
        return Optional.of(before < ON_A_PAGE ? path : PublicPath.page(path, before / ON_A_PAGE + 1));
    }
}
