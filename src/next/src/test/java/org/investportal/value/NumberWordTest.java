package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordTest {

    @ParameterizedTest
    @CsvSource({"zero, 0", "one, 1", "First, 1", "second, 2", "SEVENTH, 7", "twelve, 12", "twelfth, 12", "twentieth, 20"
    })
    void countsUpToTwenty(String word, int value) {
        assertThat(NumberWord.value(word)).contains(value);
        assertThat(NumberWord.isOne(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half",
                "halved",
                "dual",
                "doubled",
                "quadrupled",
                "threefold",
                "thirty",
                "fiftieth",
                "hundredth",
                "thousands",
                "trillion",
                "quarters",
                "thirds",
                "tens",
                "Twice"
            })
    void carriesANumberWithoutBeingACount(String word) {
        assertThat(NumberWord.isOne(word)).isTrue();
        assertThat(NumberWord.value(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "often", "none", "someone", "seconds", "both", "percent", "five-year", "5"})
    void otherWordsAreNoNumbers(String word) {
        assertThat(NumberWord.isOne(word)).isFalse();
        assertThat(NumberWord.value(word)).isEmpty();
    }
}
