package org.investportal.site.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Status;
import org.investportal.site.part.BarGroup.Bar;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Chooses bars for the card and the page of a sector: its first headline figure over time, a share of its whole, parts beside their whole, and a count out of a
 * known number. Only exact values that were measured and are not in doubt are drawn.
 */
public final class BarGroupFactory {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST = 4;

    private final PageText pageText;
    private final Selection selection;
    private final FigureRowMapper rows;

    /** @param pageText with the figures of the sector */
    public BarGroupFactory(PageText pageText) {
        this.pageText = pageText;
        this.selection = pageText.selection();
        this.rows = new FigureRowMapper(pageText);
    }

    /**
     * Returns the bars on the card of a sector; null if it has none.
     *
     * @param headlines its headline figures, in their order
     */
    public @Nullable BarGroup of(List<Figure> headlines) {
        return Stream.of(series(headlines), shares(headlines), counts())
                .filter(figures -> !figures.isEmpty())
                .findFirst()
                .map(this::group)
                .orElse(null);
    }

    /**
     * Returns the bars on the page of a sector, where charts show what changes over time.
     *
     * @param headlines its headline figures, in their order
     * @param charted the items of the figures that its charts show
     */
    public List<BarGroup> all(List<Figure> headlines, Set<Long> charted) {
        return Stream.of(shares(headlines), parts(), counts())
                .filter(figures ->
                        !charted.containsAll(figures.stream().map(Figure::item).toList()))
                .map(this::group)
                .toList();
    }

    private List<Figure> series(List<Figure> headlines) {
        List<Figure> series = headlines.stream()
                .limit(1)
                .flatMap(main -> selection.newestVintagesOf(main.indicatorId()).stream()
                        .filter(figure -> figure.areaId() == main.areaId()
                                && figure.period().isWithinAYear()
                                && figure.period().months() == main.period().months()))
                .filter(this::isDrawn)
                .sorted(Comparator.comparing(Figure::period))
                .toList();
        return series.size() < 2 ? List.of() : series.subList(Math.max(0, series.size() - MOST), series.size());
    }

    /** Returns the first share; a headline may be a figure of another sector, which is not drawn here. */
    private List<Figure> shares(List<Figure> headlines) {
        return headlines.stream()
                .filter(figure -> isDrawn(figure)
                        && selection
                                .find(Indicator.class, figure.indicatorId())
                                .filter(indicator -> indicator.measure() == Measure.SHARE)
                                .isPresent())
                .limit(1)
                .toList();
    }

    /** Returns the first whole that has parts of the same period and area, and these parts. */
    private List<Figure> parts() {
        Map<Long, List<Relation>> relations = selection.all(Relation.class).stream()
                .filter(relation -> relation.kind() == RelationKind.PART_OF)
                .collect(Collectors.groupingBy(Relation::ofId));
        return indicators()
                .filter(indicator -> relations.containsKey(indicator.item()))
                .flatMap(indicator -> selection.newestVintagesOf(indicator.item()).stream())
                .filter(this::isDrawn)
                .map(whole -> Stream.concat(
                                Stream.of(whole), parts(whole, relations.getOrDefault(whole.indicatorId(), List.of())))
                        .limit(MOST)
                        .toList())
                .filter(figures -> figures.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Figure> parts(Figure whole, List<Relation> relations) {
        return relations.stream()
                .flatMap(relation -> selection.newestVintagesOf(relation.indicatorId()).stream())
                .filter(part -> isDrawn(part)
                        && part.period().equals(whole.period())
                        && part.areaId() == whole.areaId()
                        && part.quantity().unit() == whole.quantity().unit());
    }

    /** Returns the first count of things out of a known number of them. */
    private List<Figure> counts() {
        return indicators()
                .filter(indicator -> indicator.measure() == Measure.COUNT)
                .flatMap(indicator -> selection.newestVintagesOf(indicator.item()).stream())
                .filter(figure -> figure.fieldSize() != null && isSure(figure))
                .limit(1)
                .toList();
    }

    private Stream<Indicator> indicators() {
        return selection.all(Indicator.class).stream().sorted(Comparator.comparing(Indicator::position));
    }

    private boolean isDrawn(Figure figure) {
        return isSure(figure) && !figure.period().isUndated();
    }

    private boolean isSure(Figure figure) {
        return figure.status() == Status.NORMAL
                && !pageText.isInDoubt(figure)
                && figure.nature().isMeasured()
                && figure.quantity().qualifier() == Qualifier.EXACT
                && figure.quantity().upperDigits() == null
                && figure.quantity().amount().signum() >= 0;
    }

    private BarGroup group(List<Figure> figures) {
        boolean onWhole = figures.size() == 1;
        BigDecimal longest = onWhole
                ? whole(figures.get(0))
                : figures.stream().map(figure -> figure.quantity().amount()).reduce(BigDecimal.ONE, BigDecimal::max);
        List<FigureRow> shown = figures.stream().map(rows::row).toList();
        boolean ofOne = isSame(shown, FigureRow::label);
        return new BarGroup(
                caption(figures.get(0), shown, ofOne),
                shown.stream()
                        .map(row -> new Bar(
                                row,
                                onWhole ? row.detail() : ofOne ? period(row) : row.label(),
                                length(new BigDecimal(row.amount()), longest),
                                onWhole))
                        .toList());
    }

    private static BigDecimal whole(Figure figure) {
        return Optional.ofNullable(figure.fieldSize()).map(BigDecimal::valueOf).orElse(WHOLE);
    }

    private String caption(Figure first, List<FigureRow> rows, boolean ofOne) {
        String what = ofOne
                ? rows.get(0).label()
                : pageText.message(
                        "measure",
                        selection.get(Indicator.class, first.indicatorId()).measure());
        return isSame(rows, FigureRow::period)
                ? what + pageText.message("clause.separator") + period(rows.get(0))
                : what;
    }

    private String period(FigureRow row) {
        return row.periodRemark() == null
                ? row.period()
                : row.period() + pageText.message("in-parentheses", row.periodRemark());
    }

    private static String length(BigDecimal amount, BigDecimal longest) {
        return amount.multiply(WHOLE)
                .divide(longest, 1, RoundingMode.HALF_UP)
                .min(WHOLE)
                .toPlainString();
    }

    private static boolean isSame(List<FigureRow> rows, Function<FigureRow, String> what) {
        return rows.stream().map(what).distinct().count() == 1;
    }
}
