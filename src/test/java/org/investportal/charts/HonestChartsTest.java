package org.investportal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.assertj.core.data.Offset;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chart does not mislead, for any figures: lengths are proportional, and inexact, planned and doubtful figures look different. */
class HonestChartsTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final BigDecimal ROUNDING = new BigDecimal("0.11");

    @Property(tries = 200)
    void barsBeginAtZeroAndAreAsLongAsTheirValues(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = -4000, max = 4000) Integer> values) {
        Chart chart = bars(values);
        BigDecimal zero = numbers(chart.frame().get(0).path()).get(0);

        assertProportional(
                chart.marks().stream()
                        .map(mark -> body(mark).map(box -> {
                            assertThat(box.get(0)).as("begins at zero").isEqualByComparingTo(zero);
                            return box.get(2).subtract(zero);
                        }))
                        .toList(),
                values);
    }

    @Property(tries = 200)
    void columnsStandOnZeroAndAreAsHighAsTheirValues(
            @ForAll @Size(min = 3, max = 4) List<@IntRange(min = -4000, max = 4000) Integer> values) {
        Chart chart = series(
                "GROWTH",
                "percent",
                IntStream.range(2010, 2010 + values.size()).boxed().toList(),
                values);
        BigDecimal zero = numbers(chart.frame().get(0).path()).get(1);

        assertProportional(
                chart.marks().stream()
                        .map(mark -> body(mark).map(box -> {
                            assertThat(box.get(1)).as("stands on zero").isEqualByComparingTo(zero);
                            return zero.subtract(box.get(3));
                        }))
                        .toList(),
                values);
    }

    /** Lengths are proportional, and at least two units so that they are visible. A value of zero is not drawn. */
    private static void assertProportional(List<Optional<BigDecimal>> lengths, List<Integer> values) {
        BigDecimal all = lengths.stream()
                .map(length -> length.orElse(BigDecimal.ZERO).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        int most = values.stream().mapToInt(Math::abs).max().orElseThrow();
        for (int at = 0; at < values.size(); at++) {
            int value = values.get(at);
            assertThat(lengths.get(at).isPresent()).as("%s is drawn", value).isEqualTo(value != 0);
            BigDecimal expected = all.multiply(BigDecimal.valueOf(Math.abs(value)))
                    .divide(BigDecimal.valueOf(Math.max(1, most)), 8, RoundingMode.HALF_EVEN)
                    .max(value == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(2));
            assertThat(lengths.get(at).orElse(BigDecimal.ZERO))
                    .as("%s among %s", value, values)
                    .isCloseTo(
                            expected.multiply(BigDecimal.valueOf(Integer.signum(value))),
                            Offset.offset(ROUNDING.add(ROUNDING)));
        }
    }

    @Property(tries = 200)
    void periodsAreAsFarApartAsTheyAreInTime(
            @ForAll @Size(min = 5, max = 12) @UniqueElements List<@IntRange(min = 1900, max = 2100) Integer> years) {
        List<Integer> inTime = years.stream().sorted().toList();
        Chart chart = series("COUNT", "count", years, years);

        List<BigDecimal> places = chart.marks().stream()
                .map(mark -> body(mark).orElseThrow().get(0))
                .toList();
        BigDecimal span = places.get(places.size() - 1).subtract(places.get(0));
        int last = inTime.get(inTime.size() - 1) - inTime.get(0);
        for (int at = 1; at < places.size(); at++) {
            BigDecimal part = span.multiply(BigDecimal.valueOf(inTime.get(at) - inTime.get(0)))
                    .divide(BigDecimal.valueOf(last), 4, RoundingMode.HALF_EVEN);
            assertThat(places.get(at).subtract(places.get(0)).subtract(part).abs())
                    .as("a leap year has one more day")
                    .isLessThan(BigDecimal.ONE);
        }
    }

    @Property(tries = 200)
    void everyMarkSaysItsValueAndWhatGoesWithIt(
            @ForAll @Size(min = 2, max = 12) @UniqueElements List<@IntRange(min = 1900, max = 2100) Integer> years,
            @ForAll Qualifier qualifier,
            @ForAll Nature nature,
            @ForAll boolean inferred) {
        Invented invented = Invented.of(years.stream()
                .map(year -> "ADDED_VALUE | Port | Seaford | " + year + " | " + qualifier.code() + " " + year
                        + ".5 billion cny" + " | " + nature.code() + (inferred ? " | inferred" : ""))
                .toArray(String[]::new));
        Chart chart = invented.chart();

        assertThat(chart.marks()).hasSameSizeAs(years);
        chart.marks().forEach(mark -> {
            ChartFigure figure = invented.figures().stream()
                    .filter(chartFigure -> chartFigure.figure().item() == mark.figure())
                    .findFirst()
                    .orElseThrow();
            String period = figure.period() + (inferred ? " (inferred)" : "");
            assertThat(mark.title())
                    .isEqualTo("Seaford, " + period + ": " + figure.value()
                            + (nature.isMeasured() ? "" : ", " + nature.code()));
            assertThat(String.join(" ", mark.tip().lines())).isEqualTo(mark.title());
        });
    }

    @Test
    void aRangeFadesFromItsLowerToItsUpperEnd() {
        Chart chart = Invented.of(
                        "ADDED_VALUE | Port | Seaford | 2017 | exact 30 to 50 billion cny",
                        "ADDED_VALUE | Salt | Seaford | 2017 | exact 51 billion cny")
                .chart();
        Mark range = chart.marks().stream()
                .filter(mark -> mark.title().contains("30 to 50 billion yuan"))
                .findFirst()
                .orElseThrow();

        assertThat(range.strokes()).extracting(Stroke::look).contains("bar", "soft", "open");
    }

    @Property(tries = 100)
    void inexactFiguresLookDifferentFromExactOnes(
            @ForAll Qualifier qualifier, @ForAll @IntRange(min = 1, max = 900) int value) {
        Invented invented = Invented.of(
                "ADDED_VALUE | Port | Seaford | 2017 | exact " + value + " billion cny",
                "ADDED_VALUE | Salt | Seaford | 2017 | " + qualifier.code() + " " + value + " billion cny");

        List<Set<String>> looks =
                invented.chart().marks().stream().map(HonestChartsTest::looks).toList();
        assertThat(looks.get(0)).containsExactly("bar");
        if (qualifier != Qualifier.EXACT) {
            assertThat(looks.get(1)).containsAnyOf("open", "more");
        }
    }

    /** However little of a bar is full: each part of it says so. */
    @Property(tries = 100)
    void unmeasuredAndDoubtfulFiguresAreMarkedInAllParts(
            @ForAll Qualifier qualifier,
            @ForAll @IntRange(min = 1, max = 900) int value,
            @ForAll Nature nature,
            @ForAll boolean doubtful) {
        String words = " | " + nature.code() + (doubtful ? " | flagged" : "");
        Chart chart = Invented.of(
                        "ADDED_VALUE | Port | Seaford | 2017 | exact 900 billion cny" + words,
                        "ADDED_VALUE | Salt | Seaford | 2017 | " + qualifier.code() + " " + value + " billion cny"
                                + words)
                .chart();

        List<Stroke> parts = chart.marks().get(1).strokes().stream()
                .filter(stroke -> !stroke.look().matches("more|reach"))
                .toList();
        assertThat(parts).isNotEmpty().allMatch(part -> part.look().contains("target") != nature.isMeasured());
        assertThat(parts).allMatch(part -> part.look().contains("doubt") == doubtful);
        assertThat(parts)
                .anyMatch(part -> part.hatched() == doubtful && !part.look().startsWith("open"));
    }

    /** A fall of about three is at least as much as its nearer end, not its farther. */
    @ParameterizedTest
    @ValueSource(ints = {30, -30})
    void vagueBarsAreFullUpToTheNearerEnd(int value) {
        Chart chart = Invented.of(
                        "GROWTH | Port | Seaford | 2017 | about " + value + " percent",
                        "GROWTH | Salt | Seaford | 2017 | exact " + value + " percent")
                .chart();
        List<BigDecimal> vague = body(chart.marks().get(0)).orElseThrow();
        List<BigDecimal> exact = body(chart.marks().get(1)).orElseThrow();

        assertThat(vague.get(2).subtract(vague.get(0)).abs())
                .isLessThan(exact.get(2).subtract(exact.get(0)).abs());
    }

    private static Set<String> looks(Mark mark) {
        return mark.strokes().stream()
                .map(Stroke::look)
                .filter(look -> !look.equals("reach"))
                .collect(Collectors.toSet());
    }

    /** Returns the numbers in the path of the first bar or dot of the mark; empty if it has none. */
    private static Optional<List<BigDecimal>> body(Mark mark) {
        return mark.strokes().stream()
                .filter(stroke -> stroke.look().matches("(bar|dot).*"))
                .findFirst()
                .map(stroke -> numbers(stroke.path()));
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
