package org.investportal.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Vintage;

/** Says what a figure is besides a measured value: a target, a forecast or an estimate, and its vintage if its source states one. */
public record FigureKindWording(MessageWording words, Language language) {

    public List<String> of(Figure figure) {
        Stream<String> nature = figure.nature().isMeasured()
                ? Stream.empty()
                : Stream.of(words.of(language, "nature", figure.nature()));
        return Stream.concat(nature, vintage(figure).stream()).toList();
    }

    Optional<String> vintage(Figure figure) {
        return Optional.of(figure.vintage())
                .filter(Vintage::isStated)
                .map(vintage -> words.of(language, "vintage", vintage));
    }
}
