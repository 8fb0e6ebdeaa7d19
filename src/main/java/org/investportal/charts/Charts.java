package org.investportal.charts;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.Comparability;

/** Shows a set of figures in the one kind of picture that is honest for it: see {@link ChartRules} for which that is. */
public final class Charts {

    private static final Comparator<Charted> IN_TIME = Comparator.comparing(
                    (Charted charted) -> charted.figure().period())
            .thenComparing(charted -> charted.figure().nature())
            .thenComparing(charted -> charted.figure().item());

    private final ChartRules rules;
    private final Words words;

    public Charts(Comparability comparability, Words words) {
        this.rules = new ChartRules(comparability);
        this.words = words;
    }

    /** Which picture these figures may have, or why none. */
    public Choice choose(List<Charted> figures) {
        List<Charted> stated = figures.stream()
                .filter(charted -> charted.figure().status() != Status.WITHDRAWN)
                .sorted(IN_TIME)
                .toList();
        return rules.of(stated, figures);
    }

    /**
     * The picture that was chosen, if one was.
     *
     * @param id tells it from the other pictures of its page
     * @param measured what all of them measure, in words
     */
    public Optional<Chart> draw(String id, String measured, Choice choice, Downloads downloads) {
        return Optional.ofNullable(choice.kind()).map(kind -> chart(id, measured, kind, choice, downloads));
    }

    private Chart chart(String id, String measured, ChartKind kind, Choice choice, Downloads downloads) {
        Saying saying = Saying.of(words, choice.shown());
        Picture picture = draw(kind, saying, choice.shown());
        return new Chart(
                kind,
                id,
                title(saying, isOfOne(kind, saying) ? choice.shown().get(0).indicator() : measured, choice.shown()),
                words.of("chart.shows." + kind.code()),
                Picture.WIDTH,
                picture.height(),
                picture.frame(),
                picture.axis(),
                picture.marks(),
                remarks(saying, choice),
                Stream.concat(choice.shown().stream(), choice.leftOut().stream())
                        .map(charted -> charted.figure().item())
                        .toList(),
                downloads);
    }

    private Picture draw(ChartKind kind, Saying saying, List<Charted> shown) {
        return switch (kind) {
            case COLUMN, TARGET -> new Columns(saying, shown).draw();
            case LINE -> new Lines(saying, shown).draw();
            case SLOPE -> new Slope(saying).draw(shown);
            case BAR -> new Bars(saying, areas(shown).size() > 1).draw(shown);
            case STACKED_SHARE -> new StackedShare(words, saying).draw(shown);
        };
    }

    /** A share is what a picture of it is of, whatever else it says. */
    private static boolean isOfOne(ChartKind kind, Saying saying) {
        return kind == ChartKind.STACKED_SHARE || !saying.several();
    }

    /** Where and when are part of it as long as they are the same for all. */
    private static String title(Saying saying, String measured, List<Charted> shown) {
        Set<String> areas = areas(shown);
        Set<String> periods = shown.stream().map(Charted::period).collect(Collectors.toSet());
        return saying.join(
                Stream.of(Stream.of(measured), one(areas), one(periods)).flatMap(part -> part));
    }

    private static Stream<String> one(Set<String> different) {
        return different.size() == 1 ? different.stream() : Stream.empty();
    }

    private static Set<String> areas(List<Charted> shown) {
        return shown.stream().map(Charted::area).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> remarks(Saying saying, Choice choice) {
        Set<String> areas = areas(choice.shown());
        Stream<String> unlike = areas.size() > 1
                ? Stream.of(words.of("chart.areas", String.join(words.of("list.separator"), areas)))
                : Stream.empty();
        Stream<String> leftOut =
                choice.leftOut().stream().map(charted -> words.of("chart.left-out", saying.title(charted)));
        return Stream.of(unlike, saying.inferred(choice.shown()), leftOut)
                .flatMap(remarks -> remarks)
                .toList();
    }
}
