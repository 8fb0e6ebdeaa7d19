package org.investportal.staff.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;

/** Finds the next figure that is missing in a series: figures of one indicator and area. */
final class NextFigureFinder {

    private final PublishedEdition edition;

    NextFigureFinder(PublishedEdition edition) {
        this.edition = edition;
    }

    /** Returns the content of the figure; of an indicator, that of its newest figure, or its own unit if it has no figure. */
    Content figure(long item) {
        Optional<Indicator> indicator = edition.selection().find(Indicator.class, item);
        if (indicator.isEmpty()) {
            return edition.of(new Subject(ItemKind.FIGURE, item));
        }
        return figures().stream()
                .filter(figure -> figure.indicatorId() == item)
                .max(Comparator.comparing(NextFigureFinder::isDated).thenComparing(Figure::period))
                .map(figure -> edition.of(new Subject(ItemKind.FIGURE, figure.item())))
                .orElseGet(() -> Content.NONE
                        .with("indicator", String.valueOf(item))
                        .with("unit", indicator.get().unit().code()));
    }

    private static boolean isDated(Figure figure) {
        return !figure.period().isUndated();
    }

    /** Returns the code of the same part of the first later year without a figure; empty if the period has no such part. */
    String next(Content figure) {
        if (figure.get("period").isEmpty()) {
            return "";
        }
        List<Period> taken = figures().stream()
                .filter(other -> String.valueOf(other.indicatorId()).equals(figure.get("indicator"))
                        && String.valueOf(other.areaId()).equals(figure.get("area")))
                .map(Figure::period)
                .toList();
        Optional<Period> next = Period.parse(figure.get("period")).yearAfter();
        while (next.isPresent() && taken.contains(next.get())) {
            next = next.flatMap(Period::yearAfter);
        }
        return next.map(Period::code).orElse("");
    }

    private List<Figure> figures() {
        return edition.selection().all(Figure.class).stream()
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
    }
}
