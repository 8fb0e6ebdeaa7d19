package org.investportal.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Named;
import org.investportal.catalogue.Place;
import org.investportal.catalogue.Policy;
import org.investportal.catalogue.Tie;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/** Makes rows of organisations, places, policies and claims. */
final class NamedRows {

    private final Rendering rendering;
    private final FigureRows figures;

    NamedRows(Rendering rendering, FigureRows figures) {
        this.rendering = rendering;
        this.figures = figures;
    }

    List<NamedRow> of(Collection<? extends Named> named) {
        return named.stream()
                .sorted(Comparator.comparing(Named::position))
                .filter(row -> row.status() != Status.WITHDRAWN)
                .map(this::row)
                .toList();
    }

    private NamedRow row(Named named) {
        return new NamedRow(
                "item-" + named.item(),
                rendering.text(named.item(), TextField.NAME),
                kind(named),
                named instanceof Policy policy && !policy.issued().isUndated()
                        ? rendering.periods().of(policy.issued(), rendering.language())
                        : null,
                rendering.prose(named.item(), TextField.SUMMARY),
                named.status() == Status.FLAGGED,
                rendering.notes(named.item()),
                rendering.selection().tiesOf(named.item()).stream()
                        .map(this::figure)
                        .flatMap(Optional::stream)
                        .toList(),
                figures.place(named.sourceId(), named.paragraph(), named.sentence(), "p" + named.paragraph(), null));
    }

    private @Nullable String kind(Named named) {
        if (named instanceof Place place) {
            return rendering.message("place-kind", place.kind());
        }
        return named instanceof Policy policy ? rendering.message("policy-kind", policy.kind()) : null;
    }

    /** A value in doubt never stands without saying so. */
    private static String tied(Figure figure) {
        return figure.status() == Status.FLAGGED ? "figure.tied-in-doubt" : "figure.tied";
    }

    /** A tie to a figure that the page does not hold, because it is at home in another sector, is left to that sector. */
    private Optional<Link> figure(Tie tie) {
        return rendering
                .selection()
                .find(Figure.class, tie.figureId())
                .filter(figure -> rendering
                        .selection()
                        .find(Indicator.class, figure.indicatorId())
                        .isPresent())
                .map(figure -> new Link(
                        rendering.message(tied(figure), rendering.name(figure.indicatorId()), rendering.value(figure)),
                        rendering.selection().address(figure.item())));
    }
}
