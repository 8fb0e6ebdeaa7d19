package org.investportal.charts;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.ComparabilityCheck;

/** Creates the one kind of chart that shows a set of figures honestly. {@link ChartSelector} has the rules. */
public final class ChartFactory {

    private static final Comparator<ChartFigure> IN_TIME = Comparator.comparing(
                    (ChartFigure charted) -> charted.figure().period())
            .thenComparing(charted -> charted.figure().nature())
            .thenComparing(charted -> charted.figure().item());

    private final ChartSelector rules;
    private final MessageLookup messages;

    public ChartFactory(ComparabilityCheck comparabilityCheck, MessageLookup messages) {
        this.rules = new ChartSelector(comparabilityCheck);
        this.messages = messages;
    }

    /** Chooses the kind of chart for a set of figures, or the reason for having none. */
    public ChartChoice choose(List<ChartFigure> figures) {
        List<ChartFigure> stated = figures.stream()
                .filter(charted -> charted.figure().status() != Status.WITHDRAWN)
                .sorted(IN_TIME)
                .toList();
        return rules.of(stated, figures);
    }

    /**
     * Draws the chosen chart, if one was chosen.
     *
     * @param id distinguishes the picture from the other pictures of its page
     * @param measured the subject of all figures, in words
     */
    public Optional<Chart> draw(String id, String measured, ChartChoice chartChoice, ChartDownload chartDownload) {
        return Optional.ofNullable(chartChoice.kind())
                .map(kind -> chart(id, measured, kind, chartChoice, chartDownload));
    }

    private Chart chart(
            String id, String measured, ChartKind kind, ChartChoice chartChoice, ChartDownload chartDownload) {
        MarkLabel markLabel = MarkLabel.of(messages, chartChoice.shown());
        Picture picture = draw(kind, markLabel, chartChoice.shown());
        return new Chart(
                kind,
                id,
                title(
                        markLabel,
                        isOfOne(kind, markLabel) ? chartChoice.shown().get(0).indicator() : measured,
                        chartChoice.shown()),
                messages.of("chart.shows." + kind.code()),
                Picture.WIDTH,
                picture.height(),
                picture.frame(),
                picture.axis(),
                picture.marks(),
                remarks(markLabel, chartChoice),
                Stream.concat(chartChoice.shown().stream(), chartChoice.leftOut().stream())
                        .map(charted -> charted.figure().item())
                        .toList(),
                chartDownload);
    }

    private Picture draw(ChartKind kind, MarkLabel markLabel, List<ChartFigure> shown) {
        return switch (kind) {
            case COLUMN, TARGET -> new ColumnChart(markLabel, shown).draw();
            case LINE -> new LineChart(markLabel, shown).draw();
            case SLOPE -> new SlopeChart(markLabel).draw(shown);
            case BAR -> new BarChart(markLabel, areas(shown).size() > 1).draw(shown);
            case STACKED_SHARE -> new ShareChart(messages, markLabel).draw(shown);
        };
    }

    /** Returns whether the title names one indicator. A chart of a share is always titled by the share. */
    private static boolean isOfOne(ChartKind kind, MarkLabel markLabel) {
        return kind == ChartKind.STACKED_SHARE || !markLabel.several();
    }

    /** Returns the title. It includes the area and the period if they are the same for all figures. */
    private static String title(MarkLabel markLabel, String measured, List<ChartFigure> shown) {
        Set<String> areas = areas(shown);
        Set<String> periods = shown.stream().map(ChartFigure::period).collect(Collectors.toSet());
        return markLabel.join(
                Stream.of(Stream.of(measured), one(areas), one(periods)).flatMap(part -> part));
    }

    private static Stream<String> one(Set<String> different) {
        return different.size() == 1 ? different.stream() : Stream.empty();
    }

    private static Set<String> areas(List<ChartFigure> shown) {
        return shown.stream().map(ChartFigure::area).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> remarks(MarkLabel markLabel, ChartChoice chartChoice) {
        Set<String> areas = areas(chartChoice.shown());
        Stream<String> unlike = areas.size() > 1
                ? Stream.of(messages.of("chart.areas", String.join(messages.of("list.separator"), areas)))
                : Stream.empty();
        Stream<String> leftOut =
                chartChoice.leftOut().stream().map(charted -> messages.of("chart.left-out", markLabel.title(charted)));
        return Stream.of(unlike, markLabel.inferred(chartChoice.shown()), leftOut)
                .flatMap(remarks -> remarks)
                .toList();
    }
}
