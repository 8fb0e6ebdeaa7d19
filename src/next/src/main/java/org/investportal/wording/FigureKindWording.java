package org.investportal.wording;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.value.Language;
import org.investportal.value.Nature;
import org.investportal.value.Vintage;

/** Says what a figure is besides a measured value: a target, a forecast or an estimate, and its vintage if its source states one. */
public final class FigureKindWording {

    private FigureKindWording() {}

    /** Returns the words, which are none for a measured value without a stated vintage. */
    public static List<String> of(Nature nature, Vintage vintage, Language language) {
        return Stream.concat(
                        nature.isMeasured() ? Stream.empty() : Stream.of(nature.label(language)),
                        vintage.isStated() ? Stream.of(vintage.label(language)) : Stream.empty())
                .toList();
    }
}
