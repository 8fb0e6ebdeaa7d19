package org.investportal.staff.options;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name on a page of the desk ends with a mark if it is long. */
class SubjectNameFinderTest {

    @Test
    void showsAHundredAndTwentyCharacters() {
        assertThat(SubjectNameFinder.shortened("x".repeat(120))).isEqualTo("x".repeat(120));
        assertThat(SubjectNameFinder.shortened("x".repeat(121))).isEqualTo("x".repeat(120) + "…");
    }
}
