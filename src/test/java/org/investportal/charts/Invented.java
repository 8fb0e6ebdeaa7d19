package org.investportal.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;
import org.investportal.reconciliation.InventedEvidence;
import org.investportal.wording.English;

/**
 * Invented figures and their picture. A figure is written in a line: measure, indicator, area, period, quantity, and where they apply
 * {@code target}, {@code flagged}, {@code withdrawn}, {@code inferred}, {@code of=part}; each indicator has a topic of its own.
 */
final class Invented {

    static final MessageLookup WORDS = (key, arguments) -> English.words().of(English.LANGUAGE, key, arguments);

    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Map<Long, Indicator> indicators = new LinkedHashMap<>();
    private final List<ChartFigure> charted = new ArrayList<>();

    static Invented of(String... lines) {
        Invented invented = new Invented();
        for (String line : lines) {
            invented.add(line.split("\\s*\\|\\s*", -1));
        }
        return invented;
    }

    ChartFactory charts(MessageLookup messageLookup) {
        return new ChartFactory(
                InventedEvidence.comparability(
                        charted.stream().map(ChartFigure::figure).toList(), indicators.values(), List.of(), List.of()),
                messageLookup);
    }

    ChartChoice choice() {
        return charts(WORDS).choose(charted);
    }

    Chart chart() {
        return charts(WORDS)
                .draw(
                        "a",
                        "All of them",
                        choice(),
                        new ChartDownload("/compare/chart.svg?a", "/compare/chart.png?a", "/compare/figures.csv?a"))
                .orElseThrow(() -> new AssertionError("no picture: " + choice().none()));
    }

    List<ChartFigure> figures() {
        return charted;
    }

    private long id(String name) {
        return ids.computeIfAbsent(name, unused -> 100L + ids.size());
    }

    private void add(String[] words) {
        Measure measure = Measure.valueOf(words[0]);
        Period period = Period.parse(words[3]);
        Quantity quantity = Quantity.parse(words[4]);
        List<String> more = List.of(words).subList(5, words.length);
        Figure figure = new Figure(
                new Version(1000 + charted.size(), 1),
                false,
                id(words[1]),
                id("area " + words[2]),
                period,
                more.contains("inferred") ? PeriodBasis.INFERRED : PeriodBasis.STATED,
                Stream.of(Nature.values())
                        .filter(nature -> more.contains(nature.code()))
                        .findFirst()
                        .orElse(Nature.ACTUAL),
                Vintage.NOT_STATED,
                quantity,
                null,
                more.contains("flagged")
                        ? Status.FLAGGED
                        : more.contains("withdrawn") ? Status.WITHDRAWN : Status.NORMAL);
        indicators.put(figure.indicatorId(), indicator(figure.indicatorId(), measure, quantity.unit()));
        charted.add(new ChartFigure(
                figure,
                measure,
                words[1],
                words[2],
                English.periods().of(period, English.LANGUAGE),
                English.quantities().of(quantity, null, English.LANGUAGE),
                "/figures/" + figure.item(),
                figure.status() == Status.FLAGGED,
                more.stream()
                        .filter(word -> word.startsWith("of="))
                        .findFirst()
                        .map(word -> new ChartFigure.Share(id(word.substring(3)), "Everything"))
                        .orElse(null)));
    }

    private static Indicator indicator(long item, Measure measure, Unit unit) {
        return new Indicator(
                new Version(item, 1),
                false,
                9000 + item,
                "indicator-" + item,
                measure,
                unit,
                PriceBasis.UNKNOWN,
                null,
                measure == Measure.RANK ? RankDirection.HIGHEST_FIRST : null,
                1);
    }
}
