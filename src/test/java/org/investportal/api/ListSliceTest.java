package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list can be read on after a publication, but a cursor cannot have every edition read. */
class ListSliceTest {

    private static final int CURRENT = 5;

    @ParameterizedTest
    @ValueSource(ints = {CURRENT, CURRENT - 1})
    void readsOnInTheEditionInWhichTheListBegan(int edition) {
        ListSlice slice = ListSlice.of(edition + "-20", 10, CURRENT);

        assertThat(slice).isEqualTo(new ListSlice(edition, 20, 10));
        assertThat(slice.next(100)).isEqualTo(edition + "-30");
        assertThat(slice.next(30)).isNull();
    }

    @Test
    void refusesOldCursors() {
        assertThatThrownBy(() -> ListSlice.of("3-20", 10, CURRENT))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("api.old-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-0", "0-0", "5", "5-", "x-1", "5--1", "5-9999999999"})
    void refusesWhatIsNoCursor(String cursor) {
        assertThatThrownBy(() -> ListSlice.of(cursor, 10, CURRENT))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("api.no-cursor");
    }
}
