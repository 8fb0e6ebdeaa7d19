package org.investportal.site.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Status;
import org.investportal.site.home.SectorCard.Bar;
import org.investportal.site.home.SectorCard.BarGroup;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the picture on the card of a sector: the first headline figure over time, or else a share of its whole, or else growth rates of one period and area. Only
 * exact values that were measured and are not in doubt are drawn.
 */
final class BarGroupFactory {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST = 4;

    private final PageText pageText;
    private final FigureRowMapper rows;

    BarGroupFactory(PageText pageText) {
        this.pageText = pageText;
        this.rows = new FigureRowMapper(pageText);
    }

    /** @param headlines the headline figures of the sector, in their order */
    @Nullable
    BarGroup of(List<Figure> headlines) {
        return Stream.of(series(headlines), shares(headlines), growth(headlines))
                .filter(figures -> !figures.isEmpty())
                .findFirst()
                .map(this::group)
                .orElse(null);
    }

    private List<Figure> series(List<Figure> headlines) {
        List<Figure> series = headlines.stream()
                .limit(1)
                .flatMap(main -> pageText.selection().newestVintagesOf(main.indicatorId()).stream()
                        .filter(figure -> figure.areaId() == main.areaId()
                                && figure.period().isWithinAYear()
                                && figure.period().months() == main.period().months()))
                .filter(this::isDrawn)
                .sorted(Comparator.comparing(Figure::period))
                .toList();
        return series.size() < 2 ? List.of() : series.subList(Math.max(0, series.size() - MOST), series.size());
    }

    private List<Figure> shares(List<Figure> headlines) {
        return headlines.stream()
                .filter(figure -> isDrawn(figure) && measure(figure) == Measure.SHARE)
                .limit(1)
                .toList();
    }

    /** One growth rate alone has nothing to be compared with. */
    private List<Figure> growth(List<Figure> headlines) {
        List<Figure> rates = headlines.stream()
                .filter(figure -> isDrawn(figure) && measure(figure) == Measure.GROWTH)
                .toList();
        List<Figure> alike = rates.stream()
                .filter(figure -> figure.period().equals(rates.get(0).period())
                        && figure.areaId() == rates.get(0).areaId())
                .toList();
        return alike.size() < 2 ? List.of() : alike;
    }

    private boolean isDrawn(Figure figure) {
        return figure.status() == Status.NORMAL
                && !pageText.isInDoubt(figure)
                && figure.nature().isMeasured()
                && !figure.period().isUndated()
                && figure.quantity().qualifier() == Qualifier.EXACT
                && figure.quantity().upperDigits() == null
                && figure.quantity().amount().signum() >= 0;
    }

    private Measure measure(Figure figure) {
        return pageText.selection().get(Indicator.class, figure.indicatorId()).measure();
    }

    private BarGroup group(List<Figure> figures) {
        boolean onWhole = figures.size() == 1;
        BigDecimal longest = onWhole
                ? WHOLE
                : figures.stream().map(figure -> figure.quantity().amount()).reduce(BigDecimal.ONE, BigDecimal::max);
        List<FigureRow> shown = figures.stream().map(rows::row).toList();
        boolean ofOne = isSame(shown, FigureRow::label);
        return new BarGroup(
                caption(figures.get(0), shown, ofOne),
                shown.stream()
                        .map(row -> new Bar(
                                row,
                                onWhole ? null : ofOne ? period(row) : row.label(),
                                length(new BigDecimal(row.amount()), longest),
                                onWhole))
                        .toList());
    }

    private String caption(Figure first, List<FigureRow> rows, boolean ofOne) {
        String what = ofOne ? rows.get(0).label() : pageText.message("measure", measure(first));
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
