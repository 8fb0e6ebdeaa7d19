package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugWriterTest {

    @ParameterizedTest
    @CsvSource({
        "Statistical communiqué on 2019, statistical-communique-on-2019",
        "  (R&D) – Zürich’s share, r-d-zurich-s-share",
        "杭州, ''",
    })
    void writesLatinLettersAndDigits(String name, String slug) {
        assertThat(SlugWriter.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "61, 60"})
    void isCut(int letters, int length) {
        assertThat(SlugWriter.of("a".repeat(letters))).hasSize(length);
    }
}
