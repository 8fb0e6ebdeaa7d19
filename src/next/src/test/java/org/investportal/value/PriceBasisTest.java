package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBasisTest {

    @ParameterizedTest
    @CsvSource({
        "CURRENT, CONSTANT, true",
        "CONSTANT, CURRENT, true",
        "CURRENT, CURRENT, false",
        "CONSTANT, CONSTANT, false",
        "UNKNOWN, CONSTANT, false",
        "CURRENT, UNKNOWN, false",
        "UNKNOWN, UNKNOWN, false",
    })
    void onlyStatedPricesAreUnlike(PriceBasis one, PriceBasis other, boolean unlike) {
        assertThat(one.isUnlike(other)).isEqualTo(unlike);
    }
}
