package org.investportal.editorial.annotation;

import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;

/** Finds what is published of the figure that a decision is about, also if it was published after the decision. */
final class PublishedFigureFinder {

    private final Selection edition;
    private final KnownSubjectIndex names;

    PublishedFigureFinder(Catalogue catalogue) {
        edition = catalogue.at(catalogue.current()).whole();
        names = KnownSubjectIndex.of(catalogue);
    }

    /** Returns the indicator; one that was named counts if it has the unit of the number. */
    Optional<Long> indicator(Content decided) {
        String item = decided.get("indicator");
        return item.isEmpty()
                ? names.findOne(ItemKind.INDICATOR, decided.get(DecisionField.INDICATOR_NAME))
                        .filter(named -> edition.find(Indicator.class, named)
                                .filter(found -> found.unit().code().equals(decided.get("unit")))
                                .isPresent())
                : Optional.of(Long.valueOf(item));
    }

    Optional<Long> area(Content decided) {
        String item = decided.get("area");
        return item.isEmpty()
                ? names.findOne(ItemKind.AREA, decided.get(DecisionField.AREA_NAME))
                : Optional.of(Long.valueOf(item));
    }

    /** Returns the figure of the same indicator, area, period and nature. */
    Optional<Figure> figure(Content decided) {
        return indicator(decided)
                .flatMap(indicator -> area(decided)
                        .flatMap(area -> edition.figuresOf(indicator).stream()
                                .filter(figure -> figure.areaId() == area)
                                .filter(figure -> figure.period().code().equals(decided.get("period")))
                                .filter(figure -> figure.nature().code().equals(decided.get("nature")))
                                .filter(figure -> !figure.vintage().isStated() && figure.status() != Status.WITHDRAWN)
                                .findFirst()));
    }

    /** Returns what two decisions on the same figure have in common. */
    String identity(Content decided) {
        return subject(decided) + " " + decided.get("unit");
    }

    /**
     * Returns what decisions on the same figure in whatever unit have in common: whether a published item was chosen or named, it is the same. A quotation mark
     * before a new name tells it from the number of an item.
     */
    String subject(Content decided) {
        return String.join(
                " ",
                item(ItemKind.INDICATOR, decided.get("indicator"), decided.get(DecisionField.INDICATOR_NAME)),
                item(ItemKind.AREA, decided.get("area"), decided.get(DecisionField.AREA_NAME)),
                decided.get("period"),
                decided.get("nature"));
    }

    private String item(ItemKind kind, String chosen, String named) {
        return chosen.isEmpty()
                ? names.findOne(kind, named).map(String::valueOf).orElseGet(() -> "“" + LetterMatcher.alike(named))
                : chosen;
    }
}
