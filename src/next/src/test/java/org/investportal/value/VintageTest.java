package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageTest {

    @ParameterizedTest
    @CsvSource({
        "PRELIMINARY, true, ''",
        "NOT_STATED, false, preliminary",
        "REVISED, true, preliminary not-stated",
        "FINAL, true, preliminary not-stated revised",
    })
    void replacesTheEarlierOnes(Vintage vintage, boolean stated, String earlier) {
        assertThat(vintage.isStated()).isEqualTo(stated);
        assertThat(Stream.of(Vintage.values()).filter(vintage::isAfter).map(Vintage::code))
                .containsExactlyElementsOf(Stream.of(earlier.split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
