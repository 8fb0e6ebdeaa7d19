package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A title of a change ends with a mark if it was too long to be stored. */
class ChangeTitleTest {

    @Test
    void hasThreeHundredCharactersAtMost() {
        assertThat(ChangeTitle.shortened("x".repeat(300))).isEqualTo("x".repeat(300));
        assertThat(ChangeTitle.shortened("x".repeat(301))).isEqualTo("x".repeat(299) + "…");
    }
}
