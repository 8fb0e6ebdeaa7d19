package org.investportal.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.investportal.reconciliation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures choose themselves, and where none is honest they say why. */
class ChartSelectorTest {

    /** The figures are of the port in Seaford, unless a line says otherwise. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "two years of a flow;                slope;         F 2007, F 2017",
                "just two years apart;               slope;         F 2015, F 2017",
                "a year apart;                       column;        F 2016, F 2017",
                "halves of a year;                   column;        F 2017-H2, F 2018-H1",
                "the same months of two years;       column;        F 2016-01--2016-05, F 2017-01--2017-05",
                "fiscal years;                       column;        F 2015-04--2016-03, F 2016-04--2017-03",
                "the ends of two years;              slope;         C 2007-12-31, C 2017-12-31",
                "three of a flow;                    column;        F 2007, F 2016, F 2017",
                "four of a flow;                     column;        F 2014, F 2015, F 2016, F 2017",
                "five of a flow;                     line;          F 2013, F 2014, F 2015, F 2016, F 2017",
                "three of a level;                   line;          C 2015, C 2016, C 2017",
                "two indicators at one time;         bar;           F 2017, G 2017",
                "two areas at one time;              bar;           F 2017, A 2017",
                "a share of a whole;                 stacked-share; S 2017",
                "a share and its part;               stacked-share; S 2017, P 2017",
                "shares through time;                slope;         S 2007, S 2017",
                "planned and measured;               target;        S 2017, T --2020",
                "planned and measured for one time;  target;        F 2017, R 2017",
                "a plan through time;                slope;         R 2020, R 2025"
            })
    void choosesTheKind(String what, String kind, String figures) {
        assertEquals(kind, invented(figures).chart().kind().code(), what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a single number;             single;  ;        F 2017",
                "a plan alone;                single;  ;        R 2020",
                "an undated share;          single;  ;        S undated",
                "places in a ranking;         rank;    ;        K 2016, K 2017",
                "an undated amount;           undated; ;        C undated, C 2017",
                "a half beside a year;        unlike;  LENGTH;  F 2017, F 2018-H1",
                "five months beside a year;   unlike;  LENGTH;  F 2017, F 2018-01--2018-05",
                "a level at unlike lengths;   unlike;  LENGTH;  C 2017, C 2018-H1",
                "a day beside a year;         unlike;  LENGTH;  C 2017, C 2018-07-05",
                "since a year, beside a year; unlike;  LENGTH;  C 2016--, C 2015",
                "money beside a share;        unlike;  MEASURE; F 2017, S 2017",
                "output beside added value;   unlike;  MEASURE; F 2017, O 2017",
                "counts of unlike things;     unlike;  MEASURE; C 2017, B 2017",
                "a share beside another part; unlike;  MEASURE; S 2017, F 2017",
                "a plan beside another thing; unlike;  NATURE;  R 2017, G 2017",
                "several at several times;    crossed; ;        F 2016, F 2017, G 2016, G 2017",
                "a doubt that a line leads to; doubt;  ;        F 2007, D 2017"
            })
    void saysWhyThereIsNone(String what, String reason, Refusal refusal, String figures) {
        NoChart none = invented(figures).choice().noChart().orElseThrow(() -> new AssertionError(what));

        assertEquals(reason, none.reason().code(), what);
        assertEquals(refusal, none.refusal(), what);
    }

    @Test
    void tooManyFiguresHaveNoChart() {
        assertEquals(
                NoChart.Reason.MANY,
                ofYears(61).choice().noChart().orElseThrow().reason());
        assertEquals(60, ofYears(60).chart().marks().size());
    }

    private static Invented ofYears(int years) {
        return Invented.of(IntStream.range(1900, 1900 + years)
                .mapToObj(year -> "COUNT | Boats | Seaford | " + year + " | exact 5 count")
                .toArray(String[]::new));
    }

    @Test
    void leavesOutWithdrawnFiguresWithoutANote() {
        Chart chart = Invented.of(
                        "COUNT | Boats | Seaford | 2014 | exact 9 count | withdrawn",
                        "COUNT | Boats | Seaford | 2015 | exact 5 count",
                        "COUNT | Boats | Seaford | 2017 | exact 6 count")
                .chart();

        assertEquals(2, chart.marks().size());
        assertEquals(0, chart.remarks().size());
    }

    /** A page with many candidates draws only the charts that it shows, because choosing the kind of a chart draws none. */
    @Test
    void choosingDrawsNoChart() {
        Invented invented = invented("F 2007, F 2017");
        ChartFactory wordless = invented.charts((key, arguments) -> {
            throw new AssertionError("asked for " + key);
        });

        assertEquals(ChartKind.SLOPE, wordless.choose(invented.figures()).kind());
    }

    private static Invented invented(String figures) {
        return Invented.of(Arrays.stream(figures.split(", ", -1))
                .map(figure -> line(figure.charAt(0), figure.substring(2)))
                .toArray(String[]::new));
    }

    private static String line(char what, String period) {
        return switch (what) {
            case 'F' -> "ADDED_VALUE | Port | Seaford | " + period + " | exact 300 billion cny";
            case 'D' -> "ADDED_VALUE | Port | Seaford | " + period + " | exact 3 billion cny | flagged";
            case 'R' -> "ADDED_VALUE | Port | Seaford | " + period + " | exact 400 billion cny | target";
            case 'A' -> "ADDED_VALUE | Port | Upland | " + period + " | exact 900 billion cny";
            case 'G' -> "ADDED_VALUE | Salt | Seaford | " + period + " | exact 30 billion cny";
            case 'P' -> "ADDED_VALUE | Boats | Seaford | " + period + " | exact 30 billion cny";
            case 'O' -> "OUTPUT_VALUE | Nets | Seaford | " + period + " | exact 90 billion cny";
            case 'C' -> "COUNT | Quays | Seaford | " + period + " | exact 12 count";
            case 'B' -> "COUNT | Pilots | Seaford | " + period + " | exact 31 count";
            case 'K' -> "RANK | Place | Seaford | " + period + " | exact 4 place";
            case 'S' -> "SHARE | Share | Seaford | " + period + " | exact 25 percent | of=Boats";
            case 'T' -> "SHARE | Share | Seaford | " + period + " | about 30 percent | of=Boats | target";
            default -> throw new IllegalArgumentException("no figure " + what);
        };
    }
}
