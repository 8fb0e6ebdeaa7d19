package org.investportal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.investportal.catalogue.value.Qualifier;

/** For any figures, all parts of a chart lie within the picture, and labels lie on plain ground, not on other labels or marks. */
class WithinThePictureTest {

    private static final Pattern STEP = Pattern.compile("([MLHVa])([-\\d. ]+)");

    @Property(tries = 2000)
    void everythingIsInsideAndLabelsDoNotOverlapBars(@ForAll("pictures") Drawing drawing) {
        Chart chart = drawing.figures().chart();

        assertThat(chart.kind()).isEqualTo(drawing.kind());
        strokes(chart, "(?!reach).*").map(WithinThePictureTest::box).forEach(labelBox -> assertInside(chart, labelBox));
        words(chart).map(WithinThePictureTest::box).forEach(labelBox -> assertInside(chart, labelBox));
        chart.marks().forEach(mark -> {
            assertInside(chart, box(mark.tip()));
            assertInside(chart, box(Stroke.of("ground", mark.ground())));
        });
        assertApart(words(chart).toList());
        assertFree(words(chart), strokes(chart, "(bar|soft|open|rest).*"));
        assertFree(chart.axis().stream(), strokes(chart, "(dot|more).*"));
    }

    /** Figures and the picture that they have. */
    record Drawing(ChartKind kind, List<String> lines) {

        Invented figures() {
            return Invented.of(lines.toArray(String[]::new));
        }
    }

    @Provide
    Arbitrary<Drawing> pictures() {
        return Arbitraries.of(ChartKind.values())
                .flatMap(kind -> Combinators.combine(
                                values(kind).list().ofMinSize(fewest(kind)).ofMaxSize(most(kind)),
                                Arbitraries.of(1, 3),
                                Arbitraries.of(0, 9))
                        .as((values, apart, leap) -> new Drawing(
                                kind,
                                IntStream.range(0, values.size())
                                        .mapToObj(at -> line(
                                                kind, at, 2010 + at * apart + (at == 0 ? 0 : leap), values.get(at)))
                                        .toList())));
    }

    private static int fewest(ChartKind kind) {
        return switch (kind) {
            case STACKED_SHARE -> 1;
            case SLOPE, BAR, TARGET -> 2;
            case COLUMN -> 3;
            case LINE -> 5;
        };
    }

    private static int most(ChartKind kind) {
        return switch (kind) {
            case STACKED_SHARE -> 1;
            case SLOPE -> 2;
            case COLUMN -> 4;
            case BAR, TARGET -> 6;
            case LINE -> 12;
        };
    }

    private static Arbitrary<String> values(ChartKind kind) {
        Arbitrary<BigDecimal> amounts = Arbitraries.oneOf(
                Arbitraries.bigDecimals().between(BigDecimal.valueOf(-400), BigDecimal.valueOf(400)),
                Arbitraries.bigDecimals().between(BigDecimal.valueOf(-3), BigDecimal.valueOf(3)));
        Arbitrary<BigDecimal> parts = Arbitraries.oneOf(
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)),
                Arbitraries.integers().between(95, 100).map(BigDecimal::valueOf));
        boolean left = kind == ChartKind.LINE || kind == ChartKind.SLOPE;
        return Combinators.combine(
                        Arbitraries.of(Qualifier.class),
                        (kind == ChartKind.STACKED_SHARE ? parts : amounts)
                                .map(amount -> amount.setScale(1, RoundingMode.DOWN)),
                        Arbitraries.of("", left ? "" : " | flagged"),
                        Arbitraries.of("", " | inferred"))
                .as((qualifier, amount, flagged, inferred) ->
                        qualifier.code() + " " + amount + " percent" + flagged + inferred);
    }

    private static String line(ChartKind kind, int at, int year, String value) {
        return switch (kind) {
            case SLOPE -> "GROWTH | Growth of the port | Seaford | " + (2000 + at * 12) + " | " + value;
            case COLUMN, LINE -> "GROWTH | Growth of the port | Seaford | " + year + " | " + value;
            case BAR -> "GROWTH | Growth of the making and mending of net " + at + " | Seaford | 2017 | " + value;
            case STACKED_SHARE -> "SHARE | Share of the port | Seaford | 2017 | " + value + " | of=Port";
            case TARGET ->
                "GROWTH | Growth of the port | Seaford | " + year + " | " + value + (at == 0 ? "" : " | target");
        };
    }

    private static Stream<Stroke> strokes(Chart chart, String look) {
        return Stream.concat(chart.frame().stream(), chart.marks().stream().flatMap(mark -> mark.strokes().stream()))
                .filter(stroke -> stroke.look().matches(look));
    }

    private static Stream<Label> words(Chart chart) {
        return Stream.concat(
                chart.axis().stream(), chart.marks().stream().flatMap(mark -> Stream.ofNullable(mark.label())));
    }

    private static LabelBox box(Label label) {
        return new PlacedLabel(label.anchor(), new BigDecimal(label.x()), new BigDecimal(label.y()), label.lines())
                .box();
    }

    /** Around all places that the path comes to. */
    private static LabelBox box(Stroke stroke) {
        List<BigDecimal> across = new ArrayList<>();
        List<BigDecimal> down = new ArrayList<>();
        Matcher step = STEP.matcher(stroke.path());
        while (step.find()) {
            String[] numbers = step.group(2).split(" ", -1);
            BigDecimal first = new BigDecimal(numbers[0]);
            switch (step.group(1)) {
                case "H" -> across.add(first);
                case "V" -> down.add(first);
                case "a" -> {
                    BigDecimal middle = down.get(0);
                    across.add(across.get(0).add(first).add(first));
                    down.addAll(List.of(middle.subtract(first), middle.add(first)));
                }
                default -> {
                    across.add(first);
                    down.add(new BigDecimal(numbers[1]));
                }
            }
        }
        return new LabelBox(least(across), least(down), most(across), most(down));
    }

    private static BigDecimal least(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal::min).orElseThrow();
    }

    private static BigDecimal most(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal::max).orElseThrow();
    }

    private static void assertInside(Chart chart, LabelBox labelBox) {
        assertThat(labelBox.left()).as("%s", labelBox).isNotNegative();
        assertThat(labelBox.top()).as("%s", labelBox).isNotNegative();
        assertThat(labelBox.right()).as("%s", labelBox).isLessThanOrEqualTo(BigDecimal.valueOf(chart.width()));
        assertThat(labelBox.bottom()).as("%s", labelBox).isLessThanOrEqualTo(BigDecimal.valueOf(chart.height()));
    }

    /** A line has a halo of paper around words. */
    private static void assertFree(Stream<Label> words, Stream<Stroke> strokes) {
        List<Label> labels = words.toList();
        strokes.map(WithinThePictureTest::box)
                .filter(mark -> mark.left().compareTo(mark.right()) < 0)
                .forEach(mark -> labels.forEach(label -> assertThat(box(label).touches(mark))
                        .as("%s on %s", label, mark)
                        .isFalse()));
    }

    private static void assertApart(List<Label> words) {
        for (int at = 0; at < words.size(); at++) {
            LabelBox labelBox = box(words.get(at));
            for (Label other : words.subList(at + 1, words.size())) {
                assertThat(labelBox.touches(box(other)))
                        .as("%s on %s", words.get(at), other)
                        .isFalse();
            }
        }
    }
}
