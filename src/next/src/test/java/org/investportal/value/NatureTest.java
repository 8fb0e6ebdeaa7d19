package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NatureTest {

    @ParameterizedTest
    @CsvSource({
        "ACTUAL,   true,  false, true,  actual estimate",
        "ESTIMATE, false, false, true,  actual estimate",
        "FORECAST, false, false, false, forecast",
        "TARGET,   false, true,  false, target",
    })
    void hasThePropertiesThatRulesUse(
            Nature nature, boolean measured, boolean planned, boolean fact, String comparable) {
        assertThat(nature.isMeasured()).isEqualTo(measured);
        assertThat(nature.isPlanned()).isEqualTo(planned);
        assertThat(nature.isFact()).isEqualTo(fact);
        assertThat(Nature.values())
                .filteredOn(nature::isComparableWith)
                .extracting(Nature::code)
                .containsExactly(comparable.split(" ", -1));
    }
}
