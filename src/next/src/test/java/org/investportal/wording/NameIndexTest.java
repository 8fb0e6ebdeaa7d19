package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.serving.PublicPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of the index lists two hundred entries. */
class NameIndexTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "199, 1", "200, 2", "399, 2", "400, 3"})
    void leadsToThePageThatListsTheEntry(int position, int page) {
        assertThat(NameIndex.address(position)).isEqualTo(PublicPath.page(PublicPath.INDEX, page));
    }
}
