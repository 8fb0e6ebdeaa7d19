package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingListTest {

    @Test
    void semicolonsOfBothScriptsSeparateSpellings() {
        assertThat(SpellingList.of(" GDP; gross product；国内生产总值 ;; GDP"))
                .containsExactly("GDP", "gross product", "国内生产总值");
    }

    @Test
    void blankTextHasNoSpellings() {
        assertThat(SpellingList.of("")).isEmpty();
    }
}
