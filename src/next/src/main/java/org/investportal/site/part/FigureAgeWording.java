package org.investportal.site.part;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.serving.Link;
import org.investportal.value.Status;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says how old figures are, in calendar years, so that pages change with the age only at the beginning of a year. */
public final class FigureAgeWording {

    private final PageText pageText;

    public FigureAgeWording(PageText pageText) {
        this.pageText = pageText;
    }

    /** Returns a sentence; null for a period without an end, for one that ends after this year, and for a target or a forecast that is still ahead. */
    @Nullable
    public FigureAge of(Figure figure) {
        if (figure.period.isUndated()) {
            return new FigureAge(pageText.message("age.undated"), null);
        }
        return figure.period.end() == null ? null : dated(figure);
    }

    private @Nullable FigureAge dated(Figure figure) {
        if (!figure.nature.isFact()) {
            return passed(figure);
        }
        if (figure.period.lastDay().getYear() > pageText.year()) {
            return null;
        }
        Figure later = later(figure).orElse(null);
        String sentence =
                pageText.message(later == null ? "age.latest" : "age.later", pageText.period(figure), age(figure));
        return new FigureAge(sentence, later == null ? null : figure(later));
    }

    private @Nullable FigureAge passed(Figure figure) {
        return years(figure) == 0
                ? null
                : new FigureAge(
                        pageText.message(
                                "age.passed",
                                pageText.message(
                                        result(figure).isPresent() ? "age-reached" : "age-passed",
                                        figure.nature,
                                        String.valueOf(figure.period.lastDay().getYear()))),
                        null);
    }

    private String age(Figure figure) {
        int years = years(figure);
        return switch (years) {
            case 0 -> pageText.message("age.this-year");
            case 1 -> pageText.message("age.year");
            default -> pageText.message("age.years", String.valueOf(years));
        };
    }

    /** Returns the calendar years since the end of the period; 0 if it ends this year or later. */
    private int years(Figure figure) {
        return Math.max(0, pageText.year() - figure.period.lastDay().getYear());
    }

    /** Returns the latest figure of the same indicator and area, if it is later. */
    private Optional<Figure> later(Figure figure) {
        return facts(figure)
                .filter(other -> other.period.lastDay().isAfter(figure.period.lastDay()))
                .max(Comparator.comparing(other -> other.period));
    }

    /** Returns a figure that says what became of a target or a forecast. */
    private Optional<Figure> result(Figure target) {
        return facts(target)
                .filter(other -> !other.period.lastDay().isBefore(target.period.lastDay()))
                .findFirst();
    }

    private Stream<Figure> facts(Figure figure) {
        return FigureSeries.of(pageText.content(), figure).newestFirst().stream()
                .filter(other -> other.area.equals(figure.area) && isDatedFact(other));
    }

    /** Returns whether the figure is a measured or estimated value with a known end of its period; a figure in doubt may belong to another period. */
    private static boolean isDatedFact(Figure figure) {
        return figure.nature.isFact() && figure.status == Status.NORMAL && figure.period.end() != null;
    }

    private Link figure(Figure figure) {
        return new Link(
                pageText.message(
                        "figure.read",
                        pageText.name(figure.indicator),
                        pageText.name(figure.area),
                        pageText.period(figure),
                        pageText.value(figure)),
                pageText.address(figure.item));
    }
}
