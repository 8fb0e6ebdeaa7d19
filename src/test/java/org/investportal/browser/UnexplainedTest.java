package org.investportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnexplainedTest {

    private static final String OVERLAPPED =
            "Element's background color could not be determined because it is overlapped by another element";

    @Test
    void explainsTheContrastOfLettersOfAChart() {
        assertThat(Unexplained.of(List.of("color-contrast .when > tspan (in letters of chart-marks) " + OVERLAPPED)))
                .isEmpty();
    }

    /** A part of a chart that is no letter, other questions about its letters, and letters beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "color-contrast .mark > a (in chart-marks) " + OVERLAPPED,
                "color-contrast .when > tspan (in letters of chart-marks) Element's background color could not be"
                        + " determined due to a background gradient",
                "target-size .mark > a (in letters of chart-marks) " + OVERLAPPED,
                "color-contrast figcaption (in chart) " + OVERLAPPED
            })
    void explainsNothingElseInCharts(String said) {
        assertThat(Unexplained.of(List.of(said))).containsExactly("cannot tell " + said);
    }

    @Test
    void fieldsBehindTheButtonsOfAFormAreNoViolations() {
        String behind = "target-size #name (in editing) Target has insufficient size because it is partially obscured";
        String small = "target-size #name (in editing) Target has insufficient size";

        assertThat(Unexplained.violations(List.of(behind, small))).containsExactly(small);
    }
}
