package org.investportal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** What must hold of a picture whatever its figures are. */
class HonestChartsTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final BigDecimal ROUNDING = new BigDecimal("0.11");

    @Property(tries = 200)
    void barsBeginAtNoughtAndAreAsLongAsTheirValues(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = -400, max = 400) Integer> values) {
        Chart chart = bars(values);
        BigDecimal nought = numbers(chart.frame().get(0).path()).get(0);

        List<BigDecimal> lengths = new ArrayList<>();
        for (Mark mark : chart.marks()) {
            List<BigDecimal> box = numbers(body(mark).path());
            assertThat(box.get(0)).as("begins at nought").isEqualByComparingTo(nought);
            lengths.add(box.get(2).subtract(nought));
        }
        assertProportional(lengths, values);
    }

    @Property(tries = 200)
    void columnsStandOnNoughtAndAreAsHighAsTheirValues(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = -400, max = 400) Integer> values) {
        Chart chart = series(
                "GROWTH",
                "percent",
                IntStream.range(0, values.size()).mapToObj(at -> 2010 + at).toList(),
                values);
        List<Integer> inTime = values;
        BigDecimal nought = numbers(chart.frame().get(0).path()).get(1);

        List<BigDecimal> heights = new ArrayList<>();
        for (Mark mark : chart.marks()) {
            List<BigDecimal> box = numbers(body(mark).path());
            assertThat(box.get(1)).as("stands on nought").isEqualByComparingTo(nought);
            heights.add(nought.subtract(box.get(3)));
        }
        assertProportional(heights, inTime);
    }

    private static void assertProportional(List<BigDecimal> lengths, List<Integer> values) {
        int longest = IntStream.range(0, values.size())
                .boxed()
                .max(Comparator.comparing(at -> Math.abs(values.get(at))))
                .orElseThrow();
        if (values.get(longest) == 0) {
            return;
        }
        BigDecimal each = lengths.get(longest)
                .divide(BigDecimal.valueOf(values.get(longest)), 8, java.math.RoundingMode.HALF_EVEN);
        for (int at = 0; at < values.size(); at++) {
            BigDecimal expected = each.multiply(BigDecimal.valueOf(values.get(at)));
            assertThat(lengths.get(at).subtract(expected).abs()).isLessThanOrEqualTo(ROUNDING.add(ROUNDING));
        }
    }

    @Property(tries = 200)
    void periodsAreAsFarApartAsTheyAreInTime(
            @ForAll @Size(min = 5, max = 12) @UniqueElements List<@IntRange(min = 1900, max = 2100) Integer> years) {
        List<Integer> inTime = years.stream().sorted().toList();
        Chart chart = series("COUNT", "count", years, years);

        List<BigDecimal> places = chart.marks().stream()
                .map(mark -> numbers(body(mark).path()).get(0))
                .toList();
        BigDecimal span = places.get(places.size() - 1).subtract(places.get(0));
        int last = inTime.get(inTime.size() - 1) - inTime.get(0);
        for (int at = 1; at < places.size(); at++) {
            BigDecimal part = span.multiply(BigDecimal.valueOf(inTime.get(at) - inTime.get(0)))
                    .divide(BigDecimal.valueOf(last), 4, java.math.RoundingMode.HALF_EVEN);
            assertThat(places.get(at).subtract(places.get(0)).subtract(part).abs())
                    .as("a year may have a day more")
                    .isLessThan(BigDecimal.ONE);
        }
    }

    @Property(tries = 200)
    void noLabelIsOutsideAndEveryMarkSaysItsValue(
            @ForAll @Size(min = 2, max = 12) @UniqueElements List<@IntRange(min = 1900, max = 2100) Integer> years,
            @ForAll @IntRange(min = 0, max = 6) int qualifier,
            @ForAll boolean planned) {
        List<String> qualifiers = List.of("exact", "about", "more-than", "almost", "at-least", "at-most", "order-of");
        Invented invented = Invented.of(years.stream()
                .map(year -> "ADDED_VALUE | Port | Seaford | " + year + " | " + qualifiers.get(qualifier) + " " + year
                        + ".5 billion cny" + (planned ? " | target" : ""))
                .toArray(String[]::new));
        Chart chart = invented.chart();

        assertThat(chart.marks()).hasSameSizeAs(years);
        chart.marks().forEach(mark -> {
            Charted figure = invented.figures().stream()
                    .filter(charted -> charted.figure().item() == mark.figure())
                    .findFirst()
                    .orElseThrow();
            assertThat(mark.title()).contains(figure.value()).contains("Seaford");
            assertThat(mark.title().contains("planned")).isEqualTo(planned);
        });
        labels(chart).forEach(label -> assertInside(chart, label));
    }

    @Property(tries = 100)
    void whatIsNotExactLooksUnlikeWhatIs(
            @ForAll @IntRange(min = 1, max = 6) int qualifier, @ForAll @IntRange(min = 1, max = 900) int value) {
        List<String> qualifiers = List.of("about", "more-than", "almost", "at-least", "at-most", "order-of");
        Invented invented = Invented.of(
                "ADDED_VALUE | Port | Seaford | 2017 | exact " + value + " billion cny",
                "ADDED_VALUE | Salt | Seaford | 2017 | " + qualifiers.get(qualifier - 1) + " " + value
                        + " billion cny");

        List<Set<String>> looks =
                invented.chart().marks().stream().map(HonestChartsTest::looks).toList();
        assertThat(looks.get(0)).containsExactly("bar");
        assertThat(looks.get(1)).containsAnyOf("open", "more", "soft");
    }

    private static Set<String> looks(Mark mark) {
        Set<String> looks = new TreeSet<>();
        mark.strokes().forEach(stroke -> looks.add(stroke.look()));
        return looks;
    }

    private static Stream<Label> labels(Chart chart) {
        return Stream.of(
                        chart.axis().stream(),
                        chart.marks().stream().map(Mark::tip),
                        chart.marks().stream().flatMap(mark -> Stream.ofNullable(mark.label())))
                .flatMap(labels -> labels);
    }

    private static void assertInside(Chart chart, Label label) {
        BigDecimal width = Lettering.width(label.lines());
        BigDecimal x = new BigDecimal(label.x());
        BigDecimal left = switch (label.anchor()) {
            case "end" -> x.subtract(width);
            case "middle" -> x.subtract(width.divide(BigDecimal.valueOf(2)));
            default -> x;
        };
        BigDecimal first = new BigDecimal(label.y());
        BigDecimal last = first.add(Lettering.height(label.lines().size() - 1));
        assertThat(left).as("%s", label).isNotNegative();
        assertThat(left.add(width)).as("%s", label).isLessThanOrEqualTo(BigDecimal.valueOf(chart.width()));
        assertThat(first).as("%s", label).isGreaterThanOrEqualTo(BigDecimal.valueOf(12));
        assertThat(last).as("%s", label).isLessThanOrEqualTo(BigDecimal.valueOf(chart.height()));
    }

    private static Stroke body(Mark mark) {
        return mark.strokes().stream()
                .filter(stroke -> stroke.look().matches("(bar|dot).*"))
                .findFirst()
                .orElseThrow();
    }

    private static List<BigDecimal> numbers(String path) {
        return NUMBER.matcher(path)
                .results()
                .map(MatchResult::group)
                .map(BigDecimal::new)
                .toList();
    }

    private static Chart bars(List<Integer> values) {
        return Invented.of(IntStream.range(0, values.size())
                        .mapToObj(at ->
                                "GROWTH | Thing " + at + " | Seaford | 2017 | exact " + values.get(at) + " percent")
                        .toArray(String[]::new))
                .chart();
    }

    private static Chart series(String measure, String unit, List<Integer> years, List<Integer> values) {
        return Invented.of(IntStream.range(0, years.size())
                        .mapToObj(at -> measure + " | Thing | Seaford | " + years.get(at) + " | exact " + values.get(at)
                                + " " + unit)
                        .toArray(String[]::new))
                .chart();
    }
}
