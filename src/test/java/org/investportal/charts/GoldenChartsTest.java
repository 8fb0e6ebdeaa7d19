package org.investportal.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of picture, and every rule that keeps one honest, as it was last looked at. {@code -Dcharts.write=true} writes them
 * anew, and with their looks to {@code target/charts}: look at what changed.
 */
class GoldenChartsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/charts");
    private static final Path LOOKS = Path.of("target/charts");
    private static final Map<String, Invented> CHARTS = charts();

    private static Map<String, Invented> charts() {
        Map<String, Invented> charts = new LinkedHashMap<>();
        charts.put(
                "slope",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2007 | exact 43.278 billion cny",
                        "ADDED_VALUE | Added value of the port | Seaford | 2017 | more-than 304.1 billion cny"));
        charts.put(
                "slope-below-zero",
                Invented.of(
                        "GROWTH | Growth of the port | Seaford | 2007 | exact 7.2 percent",
                        "GROWTH | Growth of the port | Seaford | 2017 | exact -3.1 percent | inferred"));
        charts.put(
                "slope-inferred",
                Invented.of(
                        "SHARE | Share of the port | Seaford | 2007 | exact 10.5 percent | inferred",
                        "SHARE | Share of the port | Seaford | 2017 | almost 24.2 percent | inferred"));
        charts.put(
                "slope-planned",
                Invented.of(
                        "SHARE | Share of the port | Seaford | 2025 | about 7 percent | target",
                        "SHARE | Share of the port | Seaford | 2035 | at-most 12 percent | target"));
        charts.put(
                "slope-without-doubt",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2007 | about 43.3 billion cny",
                        "ADDED_VALUE | Added value of the port | Seaford | 2012 | almost 90 billion cny",
                        "ADDED_VALUE | Added value of the port | Seaford | 2017 | exact 3.041 billion cny | flagged"));
        charts.put(
                "column",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2007 | exact 43.3 billion cny",
                        "ADDED_VALUE | Added value of the port | Seaford | 2016 | exact 280 billion cny",
                        "ADDED_VALUE | Added value of the port | Seaford | 2017 | more-than 304.1 billion cny"));
        charts.put(
                "column-qualifiers",
                Invented.of(
                        "SALES_REVENUE | Sales of nets | Seaford | 2014 | about 200 billion cny",
                        "SALES_REVENUE | Sales of nets | Seaford | 2015 | almost 240 billion cny",
                        "SALES_REVENUE | Sales of nets | Seaford | 2016 | more-than 260 billion cny",
                        "SALES_REVENUE | Sales of nets | Seaford | 2017 | order-of 100 billion cny"));
        charts.put(
                "column-doubt-and-halves",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2017-H2 | exact 80.5 billion cny | flagged",
                        "ADDED_VALUE | Added value of the port | Seaford | 2018-H1 | exact 92 billion cny"));
        charts.put(
                "column-below-zero",
                Invented.of(
                        "GROWTH | Growth of the port | Seaford | 2015 | exact 7.4 percent",
                        "GROWTH | Growth of the port | Seaford | 2016 | more-than -3.1 percent",
                        "GROWTH | Growth of the port | Seaford | 2017 | exact 12.0 percent"));
        charts.put(
                "column-tiny",
                Invented.of(
                        "SALES_REVENUE | Sales of nets | Seaford | 2015 | exact 0 cny",
                        "SALES_REVENUE | Sales of nets | Seaford | 2016 | exact 0.01 billion cny",
                        "SALES_REVENUE | Sales of nets | Seaford | 2017 | exact 304.1 billion cny"));
        charts.put(
                "column-vague-and-in-doubt",
                Invented.of(
                        "SALES_REVENUE | Sales of nets | Seaford | 2015 | about 200 billion cny | flagged",
                        "SALES_REVENUE | Sales of nets | Seaford | 2016 | order-of 100 billion cny | flagged",
                        "SALES_REVENUE | Sales of nets | Seaford | 2017 | at-least 220 billion cny"));
        charts.put(
                "line-below-zero",
                Invented.of(
                        "GROWTH | Growth of the port | Seaford | 2013 | exact -2.0 percent",
                        "GROWTH | Growth of the port | Seaford | 2014 | exact 3.1 percent",
                        "GROWTH | Growth of the port | Seaford | 2015 | exact 5.2 percent | inferred",
                        "GROWTH | Growth of the port | Seaford | 2016 | about 1.4 percent",
                        "GROWTH | Growth of the port | Seaford | 2017 | at-most -4.2 percent"));
        charts.put(
                "line",
                Invented.of(
                        "COUNT | Boats | Seaford | 2008 | exact 1662 count",
                        "COUNT | Boats | Seaford | 2012 | about 1500 count",
                        "COUNT | Boats | Seaford | 2013 | exact 1204 count",
                        "COUNT | Boats | Seaford | 2014 | exact 1410 count",
                        "COUNT | Boats | Seaford | 2015 | exact 14100 count | flagged",
                        "COUNT | Boats | Seaford | 2018 | at-least 2200 count"));
        charts.put(
                "bar",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2017 | exact 304.1 billion cny",
                        "ADDED_VALUE | Added value of wind power | Seaford | 2017 | about 187 billion cny",
                        "ADDED_VALUE | Added value of the making and mending of nets and ropes | Seaford | 2017 | almost 20 billion cny",
                        "ADDED_VALUE | Added value of salt | Seaford | 2017 | more-than 9 billion cny | flagged"));
        charts.put(
                "bar-vague-and-planned",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2025 | about 400 billion cny | target",
                        "ADDED_VALUE | Added value of wind power | Seaford | 2025 | order-of 100 billion cny | target",
                        "ADDED_VALUE | Added value of nets | Seaford | 2025 | almost 90 billion cny | target",
                        "ADDED_VALUE | Added value of salt | Seaford | 2025 | more-than 60 billion cny | target"));
        charts.put(
                "bar-vague-and-in-doubt",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2017 | about 400 billion cny | flagged",
                        "ADDED_VALUE | Added value of wind power | Seaford | 2017 | order-of 100 billion cny | flagged",
                        "ADDED_VALUE | Added value of nets | Seaford | 2017 | almost 90 billion cny | flagged",
                        "ADDED_VALUE | Added value of salt | Seaford | 2017 | exact 60 billion cny"));
        charts.put(
                "bar-vague-planned-and-in-doubt",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2025 | about 400 billion cny | target | flagged",
                        "ADDED_VALUE | Added value of nets | Seaford | 2025 | almost 90 billion cny | target | flagged"));
        charts.put(
                "bar-tiny",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2017 | exact 304.1 billion cny",
                        "ADDED_VALUE | Added value of salt | Seaford | 2017 | exact 0.02 billion cny | inferred",
                        "ADDED_VALUE | Added value of amber | Seaford | 2017 | exact 0 cny"));
        charts.put(
                "bar-areas",
                Invented.of(
                        "OUTPUT_VALUE | Output of salt | Seaford | 2017 | exact 12.3 billion cny",
                        "OUTPUT_VALUE | Output of salt | Upland Province | 2017 | exact 50.79 billion cny"));
        charts.put(
                "bar-below-zero",
                Invented.of(
                        "GROWTH | Growth of the port | Seaford | 2017 | exact 14.7 percent",
                        "GROWTH | Growth of salt | Seaford | 2017 | exact -5.3 percent"));
        charts.put(
                "stacked-share",
                Invented.of(
                        "SHARE | Share of the port in everything | Seaford | 2018-H1 | exact 25.0 percent | of=The port",
                        "ADDED_VALUE | The port | Seaford | 2018-H1 | exact 159.2 billion cny"));
        charts.put(
                "stacked-share-planned",
                Invented.of(
                        "SHARE | Share of the port in everything | Seaford | --2020 | about 7 percent | of=The port | target"));
        charts.put(
                "stacked-share-doubt",
                Invented.of(
                        "SHARE | Share of the port in everything | Seaford | 2005 | more-than 70 percent | of=The port | flagged"));
        charts.put(
                "stacked-share-all",
                Invented.of(
                        "SHARE | Share of the port in everything | Seaford | 2017 | more-than 99 percent | of=The port | inferred"));
        charts.put(
                "target",
                Invented.of(
                        "SHARE | Share of the port | Seaford | 2016 | exact 4.9 percent",
                        "SHARE | Share of the port | Seaford | 2017 | exact 5.2 percent",
                        "SHARE | Share of the port | Seaford | --2020 | about 7 percent | target"));
        charts.put(
                "target-of-the-same-year",
                Invented.of(
                        "ADDED_VALUE | Added value of the port | Seaford | 2017 | exact 304.1 billion cny",
                        "ADDED_VALUE | Added value of the port | Seaford | 2017 | at-least 280 billion cny | target"));
        return charts;
    }

    static Stream<String> names() {
        return CHARTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void equalsItsGoldenFile(String name) throws IOException {
        Path golden = GOLDEN.resolve(name + ".svg");
        Chart chart = Objects.requireNonNull(CHARTS.get(name)).chart();
        String drawn = Drawn.file(chart).replace("><", ">\n<") + "\n";
        if (Boolean.getBoolean("charts.write")) {
            Files.createDirectories(LOOKS);
            Files.writeString(golden, drawn);
            Files.writeString(LOOKS.resolve(name + ".svg"), looks().applied(Drawn.file(chart)));
        }

        assertEquals(Files.readString(golden), drawn);
    }

    private static FileStyle looks() throws IOException {
        Path styles = Path.of("src/main/resources/static/css");
        return FileStyle.of(
                Files.readString(styles.resolve("component/chart-marks.css")),
                Files.readString(styles.resolve("tokens.css")),
                Language.EN);
    }

    /** No bar lacks its colour, and the colour of doubt appears only in hatched charts. */
    @ParameterizedTest
    @MethodSource("names")
    @EnabledIf(value = "org.investportal.charts.Librsvg#isInstalled", disabledReason = "rsvg-convert is not installed")
    void isDrawnInItsOwnColoursOutsideABrowser(String name) throws IOException {
        Chart chart = Objects.requireNonNull(CHARTS.get(name)).chart();
        Map<Integer, Integer> colours = Librsvg.colours(looks().applied(Drawn.file(chart)));

        assertThat(colours).containsKeys(0xfaf8f2, 0x16242b).doesNotContainKeys(0x000000, -1);
        assertThat(colours.containsKey(0x834400)).isEqualTo(chart.isHatched());
    }

    @Test
    void everyKindHasAGoldenFile() {
        assertEquals(
                new TreeSet<>(Stream.of(ChartKind.values()).toList()),
                CHARTS.values().stream()
                        .map(invented -> invented.chart().kind())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void thereAreNoOtherGoldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertEquals(
                    new TreeSet<>(CHARTS.keySet()),
                    files.map(file -> file.getFileName().toString().replace(".svg", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
