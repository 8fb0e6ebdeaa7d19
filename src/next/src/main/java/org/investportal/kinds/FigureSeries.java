package org.investportal.kinds;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.core.Content;
import org.investportal.value.Nature;
import org.investportal.value.Period;
import org.investportal.value.Status;
import org.investportal.value.Vintage;

/** The figures of one indicator in an edition, with the vintages of each. */
public final class FigureSeries {

    private static final Comparator<Figure> NEWEST_FIRST = Comparator.comparing(
                    (Figure figure) -> figure.period.isUndated())
            .thenComparing((Figure figure) -> figure.period, Comparator.reverseOrder())
            .thenComparing(figure -> figure.nature)
            .thenComparing(figure -> figure.item);

    private final List<Figure> all;
    private final Map<Vintages, List<Figure>> vintages;
    private final List<Figure> newest;
    private final Map<Statement, Long> statements;

    /** What the vintages of a figure have in common. */
    private record Vintages(long area, Period period, Nature nature) {

        static Vintages of(Figure figure) {
            return new Vintages(figure.area, figure.period.canonical(), figure.nature);
        }
    }

    /** What only one figure states, unless the others are withdrawn. */
    private record Statement(Vintages of, Vintage vintage) {

        static Statement of(Figure figure) {
            return new Statement(Vintages.of(figure), figure.vintage);
        }
    }

    private record Key(long indicator) {}

    private FigureSeries(List<Figure> all) {
        this.all = all;
        this.vintages = all.stream().anyMatch(figure -> figure.vintage.isStated())
                ? all.stream().collect(groupingBy(Vintages::of))
                : Map.of();
        this.newest = all.stream().filter(this::isNewest).sorted(NEWEST_FIRST).toList();
        this.statements = all.stream()
                .filter(figure -> figure.status != Status.WITHDRAWN)
                .collect(groupingBy(Statement::of, counting()));
    }

    public static FigureSeries of(Content content, long indicator) {
        return content.derived(new Key(indicator), () -> new FigureSeries(content.referring(Figure.class, indicator)));
    }

    /** Returns the series that the figure belongs to. */
    public static FigureSeries of(Content content, Figure figure) {
        return of(content, figure.indicator);
    }

    /**
     * Returns the figure that a headline shows, in its newest vintage: the one that it names, or the newest one of the same
     * indicator, area and nature that is neither in doubt nor withdrawn.
     */
    public static Optional<Figure> shownBy(Sector.Headline headline, Content content) {
        return content.find(Figure.class, headline.figure()).map(named -> {
            FigureSeries series = of(content, named);
            Figure figure = series.newest(named);
            return Boolean.TRUE.equals(headline.newest()) ? series.newestLike(figure) : figure;
        });
    }

    private Figure newestLike(Figure named) {
        return newest.stream()
                .filter(figure -> figure.status == Status.NORMAL)
                .filter(figure -> figure.area.equals(named.area) && figure.nature == named.nature)
                .findFirst()
                .orElse(named);
    }

    /** Returns all figures of the indicator, in the order of their numbers. */
    public List<Figure> all() {
        return all;
    }

    /** Returns the figures without those that a newer vintage supersedes, in the order of tables: newest first, undated ones last. */
    public List<Figure> newestFirst() {
        return newest;
    }

    /**
     * Returns the figure whose page is that of the indicator, too: the only one that is neither withdrawn nor superseded by a newer vintage. Those have pages of
     * their own, which the page of the figure lists, so the indicator needs none for them. Empty if there are several, or none.
     */
    public Optional<Figure> only() {
        List<Figure> stated = newest.stream()
                .filter(figure -> figure.status != Status.WITHDRAWN)
                .limit(2)
                .toList();
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }

    /** Returns the newest vintage of the figure; itself if there is no newer one. */
    public Figure newest(Figure figure) {
        return vintages.getOrDefault(Vintages.of(figure), List.of()).stream()
                .filter(other -> other.supersedes(figure))
                .max(Comparator.comparing(other -> other.vintage))
                .orElse(figure);
    }

    /** Returns whether another figure states the same, and neither is withdrawn. */
    boolean hasTwin(Figure figure) {
        return figure.status != Status.WITHDRAWN && statements.getOrDefault(Statement.of(figure), 0L) > 1;
    }

    public boolean isNewest(Figure figure) {
        return newest(figure).item == figure.item;
    }

    /** Returns how many figures come before this one in the order of tables. */
    public int placeOf(Figure figure) {
        return Collections.binarySearch(newest, figure, NEWEST_FIRST);
    }
}
